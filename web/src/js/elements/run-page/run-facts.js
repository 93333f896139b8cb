import {h} from '../../lib/dom.js';
import {ago, duration, factor} from '../../lib/format.js';
import {CostsBar} from './costs-bar.js';

/** The figures of a run in one row: whose process, when, how long, how much faster, and where the time went. */
export class RunFacts {
  constructor() {
    this.values = {};
    this.costs = new CostsBar();
    this.element = h(
      'dl',
      {class: 'run-facts'},
      this.#fact('pid', 'Main PID'),
      this.#fact('started', 'Started'),
      this.#fact('wall', 'Wall time'),
      this.#fact('speedup', 'Speed-up'),
      this.#fact('efficiency', 'Efficiency'),
      this.costs.element,
    );
    this.values.pid.classList.add('mono');
  }

  /** @param {import('../../run/run-watch.js').RunWatch} watch */
  show(watch) {
    const {state, resource} = watch;
    this.#set('pid', state.mainPid ?? resource?.main_pid ?? null);
    const started = resource?.started_at ? new Date(resource.started_at) : null;
    this.#set('started', started && ago(started));
    this.values.started.title = started?.toLocaleString() ?? '';
    this.#set(
      'wall',
      state.over ? duration(state.finishedAt) : state.status === 'running' ? `${watch.now().toFixed(1)} s` : null,
    );
    // Of a run that was broken off they would count work that came to nothing.
    const figures = state.status === 'succeeded' ? resource : null;
    this.#set('speedup', figures?.speedup ? `${factor(figures.speedup)} one worker` : null);
    this.#set('efficiency', figures?.efficiency ? `${Math.round(figures.efficiency * 100)} % of ideal` : null);
    this.costs.show(resource?.costs ?? null);
  }

  #fact(name, title) {
    this.values[name] = h('dd', {});
    return h('div', {hidden: true}, h('dt', {}, title), this.values[name]);
  }

  #set(name, value) {
    const text = value === null || value === undefined ? '' : String(value);
    this.values[name].parentElement.hidden = text === '';
    if (this.values[name].textContent !== text) {
      this.values[name].textContent = text;
    }
  }
}
