import {h, icon} from '../../lib/dom.js';
import {count} from '../../lib/format.js';
import {evidenceOf} from '../../run/evidence/evidence.js';
import {rememberRunKey, runKeyOf} from '../../run/run-key.js';
import {RunWatch} from '../../run/run-watch.js';
import {ShownRun} from '../../run/replay/shown-run.js';
import {ConsolePanel} from './console-panel.js';
import {CostsPanel} from './costs-panel.js';
import {DockSize} from './dock-size.js';
import {DockTabs} from './dock-tabs.js';
import {FindingsPanel} from './findings-panel.js';
import {openLaneMenu} from './lane-menu.js';
import {LanesPanel} from './lanes-panel.js';
import {NodesPanel} from './nodes-panel.js';
import {NextFrame} from './next-frame.js';
import {NodeReporter} from './node-reporter.js';
import {OutputsPanel} from './outputs-panel.js';
import {ProblemsPanel} from './problems-panel.js';
import {StatusStrip} from './status-strip.js';
import {Steering} from './steering.js';
import {showCounts} from './tab-counts.js';
import {WorkersPanel} from './workers-panel.js';

/** How often the elapsed time is written anew, in milliseconds. */
const CLOCK_STEP = 100;

/**
 * `<run-dock>`: a run live and afterwards, in tabs: its lanes, its console, its outputs, what was found, what it cost, and a line on how it stands.
 *
 * Attribute `whole`: it fills its place instead of being resizable and has tables of workers and nodes as well, as on
 * the page of a run.
 *
 * - `watch({id, runKey?, document?, resource?})` shows a run from its first event on
 * - `showMoment({state, time})` shows the run in all tabs but its lanes as it stood at a moment, null as it stands
 * - `starting()`, `refuse(title, detail)` say that a run is being asked for, or why there is none
 * - `reset()` goes back to the invitation
 *
 * Fires, bubbling: `run-status` {id, status, wall_seconds, error} (status null: the server does not know the run), `node-state` {node, state, done, total},
 * `highlight-node` {node}, `run-change` {watch} at most once a frame.
 */
export class RunDock extends HTMLElement {
  #watch = null;
  /** The run as the panels besides the lanes show it. */
  #shown = null;
  #frame = new NextFrame(() => this.#refresh());
  #clock = null;
  #status;
  /** The workflow that is open beside it, where findings can be mended; see mending.js. */
  mending = null;

  connectedCallback() {
    if (this.tabs) {
      return;
    }
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', 'Live view of the run');
    const highlight = node => this.#tell('highlight-node', {node});
    this.lanes = new LanesPanel({guess: !this.hasAttribute('whole')});
    this.lanes.element.addEventListener('lane-menu', ({detail}) => openLaneMenu(detail, this.steering));
    this.console = new ConsolePanel();
    this.outputs = new OutputsPanel(highlight);
    this.findings = new FindingsPanel({onNode: node => this.#showNode(node), onShow: finding => this.#showEvidence(finding), mending: () => this.mending});
    this.costs = new CostsPanel();
    this.strip = new StatusStrip({onError: () => this.open('outputs'), onStop: () => this.steering.stopping()});
    const tabs = [
      {id: 'lanes', title: 'Lanes', panel: this.lanes.element},
      {id: 'console', title: 'Console', panel: this.console.element},
      {id: 'outputs', title: 'Outputs', panel: this.outputs.element},
      {id: 'findings', title: 'Findings', panel: this.findings.element},
      {id: 'costs', title: 'Costs', panel: this.costs.element},
    ];
    this.tables = [];
    if (!this.hasAttribute('whole')) {
      this.problems = new ProblemsPanel();
      tabs.push({id: 'problems', title: 'Problems', panel: this.problems.element});
    } else {
      const workers = new WorkersPanel(pid => this.steering.kill(pid));
      const nodes = new NodesPanel(node => this.#showNode(node));
      tabs.push(
        {id: 'workers', title: 'Workers', panel: workers.element},
        {id: 'nodes', title: 'Nodes', panel: nodes.element},
      );
      this.tables = [workers, nodes];
    }
    this.tabs = new DockTabs('Live view', tabs, () => this.#showTab());
    this.fold = h(
      'button',
      {class: 'button small icon-only dock-fold', type: 'button', onclick: () => this.size.fold(!this.size.folded)},
      icon('chevron-down'),
    );
    const bar = h('div', {class: 'dock-bar'}, this.tabs.element, this.strip.element, this.fold);
    this.panels = h('div', {class: 'dock-panels'}, ...tabs.map(({panel}) => panel));
    this.replaceChildren(bar, this.panels);
    this.#makeSizable();
  }

  disconnectedCallback() {
    this.#stopWatching();
  }

  /** The run that is watched, or null. */
  get run() {
    return this.#watch;
  }

  watch({id, runKey = null, document = null, resource = null}) {
    this.#stopWatching();
    if (runKey) {
      rememberRunKey(id, runKey);
    }
    this.key = runKey ?? runKeyOf(id);
    this.#status = undefined;
    this.nodes = new NodeReporter();
    this.#watch = new RunWatch({id, document, resource, onChange: () => this.#frame.ask()});
    this.steering = new Steering(this.#watch, this.key);
    this.#shown = new ShownRun(this.#watch);
    this.lanes.watch(this.#watch);
    for (const panel of [this.console, this.outputs, this.findings, this.costs, ...this.tables]) {
      panel.watch(this.#shown);
    }
    this.#watch.start();
    this.#unfold();
    this.#refresh();
  }

  showMoment(moment) {
    if (moment !== null || this.#shown.past) {
      this.#shown.moment = moment;
      this.#frame.ask();
    }
  }

  starting() {
    this.#showNothing();
    this.strip.showIdle('starting');
    this.lanes.explain('Starting', 'The run is on its way to the server.');
  }

  /** @param {string} title what happened  @param {string} detail why, and what to do */
  refuse(title, detail) {
    this.#showNothing();
    this.strip.showIdle('rejected', title);
    this.lanes.explain(title, detail);
    this.open('lanes');
  }

  reset() {
    this.#showNothing();
    this.strip.showIdle();
    this.lanes.invite();
  }

  /** Lists what is wrong with the workflow that is being edited. */
  showProblems(editor, found) {
    this.problems.show(editor, found);
    const grave = found.filter(({tone}) => tone !== 'idle').length;
    this.tabs.count('problems', grave > 0 ? count(grave) : '', found.some(({tone}) => tone === 'wrong'));
  }

  /** Shows a tab. @param {'lanes'|'console'|'outputs'|'findings'|'costs'|'problems'} tab */
  open(tab) {
    this.tabs.select(tab);
    this.#showTab();
  }

  /** A table that was hidden has not kept up. */
  #showTab() {
    this.#unfold();
    this.#refresh();
  }

  /** Lets the slices of a node stand out; null for none. */
  highlight(node) {
    this.lanes.timeline.highlighted = node;
  }

  /** From a table to the lanes, where the slices of the node stand out. */
  #showNode(node) {
    this.highlight(node);
    this.#tell('highlight-node', {node});
    if (node !== null) {
      this.open('lanes');
    }
  }

  /** From a finding to the lanes, where it can be seen. */
  #showEvidence(finding) {
    const {state, document} = this.#watch;
    this.open('lanes');
    this.lanes.showEvidence(evidenceOf(state, finding, document));
    this.#tell('highlight-node', {node: finding.nodes[0] ?? null});
  }

  #showNothing() {
    this.#stopWatching();
    this.console.clear();
    this.outputs.clear();
    this.findings.clear();
    this.costs.clear();
    for (const {id} of this.tabs.tabs.filter(tab => tab.id !== 'problems')) {
      this.tabs.count(id, '');
    }
  }

  #stopWatching() {
    this.#watch?.close();
    this.#watch = null;
    clearInterval(this.#clock);
    this.#frame.cancel();
  }

  #refresh() {
    const watch = this.#watch;
    if (!watch) {
      return;
    }
    const {state, past} = this.#shown;
    // Nothing of what once was can be stopped.
    const key = past ? null : this.key;
    this.lanes.refresh();
    this.outputs.refresh();
    this.findings.refresh();
    this.costs.refresh();
    const behind = [this.console, ...this.tables].filter(panel => panel.refresh(key));
    if (behind.length > 0) {
      this.#frame.ask();
    }
    this.#showStrip();
    showCounts(this.tabs, state, this.findings.count);
    for (const change of this.nodes.changes(state)) {
      this.#tell('node-state', change);
    }
    this.#tellStatus();
    this.steering.refresh();
    this.#tell('run-change', {watch});
  }

  #tellStatus() {
    const {id, state, connection} = this.#watch;
    const status = connection === 'missing' ? null : state.status;
    if (status === this.#status) {
      return;
    }
    this.#status = status;
    clearInterval(this.#clock);
    if (status === 'running') {
      this.#clock = setInterval(() => this.#showStrip(), CLOCK_STEP);
    }
    this.#tell('run-status', {id, status, wall_seconds: state.finishedAt, error: state.error});
  }

  #showStrip() {
    this.strip.show(this.#shown, this.#shown.past ? null : this.key, {linked: !this.hasAttribute('whole')});
  }

  #makeSizable() {
    if (this.hasAttribute('whole')) {
      this.fold.remove();
      return;
    }
    this.size = new DockSize(this, () => this.#showFold());
    this.prepend(this.size.grip);
    this.#showFold();
  }

  #showFold() {
    const {folded} = this.size;
    const label = folded ? 'Unfold the live view' : 'Fold the live view';
    this.fold.setAttribute('aria-label', label);
    this.fold.setAttribute('aria-expanded', String(!folded));
    this.fold.dataset.tip = label;
    this.panels.hidden = folded;
  }

  #unfold() {
    if (this.size?.folded) {
      this.size.fold(false);
    }
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, {bubbles: true, detail}));
  }
}

customElements.define('run-dock', RunDock);
