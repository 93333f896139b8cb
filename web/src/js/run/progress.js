import {ranOf} from './reducers/node-events.js';

/**
 * How much of a run is done, from 0 to 1: of the nodes that make tasks, each counts the same, by its tasks that ran to
 * their end. A run that makes no tasks counts its nodes.
 *
 * @param {import('./run-state.js').RunState} state
 * @param {?object} document the workflow
 */
export function shareDone(state, document) {
  const nodes = document?.nodes ?? [];
  const known = id => state.nodes.get(id) ?? null;
  const working = nodes.filter(node => node.in?.executor || known(node.id)?.queued > 0);
  const shares =
    working.length > 0
      ? working.map(node => shareOf(known(node.id), tasksOf(node, nodes)))
      : nodes.map(node => Number(known(node.id)?.state === 'finished'));
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function shareOf(node, tasks) {
  if (node === null || node.state === 'waiting') {
    return 0;
  }
  if (node.state !== 'running') {
    return 1;
  }
  const all = Math.max(node.queued, tasks);
  return all === 0 ? 0 : Math.min(1, ranOf(node) / all);
}

/** How many tasks a node will make, where its parameters tell: one that looks ahead has queued only a few so far. */
function tasksOf({params, in: inputs}, nodes) {
  if (params?.chunksize !== 1 || !params.buffersize) {
    return 0;
  }
  const source = nodes.find(({id}) => id === inputs?.items);
  if (source?.type === 'list') {
    return source.params?.items?.length ?? 0;
  }
  if (source?.type === 'range') {
    const {start = 0, stop = 0, step = 1} = source.params ?? {};
    return Math.max(0, Math.ceil((stop - start) / (step || 1)));
  }
  return 0;
}
