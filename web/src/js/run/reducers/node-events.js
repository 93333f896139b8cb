import {noteError} from './errors.js';

/**
 * What is known of a node: its state, its tasks by what became of them, and its time. Made when it is first named.
 */
export function nodeOf(state, id) {
  let node = state.nodes.get(id);
  if (node === undefined) {
    node = {
      id,
      state: 'waiting',
      queued: 0,
      running: 0,
      finished: 0,
      failed: 0,
      cancelled: 0,
      evaluations: null,
      startedAt: null,
      finishedAt: null,
      error: null,
      caches: new Map(),
    };
    state.nodes.set(id, node);
  }
  return node;
}

/** Tasks of a node that ran to their end, well or not: what was cancelled is not progress. */
export const ranOf = node => node.finished + node.failed;

/** The error of a node that was stopped with its run. */
const CANCELLED = 'CancelledError';

/** Events about the nodes of the workflow. */
export const nodeEvents = {
  node_started(state, event) {
    const node = nodeOf(state, event.node);
    node.state = 'running';
    node.startedAt = event.t;
    state.versions.nodes += 1;
  },

  node_finished(state, event) {
    end(state, event, 'finished');
  },

  cache_info(state, {node, pid, place, hits, misses, maxsize, currsize}) {
    nodeOf(state, node).caches.set(`${pid}.${place}`, {pid, hits, misses, maxsize: maxsize ?? null, currsize});
    state.versions.nodes += 1;
  },

  node_failed(state, event) {
    const cancelled = event.error?.type === CANCELLED;
    const node = end(state, event, cancelled ? 'cancelled' : 'failed');
    node.error = event.error ?? null;
    // Who stops a run knows that; it is nothing to look into.
    if (event.error && !cancelled) {
      noteError(state, {...event.error, node: event.error.node ?? event.node}, event.t);
    }
  },
};

function end(state, event, how) {
  const node = nodeOf(state, event.node);
  node.state = how;
  node.startedAt ??= event.t;
  node.finishedAt = event.t;
  node.evaluations = event.evaluations ?? null;
  state.versions.nodes += 1;
  return node;
}
