import {h, typeIcon} from '../../lib/dom.js';
import {count, duration, plural} from '../../lib/format.js';
import {ranOf} from '../../run/reducers/node-events.js';

const WORDS = {
  waiting: 'Waiting',
  never: 'Not run',
  running: 'Running',
  finished: 'Finished',
  failed: 'Failed',
  cancelled: 'Cancelled',
};
const BADGES = {running: 'running', finished: 'succeeded', failed: 'failed'};

/** The nodes of a run as a table: how each stands, its tasks, how often its function was called, its time. */
export class NodesPanel {
  #version = '';

  /** @param {(node: ?string) => void} onNode a node was chosen, to see its slices; null when it was let go */
  constructor(onNode) {
    this.onNode = onNode;
    const heads = ['Node', 'State', 'Tasks', 'Calls', 'Time', 'Error'];
    const head = heads.map((text, index) =>
      h('th', {scope: 'col', class: index > 1 && index < 5 ? 'number' : null}, text),
    );
    this.body = h('tbody');
    const table = h('table', {class: 'table dense'}, h('thead', {}, h('tr', {}, ...head)), this.body);
    this.element = h('div', {class: 'dock-panel table-panel', tabindex: 0}, table);
  }

  watch(watch) {
    this.run = watch;
    this.chosen = null;
    this.#version = '';
    this.refresh();
  }

  refresh() {
    const {state, document: workflow} = this.run;
    const version = `${state.versions.nodes} ${state.over} ${this.chosen}`;
    if (this.element.hidden || version === this.#version) {
      return false;
    }
    this.#version = version;
    const types = new Map((workflow?.nodes ?? []).map(node => [node.id, node.type]));
    const unseen = [...types.keys()].filter(id => !state.nodes.has(id) && !NOT_RUN.has(types.get(id)));
    const rows = [...state.nodes.values()].map(node => this.#row(node, types.get(node.id)));
    const waiting = unseen.map(id =>
      this.#row(
        {id, state: state.over ? 'never' : 'waiting', queued: 0, evaluations: null, startedAt: null},
        types.get(id),
      ),
    );
    this.body.replaceChildren(...rows, ...waiting);
    return false;
  }

  #row(node, type) {
    const done = node.queued > 0 ? ranOf(node) : 0;
    const took = node.startedAt === null ? null : (node.finishedAt ?? NaN) - node.startedAt;
    const tasks = node.queued === 0 ? '' : done < node.queued ? `${count(done)} of ${count(node.queued)}` : count(done);
    return h(
      'tr',
      {},
      h('td', {}, this.#nodeButton(node, type)),
      h(
        'td',
        {},
        h('span', {class: 'badge', 'data-status': BADGES[node.state] ?? 'queued'}, WORDS[node.state] ?? node.state),
      ),
      h('td', {class: 'number'}, tasks),
      callsCell(node),
      h('td', {class: 'number'}, duration(took)),
      h(
        'td',
        {class: 'node-error'},
        node.error && node.state === 'failed' ? `${node.error.type}: ${node.error.message}` : '',
      ),
    );
  }

  #nodeButton({id, queued}, type) {
    const content = [
      type ? typeIcon(type, 'operators') : '',
      h('span', {class: 'mono'}, id),
      type ? h('span', {class: 'faint'}, type) : '',
    ];
    if (queued === 0) {
      return h('span', {class: 'node-name'}, ...content);
    }
    const onclick = () => {
      this.chosen = this.chosen === id ? null : id;
      this.onNode(this.chosen);
    };
    return h(
      'button',
      {
        class: 'node-name',
        type: 'button',
        'aria-pressed': String(this.chosen === id),
        'data-tip': 'Show its slices',
        onclick,
      },
      ...content,
    );
  }
}

/** How often its function was called; of a cache, how many of its calls it answered. */
function callsCell({evaluations, caches}) {
  const all = [...(caches?.values() ?? [])];
  if (all.length === 0) {
    return h('td', {class: 'number'}, evaluations ? count(evaluations) : '');
  }
  const sum = name => all.reduce((total, cache) => total + cache[name], 0);
  const tip = all.map(cacheText).join('\n');
  return h(
    'td',
    {class: 'number'},
    h('span', {'data-tip': tip, tabindex: 0}, `${plural(sum('hits'), 'hit')}, ${plural(sum('misses'), 'miss', 'misses')}`),
  );
}

function cacheText({pid, hits, misses, maxsize, currsize}) {
  const kept = maxsize === null ? count(currsize) : `${count(currsize)} of ${count(maxsize)}`;
  return `Process ${pid}: ${plural(hits, 'hit')}, ${plural(misses, 'miss', 'misses')}, ${kept} kept`;
}

/** What describes where or how, and is never itself run. */
const NOT_RUN = new Set([
  'function',
  'task',
  'partial',
  'compose',
  'lru_cache',
  'cmp_to_key',
  'singledispatch',
  'wraps',
  'serial',
  'threads',
  'thread_pool',
  'virtual_threads',
  'work_stealing',
  'interpreter_pool',
  'processes',
  'process_pool',
  'task_queue',
  'comment',
  'group',
]);
