import {h, icon} from '../../lib/dom.js';
import {deadlockCard} from './deadlock-card.js';
import {FindingCard} from './finding-card.js';

/** A deadlock has a picture of its own. */
const DRAWN = 'deadlock';

/** What the engine noticed: deadlocks as they are, and why it was not faster. */
export class FindingsPanel {
  #version = -1;

  #told = [];

  /**
   * @param {object} actions
   * @param {(node: string) => void} actions.onNode a node was chosen, to see its slices
   * @param {(finding: object) => void} actions.onShow asks where a finding can be seen
   * @param {() => ?import('../mending.js').Mending} actions.mending the open workflow, if one is
   */
  constructor({onNode, onShow, mending}) {
    this.onNode = onNode;
    this.onShow = onShow;
    this.mending = mending;
    this.cards = h('div', {class: 'finding-cards'});
    this.empty = h('div', {class: 'empty'});
    this.element = h('div', {class: 'dock-panel findings-panel', tabindex: 0}, this.cards, this.empty);
    this.clear();
  }

  watch(watch) {
    this.clear();
    this.run = watch;
    this.refresh();
  }

  clear() {
    this.run = null;
    this.#version = -1;
    this.#told = [];
    this.cards.replaceChildren();
    this.#inviteFirst();
  }

  #inviteFirst() {
    this.#invite('No findings yet', 'Why a run was not faster, and what stood in its way, appears here.');
  }

  /** How many there are. */
  get count() {
    const {findings, deadlocks} = this.run.state;
    return deadlocks.length + findings.filter(({code}) => code !== DRAWN).length;
  }

  refresh() {
    const {state} = this.run;
    if (this.#version !== state.versions.findings) {
      this.#version = state.versions.findings;
      this.#told = this.#cardsOf(state);
      this.cards.replaceChildren(...this.#told.map(({element}) => element));
    }
    for (const card of this.#told) card.refresh();
    this.empty.hidden = this.count > 0;
    if (this.empty.hidden) {
      return;
    }
    if (state.over) {
      this.#invite('Nothing stood in its way', 'The engine found no reason why this run should have been faster.');
    } else {
      this.#inviteFirst();
    }
  }

  /** Deadlocks first; each has its picture and its finding. */
  #cardsOf({deadlocks, findings}) {
    const pictures = deadlocks.map(deadlock => [findings.find(({code, message}) => code === DRAWN && message === deadlock.message) ?? foundIn(deadlock), this.#picture(deadlock)]);
    return [...pictures, ...findings.filter(({code}) => code !== DRAWN).map(finding => [finding, null])].map(
      ([finding, picture]) => new FindingCard(finding, this.run, {mending: this.mending(), onShow: this.onShow, picture}),
    );
  }

  #picture(deadlock) {
    return deadlockCard(deadlock, lane => this.#laneName(lane), this.onNode);
  }

  #laneName(number) {
    const lane = this.run.state.lanes.get(number);
    return lane ? `${lane.processName} · ${lane.threadName}` : `worker ${number}`;
  }

  #invite(title, detail) {
    this.empty.hidden = false;
    this.empty.replaceChildren(icon('check'), h('strong', {}, title), h('p', {}, detail));
  }
}

/** The finding of a deadlock that is told by its circle alone as yet. */
const foundIn = ({cycle, message}) => ({code: DRAWN, message, nodes: [...new Set(cycle.map(({node}) => node))]});
