import {h} from '../../lib/dom.js';
import {duration} from '../../lib/format.js';
import {COST_PARTS} from '../../run/cost-parts.js';

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
    const parts = costs ? COST_PARTS.filter(({name, rare}) => !rare || costs[name] > 0) : [];
    const total = parts.reduce((sum, {name}) => sum + costs[name], 0);
    this.element.hidden = total === 0;
    if (total === 0) {
      return;
    }
    this.bar.replaceChildren(
      ...parts.map(({name}) => {
        const part = h('span', {'data-cost': name});
        part.style.flexGrow = String(costs[name] / total);
        return part;
      }),
    );
    this.legend.replaceChildren(
      ...parts.map(({name, word, what}) =>
        h('span', {'data-cost': name, 'data-tip': what}, `${word} `, h('b', {}, duration(costs[name]))),
      ),
    );
  }
}
