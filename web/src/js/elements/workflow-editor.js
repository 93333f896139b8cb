import {sameJson} from '../lib/json.js';
import {toast} from '../lib/toast.js';
import {announce} from '../lib/announce.js';
import {addNodes, renameNode} from '../graph/commands.js';
import {completed} from '../graph/document.js';
import {readRun} from '../run/run-client.js';
import {isFinal} from '../run/run-status.js';
import {Drafts} from '../session/drafts.js';
import {keepLastRun, lastRun} from '../session/last-run.js';
import {warnBeforeLeaving} from '../session/leaving.js';
import {startRace} from '../session/racing.js';
import {Running} from '../session/running.js';
import {Saving} from '../session/saving.js';
import {Tab} from '../session/tab.js';
import {Validation} from '../session/validation.js';
import {settleConflict} from './conflict-settling.js';
import {Mending} from './mending.js';
import {showRaceDialog} from './race/race-dialog.js';
import {Refusals} from './refusals.js';
import {showShareDialog} from './share-dialog.js';
import {downloadDocument, openDocument, pickFile} from './document-files.js';
import {showShortcutSheet} from './shortcut-sheet.js';

/** Below this width the picture is read, and edited through the outline. */
const SMALL = matchMedia('(max-width: 720px)');

/** A first workflow to start from: everything a map needs, wired. */
const FIRST = [
  {id: 'square', type: 'function', params: {source: 'lambda x: x * x'}, at: [40, 40]},
  {id: 'items', type: 'list', params: {items: [0, 1, 2, 3, 4]}, at: [40, 144]},
  {id: 'squares', type: 'map', in: {function: 'square', items: 'items', executor: 'pool'}, at: [320, 40]},
  {id: 'pool', type: 'process_pool', params: {max_workers: 4}, at: [320, 208]},
  {id: 'output', type: 'output', in: {value: 'squares'}, at: [600, 40]},
];

/** What the page can do with its workflow: the one object that bars, panels and gestures share. */
export class WorkflowEditor {
  #lastRun = null;
  /** The draft stays in this browser, and the page it is left for leads back. */
  #leavesOnPurpose = false;

  constructor(graph, canvas, origin) {
    this.graph = graph;
    this.canvas = canvas;
    this.origin = origin;
    this.saving = new Saving(graph, origin);
    this.validation = new Validation(graph);
    this.running = new Running(graph);
    this.refusals = new Refusals(this);
    this.mending = new Mending(this);
    this.drafts = new Drafts(graph, draftPlace(origin), () => this.saving.state.revision, new Tab());
    warnBeforeLeaving(() => this.saving.dirty && !this.readOnly && !this.#leavesOnPurpose);
    this.validation.subscribe(({functions}) => {
      canvas.marks.setFindings(this.validation.byNode(), functions);
      this.dock?.showProblems?.(this, this.validation.all());
    });
    customElements.whenDefined('run-dock').then(() => this.dock?.showProblems(this, this.validation.all()));
    graph.subscribe(({label}) => {
      if (!this.running.live) canvas.marks.clearStates();
      this.refusals.takeBack();
      if (label === 'open' || this.saving.state.readOnly) return;
      if (this.saving.dirty) this.drafts.write();
      else this.drafts.forget();
    });
  }

  get readOnly() {
    return this.saving.state.readOnly;
  }

  /** Whether this is a small screen, where the picture is only looked at and editing goes through the outline. */
  get small() {
    return SMALL.matches;
  }

  /** Whether the picture itself cannot be changed. */
  get drawingLocked() {
    return this.readOnly || this.small;
  }

  get dock() {
    return document.querySelector('run-dock');
  }

  /** Shows what this browser kept from last time, if it was not saved. */
  async recoverDraft() {
    const kept = this.readOnly ? null : await this.drafts.recover();
    if (!kept) return;
    if (kept.mine || this.saving.state.id) this.#restore(kept);
    else toast(`There is unsaved work from before: ${kept.document.name}.`, {stays: true, action: {label: 'Go on with it', run: () => this.#restore(kept)}});
  }

  #restore(kept) {
    const {document, base} = kept;
    this.drafts.take(kept);
    const opened = this.graph.document, {revision} = this.saving.state;
    const overtaken = base !== null && revision !== null && base < revision;
    // Until it is decided, what is shown stands on the older revision, so that saving cannot overwrite the newer.
    if (overtaken) this.saving.goOnFrom({revision: base, etag: null});
    this.graph.edit('Restore unsaved changes', () => completed(document));
    this.canvas.viewport.fit();
    if (overtaken) settleConflict(this);
    else toast('Your unsaved changes are back.', {action: {label: 'Discard', run: () => { this.graph.open(opened); this.drafts.forget(); this.canvas.viewport.fit(); }}});
  }

  /** Shows the run that a reload interrupted, or the one of exactly this workflow. */
  async recoverRun() {
    const last = lastRun(this.drafts.place);
    if (!last) return;
    const found = await readRun(last.id).catch(() => null);
    if (!found || this.running.state.id) return;
    const over = isFinal(found.resource.status);
    if (over && !sameJson(last.document, this.graph.document)) return;
    this.#lastRun = last;
    this.mending.ran(last.id, last.executor);
    if (!over) this.running.adopt(last.id);
    this.dock?.watch?.({...last, resource: found.resource});
  }

  async run(executor = null) {
    if (this.running.live) return;
    if (!this.graph.document.nodes.length) {
      toast('There is nothing to run yet. Add a node first.');
      return;
    }
    this.canvas.marks.clearStates();
    this.graph.settle();
    this.dock?.starting?.();
    try {
      const started = await this.running.start(executor, this.saving.stored);
      this.#lastRun = started;
      this.mending.ran(started.id, executor);
      keepLastRun(this.drafts.place, started);
      this.dock?.watch?.(started);
    } catch (problem) {
      this.refusals.show(problem, 'run');
    }
  }

  /** Asks who takes part, `first` at first, starts the race and goes to its page. */
  async race(first = undefined) {
    const choice = await showRaceDialog(first);
    if (!choice) return;
    this.graph.settle();
    try {
      const id = await startRace(this.graph.document, this.saving.stored, choice);
      this.leaveForRace();
      location.assign(`/races/${id}`);
    } catch (problem) {
      this.refusals.show(problem, 'race');
    }
  }

  /** What is not saved stays in this browser, so that nobody needs to be asked. */
  leaveForRace() {
    this.drafts.write();
    this.#leavesOnPurpose = true;
  }

  async stop() {
    try {
      await this.running.stop();
    } catch (problem) {
      toast(problem.message, {tone: 'failed'});
    }
  }

  runOrStop() {
    return this.running.live ? this.stop() : this.run();
  }

  /** Gives whether the workflow is stored now. */
  async save() {
    if (this.saving.state.readOnly) {
      await this.fork();
      return !this.saving.state.readOnly;
    }
    if (!this.saving.dirty && this.saving.state.id) return true;
    try {
      await this.saving.save();
    } catch (problem) {
      if (problem.status === 412) return settleConflict(this);
      this.refusals.show(problem, 'save');
      return false;
    }
    this.#stored();
    announce('Saved');
    return true;
  }

  async share() {
    const mine = !this.saving.state.readOnly;
    if (mine && (this.saving.dirty || !this.saving.state.id) && !(await this.save())) return;
    const {id, revision} = this.saving.state;
    await showShareDialog({url: `${location.origin}/w/${id}`, revision, name: this.graph.document.name});
  }

  async fork() {
    try {
      await this.saving.fork();
      this.#stored();
      toast('This copy is yours. Change it as you like.');
    } catch (problem) {
      this.refusals.show(problem, 'fork');
    }
  }

  /** Goes on with a copy that is stored nowhere yet. */
  copyAsNew() {
    this.saving.detach();
    this.drafts.place = 'new';
    history.pushState(null, '', '/new');
    this.graph.edit('Make a copy', document => ({...document, name: `${document.name} (copy)`}));
    this.saving.touch();
    toast('This is a copy now. Save or share it to give it a link.');
  }

  download() {
    downloadDocument(this.graph.document);
  }

  async openFile() {
    const file = await pickFile();
    if (file) this.openText(await file.text(), file.name);
  }

  /** Opens the text of a document. */
  openText(text, name) {
    openDocument(this, text, name);
  }

  startWithMap() {
    this.graph.edit('Start with a map', document => addNodes(document, FIRST));
    this.canvas.viewport.fit();
    this.canvas.selection.set(['square']);
  }

  inspect(id) {
    this.editPart(id);
  }

  rename(id) {
    this.canvas.selection.set([id]);
    this.showPanel('inspector');
    document.querySelector('node-inspector').focusName();
  }

  renameTo(id, to) {
    if (id === to) return;
    const selected = this.canvas.selection.has(id);
    this.graph.edit(`Rename ${id} to ${to}`, document => renameNode(document, id, to));
    if (selected) this.canvas.selection.set([to]);
  }

  /** Shows a node; with a port or param, the field where it is mended. */
  jumpTo(id, port = null) {
    if (!this.graph.node(id)) return;
    if (port) {
      this.editPart(id, port);
      return;
    }
    this.canvas.selection.set([id]);
    this.canvas.viewport.reveal(id);
    if (this.small) document.querySelector('workflow-twin').scrollIntoView({block: 'nearest'});
    else this.canvas.scene.gfx(id)?.focus({preventScroll: true});
  }

  /** Brings somebody to the field of an input or a param of a node, or to its first one. */
  editPart(id, port = null) {
    this.canvas.selection.set([id]);
    this.canvas.viewport.reveal(id);
    this.showPanel('inspector');
    document.querySelector('node-inspector').focusField(port);
  }

  focusPalette() {
    this.showPanel('palette');
    document.querySelector('node-palette').focusSearch();
  }

  showPanel(name) {
    document.querySelector('.editor').dispatchEvent(new CustomEvent('show-panel', {detail: name}));
  }

  showShortcuts() {
    showShortcutSheet();
  }

  #stored() {
    const {id} = this.saving.state;
    this.drafts.moveTo(`workflow.${id}`);
    if (this.#lastRun) keepLastRun(this.drafts.place, this.#lastRun);
    if (location.pathname !== `/w/${id}`) history.pushState(null, '', `/w/${id}`);
  }
}

function draftPlace(origin) {
  if (origin?.kind === 'workflow') return `workflow.${origin.id}`;
  return origin?.kind === 'template' ? `template.${origin.id}` : 'new';
}
