import {h, icon} from '../../lib/dom.js';
import {plural} from '../../lib/format.js';
import {errorCard} from './error-card.js';
import {valueView} from './value-view.js';

/** Errors that are shown; the rest are counted. */
const MOST_ERRORS = 50;

/** What the run gave: its errors first, then its outputs as they come. */
export class OutputsPanel {
  #shown = {errors: -1, outputs: 0, over: false};

  /** @param {(node: string) => void} onNode a node was chosen */
  constructor(onNode) {
    this.onNode = onNode;
    this.errors = h('section', {class: 'error-cards', 'aria-label': 'Errors', hidden: true});
    this.outputs = h('section', {class: 'output-cards', 'aria-label': 'Outputs', hidden: true});
    this.empty = h('div', {class: 'empty'});
    this.element = h('div', {class: 'dock-panel outputs-panel'}, this.errors, this.outputs, this.empty);
    this.clear();
  }

  watch(watch) {
    this.clear();
    this.run = watch;
    this.refresh();
  }

  clear() {
    this.run = null;
    this.#shown = {errors: -1, outputs: 0, over: false};
    for (const section of [this.errors, this.outputs]) {
      section.replaceChildren();
      section.hidden = true;
    }
    this.empty.hidden = false;
    this.#inviteFirst();
  }

  refresh() {
    const {state} = this.run;
    if (this.#shown.errors !== state.versions.errors) {
      this.#shown.errors = state.versions.errors;
      this.#showErrors(state.errors);
    }
    // Backwards in a recording, what came last is taken away.
    for (; this.#shown.outputs > state.outputs.length; this.#shown.outputs -= 1) {
      this.outputs.lastChild.remove();
    }
    for (; this.#shown.outputs < state.outputs.length; this.#shown.outputs += 1) {
      this.outputs.append(this.#output(state.outputs[this.#shown.outputs]));
    }
    this.errors.hidden = state.errors.length === 0;
    this.outputs.hidden = state.outputs.length === 0;
    this.empty.hidden = !(this.errors.hidden && this.outputs.hidden);
    if (this.empty.hidden || this.#shown.over === state.over) {
      return;
    }
    this.#shown.over = state.over;
    if (state.over) {
      this.#invite('The run gave no output', 'Wire a node to an output node to see its value here.');
    } else {
      this.#inviteFirst();
    }
  }

  #showErrors(errors) {
    const cards = errors.slice(0, MOST_ERRORS).map(error => errorCard(error, this.onNode));
    const more = errors.length - cards.length;
    this.errors.replaceChildren(
      ...cards,
      more > 0 ? h('p', {class: 'muted'}, `and ${plural(more, 'more error')}`) : '',
    );
  }

  #output({node, label, value, time}) {
    const name = label || node;
    return h(
      'article',
      {class: 'output-card'},
      h(
        'header',
        {},
        h(
          'button',
          {class: 'output-label', type: 'button', 'data-tip': 'Show this node', onclick: () => this.onNode(node)},
          name,
        ),
        name === node ? '' : h('span', {class: 'faint mono'}, node),
        h('time', {class: 'faint'}, `${time.toFixed(3)} s`),
      ),
      valueView(value),
    );
  }

  #inviteFirst() {
    this.#invite('No outputs yet', 'What reaches an output node appears here.');
  }

  #invite(title, detail) {
    this.empty.replaceChildren(icon('type-output'), h('strong', {}, title), h('p', {}, detail));
  }
}
