import {h} from '../../lib/dom.js';
import {count, duration, factor} from '../../lib/format.js';
import {COST_PARTS} from '../../run/cost-parts.js';

/** What workers cost that no task asked for. */
const IDLE = {name: 'idle', title: 'Idle', what: 'Workers with nothing to do'};
const PARTS = [...COST_PARTS, IDLE];

/** Where the seconds of a run went, summed over all its workers, and how far it was from ideal. */
export class CostsPanel {
  #shown;

  constructor() {
    this.body = h('tbody');
    this.facts = h('dl', {class: 'costs-facts'});
    this.table = h(
      'table',
      {class: 'table dense costs-table'},
      h('caption', {class: 'visually-hidden'}, 'Where the seconds went'),
      h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, 'Part'), h('th', {scope: 'col', class: 'number'}, 'Seconds'), h('th', {scope: 'col'}, ''), h('th', {scope: 'col'}, 'What it is'))),
      this.body,
    );
    this.empty = h('div', {class: 'empty'}, h('strong', {}, 'Measured when the run is over'), h('p', {}, 'Where its time went: running, queueing, copying, waiting.'));
    this.element = h('div', {class: 'dock-panel costs-panel', tabindex: 0}, this.facts, this.table, this.empty);
    this.clear();
  }

  watch(watch) {
    this.clear();
    this.run = watch;
    this.refresh();
  }

  clear() {
    this.run = null;
    this.#show(null, null);
  }

  refresh() {
    const {state, resource} = this.run;
    this.#show(state.costs, resource);
  }

  #show(costs, resource) {
    const version = costs && `${costs.run} ${resource?.efficiency}`;
    if (version === this.#shown) return;
    this.#shown = version;
    this.table.hidden = this.facts.hidden = !costs;
    this.empty.hidden = Boolean(costs);
    if (!costs) return;
    const longest = Math.max(...PARTS.map(({name}) => costs[name]));
    this.body.replaceChildren(...PARTS.map(part => row(part, costs, longest)));
    this.facts.replaceChildren(
      ...fact('Wall time', resource?.wall_seconds != null && duration(Number(resource.wall_seconds))),
      ...fact('Ideal', costs.ideal_seconds != null && duration(Number(costs.ideal_seconds)), 'The least time this work could take on this machine’s cores'),
      ...fact('Speed-up', resource?.speedup != null && `${factor(Number(resource.speedup))} one worker`),
      ...fact('Efficiency', resource?.efficiency != null && `${Math.round(100 * Number(resource.efficiency))} % of ideal`),
      ...fact('Copied', costs.bytes > 0 && `${count(costs.bytes)} bytes`),
    );
  }
}

function row({name, title, what}, costs, longest) {
  const bar = h('span', {class: 'costs-row-bar', 'data-cost': name});
  bar.style.width = `${longest > 0 ? (100 * costs[name]) / longest : 0}%`;
  return h('tr', {}, h('th', {scope: 'row'}, title), h('td', {class: 'number'}, duration(costs[name])), h('td', {class: 'costs-row', 'aria-hidden': 'true'}, bar), h('td', {class: 'faint'}, what));
}

function fact(title, value, tip = null) {
  return value ? [h('div', {'data-tip': tip}, h('dt', {}, title), h('dd', {}, value))] : [];
}
