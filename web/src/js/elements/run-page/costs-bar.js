import {h} from '../../lib/dom.js';
import {duration} from '../../lib/format.js';

const PARTS = [
  ['run', 'running', 'Tasks running'],
  ['serialize', 'copying', 'Encoding and decoding what crossed a process boundary'],
  ['queue_wait', 'waiting', 'Tasks waiting for a worker'],
  ['wait_gil', 'GIL', 'Tasks waiting for the global interpreter lock'],
  ['wait_lock', 'locks', 'Tasks waiting for locks and channels'],
  ['wait_future', 'futures', 'Tasks waiting for the results of others'],
  ['spawn', 'starting', 'Starting threads and processes'],
];

const ALWAYS = new Set(['run', 'serialize', 'queue_wait', 'spawn']);

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

  /** @param {?Object<string, number>} costs those of old recordings have fewer parts */
  show(costs) {
    if (costs === this.shown) {
      return;
    }
    this.shown = costs;
    const parts = costs ? PARTS.filter(([name]) => ALWAYS.has(name) || costs[name] > 0) : [];
    const total = parts.reduce((sum, [name]) => sum + costs[name], 0);
    this.element.hidden = total === 0;
    if (total === 0) {
      return;
    }
    this.bar.replaceChildren(
      ...parts.map(([name]) => {
        const part = h('span', {'data-cost': name});
        part.style.flexGrow = String(costs[name] / total);
        return part;
      }),
    );
    this.legend.replaceChildren(
      ...parts.map(([name, word, tip]) =>
        h('span', {'data-cost': name, 'data-tip': tip}, `${word} `, h('b', {}, duration(costs[name]))),
      ),
    );
  }
}
