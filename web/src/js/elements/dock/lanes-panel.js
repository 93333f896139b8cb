import {h, icon} from '../../lib/dom.js';
import {keys} from '../../lib/platform.js';
import {ExpectationForm} from '../expectation/expectation-form.js';
import {ExpectationNote} from '../expectation/expectation-note.js';
import '../timeline/lane-timeline.js';
import {sourceOf} from '../timeline/run-source.js';
import {viewTools} from '../timeline/view-tools.js';
import {LanesNote} from './lanes-note.js';

/** The buttons at the end of the time axis, in pixels. */
const TOOLS_WIDTH = 108;
const TOOL_WIDTH = 24;

/** The timeline with its buttons, and the invitation that stands in its place before the first run. */
export class LanesPanel {
  /** Whether the lanes make room for what is expected of the next run. */
  #asking = false;

  /** @param {{guess: boolean}} options whether runs start here, so that one can say first what is expected */
  constructor({guess}) {
    this.timeline = h('lane-timeline');
    this.timeline.reserved = TOOLS_WIDTH + (guess ? TOOL_WIDTH : 0);
    this.empty = h('div', {class: 'empty'});
    this.again = h('button', {class: 'button small icon-only', type: 'button', 'aria-label': 'Guess the next run', 'data-tip': 'Say what you expect of the next run', onclick: () => this.#ask()}, icon('select'));
    this.tools = h('div', {class: 'lanes-tools'}, guess && this.again, viewTools(() => this.timeline));
    this.guess = new ExpectationForm();
    this.expected = new ExpectationNote(this.timeline);
    this.evidence = new LanesNote('search', () => this.#endEvidence());
    this.element = h('div', {class: 'dock-panel lanes-panel'}, this.timeline, this.expected.element, this.evidence.element, this.tools, this.empty);
    this.invite();
  }

  /** Before the first run. */
  invite() {
    this.#say(
      icon('lanes'),
      h('strong', {}, 'Press Run to see every worker here'),
      h('p', {}, 'A lane for each worker, a slice for each task.'),
      h('p', {}, h('kbd', {}, keys('mod+enter'))),
      this.guess.element,
    );
  }

  /** After a run: what is expected of the next, in place of the lanes until somebody wants them back. */
  #ask() {
    this.#asking = true;
    const back = () => {
      this.#asking = false;
      this.guess.take();
      this.refresh();
    };
    this.#say(
      icon('lanes'),
      h('strong', {}, 'What will the next run take?'),
      h('p', {}, 'Press Run again to compare.'),
      h('button', {class: 'link', type: 'button', onclick: back}, 'Back to the lanes'),
      this.guess.element,
    );
    this.guess.ask();
  }

  /** In place of lanes: why there are none. */
  explain(title, detail) {
    this.#say(icon('info'), h('strong', {}, title), h('p', {}, detail));
  }

  /** @param {import('../../run/run-watch.js').RunWatch} watch */
  watch(watch) {
    this.timeline.source = sourceOf(watch);
    this.run = watch;
    this.#asking = false;
    this.evidence.hide();
    this.expected.watch(watch, this.guess.take());
    this.refresh();
  }

  /** Moves to where a finding can be seen, and says what is to be seen there. */
  showEvidence(evidence) {
    this.evidence.say(evidence.text);
    this.timeline.showStretch(evidence);
  }

  #endEvidence() {
    this.timeline.highlighted = null;
    this.timeline.deselect();
    this.timeline.view.fit();
    this.timeline.moved();
  }

  refresh() {
    const {state, connection} = this.run;
    this.expected.refresh();
    this.timeline.live = state.status === 'running';
    this.timeline.changed();
    this.again.hidden = !state.over;
    if (this.#asking) {
      return;
    }
    if (state.lanes.size > 0 || state.bulk.size > 0) {
      this.empty.hidden = true;
      this.tools.hidden = false;
    } else if (connection === 'missing') {
      this.explain('This run is no longer here', 'The server does not know it, or has let it go.');
    } else if (state.error) {
      this.explain('The run ended before any worker started', `${state.error.type}: ${state.error.message}`);
    } else if (state.over) {
      this.explain('No worker was needed', 'The run was over before any worker had started.');
    } else if (state.status === 'queued') {
      this.explain('Waiting for its turn', 'The lanes appear here as soon as the run starts.');
    } else {
      this.explain('Starting', 'The main process begins; its lanes appear here.');
    }
  }

  #say(...content) {
    const text = content.map(element => element.textContent).join();
    this.empty.hidden = false;
    this.tools.hidden = true;
    if (this.said !== text) {
      this.said = text;
      this.empty.replaceChildren(...content);
    }
  }
}
