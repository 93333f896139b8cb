import {h} from '../../lib/dom.js';
import {duration} from '../../lib/format.js';

const PARTS = [
  ['run', 'running', 'Tasks running'],
  ['serialize', 'copying', 'Encoding and decoding what crossed a process boundary'],
  ['queue_wait', 'waiting', 'Tasks waiting for a worker'],
  ['spawn', 'starting', 'Starting threads and processes'],
];

/** Where a run's time went, in seconds summed over all tasks, as a stacked bar with its numbers. */
export class CostsBar {
  constructor() {
    this.bar = h('span', {class: 'costs-bar', 'aria-hidden': 'true'});
    this.legend = h('dd', {class: 'costs-legend'});
    this.element = h(
      'div',
      {class: 'costs', hidden: true},
      h('dt', {}, 'Seconds of all tasks'),
      this.legend,
      this.bar,
    );
  }

  /** @param {?{spawn: number, queue_wait: number, serialize: number, run: number}} costs */
  show(costs) {
    if (costs === this.shown) {
      return;
    }
    this.shown = costs;
    const total = costs ? PARTS.reduce((sum, [name]) => sum + costs[name], 0) : 0;
    this.element.hidden = total === 0;
    if (total === 0) {
      return;
    }
    this.bar.replaceChildren(
      ...PARTS.map(([name]) => {
        const part = h('span', {'data-cost': name});
        part.style.flexGrow = String(costs[name] / total);
        return part;
      }),
    );
    this.legend.replaceChildren(
      ...PARTS.map(([name, word, tip]) =>
        h('span', {'data-cost': name, 'data-tip': tip}, `${word} `, h('b', {}, duration(costs[name]))),
      ),
    );
  }
}
