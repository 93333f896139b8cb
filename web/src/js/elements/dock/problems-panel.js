import {h} from '../../lib/dom.js';
import {allWell} from '../inspector/all-well.js';
import {problemRows} from '../inspector/problem-rows.js';

const SHOWN = 100;

/** The tab of the dock that lists what is wrong with the workflow, before any run. */
export class ProblemsPanel {
  constructor() {
    this.list = h('div', {class: 'problem-list'});
    this.element = h('div', {class: 'dock-panel problems-panel', tabindex: 0}, this.list);
  }

  /** Shows what was found; a row jumps to its node. */
  show(editor, found) {
    this.list.replaceChildren(...(found.length ? problemRows(editor, found.slice(0, SHOWN), {jump: true}) : [allWell(editor)]));
    if (found.length > SHOWN) this.list.append(h('p', {class: 'faint'}, `… and ${found.length - SHOWN} more.`));
  }
}
