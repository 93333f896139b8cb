import {mostTasksAtOnce} from '../../run/at-once.js';
import {comparison} from '../../run/expectation.js';
import {expectationOf, keepExpectation} from '../../session/expectations.js';
import {LanesNote} from '../dock/lanes-note.js';

/** What was expected of a run, over its lanes and, when the run is over, in a sentence. */
export class ExpectationNote {
  #told = null;

  /** @param {import('../timeline/lane-timeline.js').LaneTimeline} timeline */
  constructor(timeline) {
    this.timeline = timeline;
    this.note = new LanesNote('select', () => this.#forget());
    this.element = this.note.element;
  }

  /** @param {import('../../run/run-watch.js').RunWatch} run  @param {?object} expected what was expected just now */
  watch(run, expected) {
    if (expected) keepExpectation(run.id, expected);
    this.run = run;
    this.#told = null;
    this.expected = expected ?? expectationOf(run.id);
    this.timeline.expectation = this.expected;
    this.note.hide();
  }

  refresh() {
    const {state} = this.run;
    if (!this.expected || !state.over || this.#told === state.versions.status) return;
    this.#told = state.versions.status;
    this.note.say(comparison(this.expected, {status: state.status, seconds: state.finishedAt, most: mostTasksAtOnce(state)}));
  }

  #forget() {
    keepExpectation(this.run.id, null);
    this.expected = null;
    this.timeline.expectation = null;
  }
}
