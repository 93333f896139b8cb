import {failure, sharedAtOnce, standstill} from './going-wrong.js';
import {longestQueue, slowStart, waitingForGil} from './waiting.js';
import {crowd, oneAfterTheOther, shortTasks} from './working.js';

/** Where each kind of finding can be seen. */
const PLACES = {
  gil_bound: waitingForGil,
  pool_too_small: longestQueue,
  spawn_dominates: slowStart,
  chunks_too_small: shortTasks,
  copying_dominates: shortTasks,
  not_parallel: oneAfterTheOther,
  oversubscribed: crowd,
  lost_updates: sharedAtOnce,
  unpicklable: failure,
  exception_never_retrieved: failure,
  deadlock: standstill,
};

/**
 * Where in its run a finding can be seen: the stretch of time from `from` to `to`, the nodes whose slices matter, the
 * slice to look at first (`index` in `lane`, -1 and null for none) and a sentence that says what is to be seen there.
 *
 * @param {import('../run-state.js').RunState} state
 * @param {{code: string, nodes: string[]}} finding
 * @param {?object} document the workflow that ran
 */
export function evidenceOf(state, finding, document = null) {
  return PLACES[finding.code]?.(state, finding, document) ?? everything(state, finding);
}

/** Where nothing better is known: all that the finding's nodes did. */
function everything(state, {nodes}) {
  const text = nodes.length > 0 ? `All tasks of ${nodes.join(', ')} stand out.` : 'The whole run.';
  return {text, from: 0, to: Math.max(state.time, 1e-6), nodes, lane: null, index: -1};
}
