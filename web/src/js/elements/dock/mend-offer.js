import {ApiProblem} from '../../lib/api.js';
import {h, icon} from '../../lib/dom.js';
import {startMendRace} from '../../session/mending.js';

/**
 * What can be tried against a finding: a race of the changed workflow against the one that ran and, where that is open
 * in an editor, the change itself.
 */
export class MendOffer {
  #busy = false;

  /**
   * @param {{code: string, nodes: string[]}} finding
   * @param {import('../../run/run-watch.js').RunWatch} run
   * @param {?import('../mending.js').Mending} mending the open workflow, null where none is
   */
  constructor(finding, run, mending) {
    this.finding = finding;
    this.run = run;
    this.mending = mending;
    this.sentence = h('span', {});
    this.race = button('primary', 'Try it', 'Race the changed workflow against this one', () => this.#do(() => this.#race(), 'Starting the race …'));
    this.apply = mending && button('outlined', 'Apply', '', () => this.#do(() => this.#change(), 'Changing the workflow …'));
    this.note = h('p', {class: 'mend-note', role: 'status'});
    this.element = h(
      'div',
      {class: 'mend-offer', hidden: true},
      h('p', {class: 'mend-sentence'}, icon('pencil'), this.sentence),
      h('div', {class: 'mend-buttons'}, this.race, this.apply),
      this.note,
    );
  }

  /** Shows the sentence once the run resource tells one, and whether the change could be made. */
  refresh() {
    const {code, nodes} = this.finding;
    const told = this.run.resource?.findings?.find(other => other.code === code && other.nodes[0] === nodes[0]);
    this.element.hidden = !told?.mend;
    if (!told?.mend) return;
    if (this.sentence.textContent !== told.mend.sentence) this.sentence.textContent = told.mend.sentence;
    if (!this.apply || this.#busy) return;
    const obstacle = this.mending.obstacle(this.run);
    this.apply.setAttribute('aria-disabled', String(obstacle !== null));
    this.apply.dataset.tip = obstacle ?? 'Make this change in the open workflow; undo takes it back';
  }

  async #race() {
    const id = await startMendRace(this.run.id, this.finding);
    this.mending?.leave();
    // Coming back finds the page as it was left.
    addEventListener('pageshow', () => this.#say(false, ''), {once: true});
    location.assign(`/races/${id}`);
    return 'The race begins …';
  }

  async #change() {
    const obstacle = this.mending.obstacle(this.run);
    if (obstacle === null) await this.mending.apply(this.run.id, this.finding);
    return obstacle ?? '';
  }

  async #do(action, words) {
    if (this.#busy) return;
    this.#say(true, words);
    try {
      this.#say(false, await action());
    } catch (problem) {
      this.#say(false, '');
      if (!(problem instanceof ApiProblem)) throw problem;
      this.#say(false, wordsOf(problem), true);
    }
    this.refresh();
  }

  #say(busy, words, failed = false) {
    this.#busy = busy;
    this.race.disabled = busy;
    if (this.apply) this.apply.disabled = busy;
    this.element.setAttribute('aria-busy', String(busy));
    this.note.textContent = words;
    this.note.classList.toggle('failed', failed);
  }
}

function wordsOf({status, message, retryAfter}) {
  return status === 429 ? `The server is busy. Try again ${retryAfter ? `in ${retryAfter} s` : 'in a moment'}.` : message;
}

function button(look, label, tip, onclick) {
  return h('button', {class: `button small ${look}`, type: 'button', 'data-tip': tip, onclick}, label);
}
