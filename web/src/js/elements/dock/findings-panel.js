import {h, icon} from '../../lib/dom.js';
import {deadlockCard} from './deadlock-card.js';

/** A deadlock has a picture of its own. */
const DRAWN = 'deadlock';

/** What the engine noticed: deadlocks as they are, and why it was not faster. */
export class FindingsPanel {
  #version = -1;

  /** @param {(node: string) => void} onNode a node was chosen, to see its slices */
  constructor(onNode) {
    this.onNode = onNode;
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
    this.cards.replaceChildren();
    this.#inviteFirst();
  }

  #inviteFirst() {
    this.#invite('No findings yet', 'Why a run was not faster, and what stood in its way, appears here.');
  }

  /** How many there are. */
  get count() {
    return this.run.state.deadlocks.length + this.#told().length;
  }

  #told() {
    return this.run.state.findings.filter(({code}) => code !== DRAWN);
  }

  refresh() {
    const {state} = this.run;
    if (this.#version !== state.versions.findings) {
      this.#version = state.versions.findings;
      this.cards.replaceChildren(
        ...state.deadlocks.map(deadlock => deadlockCard(deadlock, lane => this.#laneName(lane), this.onNode)),
        ...this.#told().map(finding => this.#finding(finding)),
      );
    }
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

  #finding({message, nodes}) {
    const [node] = nodes;
    return h('article', {class: 'finding-card'}, icon('info'), h('p', {}, message), node && this.#show(node));
  }

  #show(node) {
    return h('button', {class: 'button small outlined', type: 'button', 'data-tip': `Show ${node}`, onclick: () => this.onNode(node)}, 'Show me');
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
