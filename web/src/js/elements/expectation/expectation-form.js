import {h, icon} from '../../lib/dom.js';
import {LEAST_SECONDS, MOST_LANES, MOST_SECONDS, bounded, expectationText} from '../../run/expectation.js';
import {keepWantsToGuess, wantsToGuess} from '../../session/expectations.js';
import {ExpectationDrawing} from './expectation-drawing.js';

/** Where the corner stands before anybody has touched it. */
const FIRST = Object.freeze({seconds: 0.5, lanes: 2});

/** Asks, beside the invitation to run, what somebody expects of the run: a drawing and its two numbers. */
export class ExpectationForm {
  /** What somebody expects of the next run, or null. */
  expectation = null;

  constructor() {
    this.drawing = new ExpectationDrawing(expectation => this.#set(expectation));
    this.seconds = field('Seconds', {min: LEAST_SECONDS, max: MOST_SECONDS, step: 'any'}, () => this.#type());
    this.lanes = field('Lanes', {min: 1, max: MOST_LANES, step: 1}, () => this.#type());
    this.words = h('p', {class: 'expectation-words', role: 'status'});
    this.forget = h('button', {class: 'link', type: 'button', hidden: true, onclick: () => this.#set(null)}, 'Clear');
    const off = h('button', {class: 'button small icon-only', type: 'button', 'aria-label': 'Do not ask', 'data-tip': 'Do not ask what I expect', onclick: () => this.#want(false)}, icon('close'));
    this.asked = h(
      'section',
      {class: 'expectation', 'aria-label': 'What you expect of the run'},
      h('header', {}, h('strong', {}, 'What do you expect?'), off),
      this.drawing.element,
      h('div', {class: 'expectation-fields'}, this.seconds.label, this.lanes.label, this.forget),
      this.words,
    );
    this.offer = h('button', {class: 'link expectation-offer', type: 'button', onclick: () => this.#want(true)}, 'Guess first how long it will take');
    this.element = h('div', {class: 'expectation-place'}, this.asked, this.offer);
    this.#show();
    this.#offer(wantsToGuess());
  }

  /** What is expected of the run that starts now; the next one is expected anew. */
  take() {
    const {expectation} = this;
    this.#set(null);
    return expectation;
  }

  /** Asks, whatever was wanted before. */
  ask() {
    this.#offer(true);
    this.seconds.input.select();
  }

  #want(wanted) {
    this.#offer(wanted);
    if (!wanted) this.#set(null);
    keepWantsToGuess(wanted);
  }

  #offer(wanted) {
    this.asked.hidden = !wanted;
    this.offer.hidden = wanted;
  }

  #type() {
    const typed = [this.seconds, this.lanes].map(({input}) => input.valueAsNumber);
    if (typed.every(Number.isFinite)) this.#set(bounded({seconds: typed[0], lanes: typed[1]}), true);
  }

  #set(expectation, typing = false) {
    this.expectation = expectation;
    this.#show(typing);
  }

  /** While somebody types, the fields are theirs. */
  #show(typing = false) {
    const shown = this.expectation ?? FIRST;
    this.drawing.show(shown, this.expectation !== null);
    if (!typing) {
      this.seconds.input.value = String(shown.seconds);
      this.lanes.input.value = String(shown.lanes);
    }
    this.words.textContent = this.expectation ? `You expect ${expectationText(shown)}.` : 'Say what you expect, then run and compare.';
    this.forget.hidden = this.expectation === null;
  }
}

function field(name, attributes, oninput) {
  const input = h('input', {class: 'input', type: 'number', ...attributes, oninput});
  return {input, label: h('label', {}, name, input)};
}
