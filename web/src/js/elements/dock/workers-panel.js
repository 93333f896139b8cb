import {h} from '../../lib/dom.js';
import {count, duration} from '../../lib/format.js';
import {KIND_OF_HUE, hueOf} from '../../run/executor-hues.js';
import {workerFigures} from '../../run/worker-figures.js';

const KINDS = {
  main: 'main thread',
  thread: 'thread',
  virtual: 'virtual thread',
  process: 'process',
  queue: 'queue worker',
};

/** A table is rebuilt at most this often, in milliseconds: nobody reads faster. */
const PAUSE = 250;

/** The workers of a run as a table, each process with a button that kills it, for whoever holds the run's key. */
export class WorkersPanel {
  #shown = 0;

  /** @param {(pid: number) => void} kill ends a process */
  constructor(kill) {
    this.kill = kill;
    const heads = ['PID', 'Process', 'Thread', 'Kind', 'Tasks', 'Busy', 'CPU', ''];
    const head = heads.map((text, index) =>
      h('th', {scope: 'col', class: index === 0 || (index > 3 && index < 7) ? 'number' : null}, text),
    );
    this.body = h('tbody');
    const table = h('table', {class: 'table dense'}, h('thead', {}, h('tr', {}, ...head)), this.body);
    this.element = h('div', {class: 'dock-panel table-panel', tabindex: 0}, table);
  }

  watch(watch) {
    this.run = watch;
    this.#shown = 0;
    this.body.replaceChildren();
  }

  /** @returns {boolean} whether it has to be asked again, because it was shown only just now */
  refresh(key) {
    const {state, resource} = this.run;
    const time = performance.now();
    if (this.element.hidden || this.element.contains(document.activeElement?.closest('button'))) {
      return false;
    }
    if (!state.over && time - this.#shown < PAUSE) {
      return true;
    }
    this.#shown = time;
    const figures = workerFigures(state, resource, this.run.now());
    this.body.replaceChildren(...figures.map(figure => this.#row(figure, state.over ? null : key)));
    return false;
  }

  #row({lane, tasks, busy, cpu, alive}, key) {
    const killable = key && alive && lane.kind === 'process';
    const ended = lane.exit && lane.exit.reason && lane.exit.reason !== 'closed' ? lane.exit.reason : '';
    return h(
      'tr',
      {},
      h('td', {class: 'number mono'}, String(lane.pid)),
      h(
        'td',
        {},
        h('span', {class: 'kind-dot', 'data-kind': KIND_OF_HUE[hueOf(lane, this.run.document)]}),
        lane.processName,
      ),
      h('td', {class: 'mono'}, lane.threadName),
      h('td', {class: 'muted'}, KINDS[lane.kind] ?? lane.kind),
      h('td', {class: 'number'}, count(tasks)),
      h('td', {class: 'number'}, duration(busy)),
      h('td', {class: 'number'}, duration(cpu)),
      h('td', {}, killable ? this.#killButton(lane.pid) : ended),
    );
  }

  #killButton(pid) {
    const onclick = event => {
      event.currentTarget.disabled = true;
      event.currentTarget.blur();
      this.kill(pid);
    };
    return h(
      'button',
      {
        class: 'button small danger',
        type: 'button',
        'aria-label': `Kill process ${pid}`,
        'data-tip': 'kill -9, to see what happens to its task',
        onclick,
      },
      'Kill',
    );
  }
}
