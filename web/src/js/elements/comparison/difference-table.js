import {h} from '../../lib/dom.js';
import {differences, summary} from '../../run/comparison/differences.js';

/** How two runs differ: a sentence, and a table with each figure in words. */
export class DifferenceTable {
  #shown = '';

  constructor() {
    this.summary = h('p', {class: 'comparison-summary', 'aria-live': 'polite'});
    this.body = h('tbody');
    const head = ['What', 'A', 'B', 'The difference'];
    const classes = [null, 'number', 'number', null];
    this.table = h(
      'table',
      {class: 'table dense'},
      h('caption', {class: 'visually-hidden'}, 'How the runs differ'),
      h('thead', {}, h('tr', {}, head.map((text, index) => h('th', {scope: 'col', class: classes[index]}, text)))),
      this.body,
    );
    this.element = h('div', {class: 'comparison-differences', hidden: true}, this.summary, h('div', {class: 'table-scroll'}, this.table));
  }

  /** @param {?object} one the resource of run A  @param {?object} other that of run B; null as long as it is not over */
  show(one, other) {
    this.element.hidden = !one || !other;
    const key = one && other ? `${one.id} ${one.efficiency} ${other.id} ${other.efficiency}` : '';
    if (key === this.#shown) {
      return;
    }
    this.#shown = key;
    this.summary.textContent = summary(one, other);
    this.body.replaceChildren(
      ...differences(one, other).map(({title, what, one: a, other: b, words}) =>
        h(
          'tr',
          {},
          h('th', {scope: 'row', 'data-tip': what}, title),
          h('td', {class: 'number'}, a),
          h('td', {class: 'number'}, b),
          h('td', {}, words),
        ),
      ),
    );
  }
}
