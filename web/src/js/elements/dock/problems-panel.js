import {h, icon} from '../../lib/dom.js';
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
    this.list.replaceChildren(...(found.length ? problemRows(editor, found.slice(0, SHOWN), {jump: true}) : [h('p', {class: 'all-well'}, icon('check'), 'Nothing is wrong. Ready to run.')]));
    if (found.length > SHOWN) this.list.append(h('p', {class: 'faint'}, `… and ${found.length - SHOWN} more.`));
  }
}
