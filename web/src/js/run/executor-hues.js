/** The executor families that have a colour of their own, everywhere the same. */
export const HUES = Object.freeze(['serial', 'threads', 'virtual', 'stealing', 'interpreters', 'processes', 'queue']);

const BY_TYPE = {
  serial: 'serial',
  threads: 'threads',
  thread_pool: 'threads',
  virtual_threads: 'virtual',
  work_stealing: 'stealing',
  interpreter_pool: 'interpreters',
  processes: 'processes',
  process_pool: 'processes',
  task_queue: 'queue',
};

const BY_KIND = {main: 'serial', thread: 'threads', virtual: 'virtual', process: 'processes', queue: 'queue'};

/** Executor types whose workers are plain threads, but which have a hue of their own. */
const FINER = new Set(['work_stealing', 'interpreter_pool']);

/**
 * The hue of a lane. What the worker is counts first, because a run may replace the executors that are drawn; the
 * document only tells apart what are all threads.
 *
 * @param {{kind: string, executor: ?string}} lane
 * @param {?object} document the workflow
 */
export function hueOf({kind, executor}, document) {
  if (kind === 'thread') {
    const type = document?.nodes?.find(node => node.id === executor)?.type;
    if (FINER.has(type)) {
      return BY_TYPE[type];
    }
  }
  return BY_KIND[kind] ?? 'serial';
}

/** The `data-kind` that gives an element the colours of a hue (see tokens.css). */
export const KIND_OF_HUE = Object.freeze({
  serial: 'serial',
  threads: 'threads',
  virtual: 'virtual_threads',
  stealing: 'work_stealing',
  interpreters: 'interpreter_pool',
  processes: 'processes',
  queue: 'task_queue',
});
