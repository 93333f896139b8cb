// Where something went wrong.
import {sourcesOf, wiresOf} from '../../graph/document.js';
import {OUTCOMES} from '../slice-columns.js';
import {slicesOf, workerName} from './slices.js';
import {changingLine} from './source-line.js';

/** The first two tasks that had the shared object in their hands at the same time. */
export function sharedAtOnce(state, {nodes: [shared]}, document) {
  const users = usersOf(shared, document);
  const slices = slicesOf(state, users).sort((one, other) => one.start - other.start);
  for (let next = 1; next < slices.length; next += 1) {
    const other = slices.slice(0, next).find(({lane, end}) => end > slices[next].start && lane !== slices[next].lane);
    if (other) return together(state, shared, document, users, other, slices[next]);
  }
  return null;
}

function together(state, shared, document, users, one, other) {
  const from = other.start, to = Math.min(one.end, other.end);
  const line = changingLine(document, state.tasks.nodeOf(other.task), shared);
  return {
    text: `From ${from.toFixed(3)} s on ${who(state, one)} and ${who(state, other)} both change ${shared}${line ? ` in ${line}` : ''}: what one writes between the other’s read and write is lost.`,
    from: from - (to - from) / 4,
    to: to + (to - from) / 4,
    nodes: users,
    lane: other.lane.number,
    index: other.index,
  };
}

const who = (state, {lane, task}) => `${state.tasks.nodeOf(task)} on ${lane.threadName}`;

/** The nodes that call functions which were given the object: by a wire, or by one to what wraps their function. */
function usersOf(shared, document) {
  if (!document) return [];
  const holders = new Set([shared]);
  for (let before = 0; before < holders.size; ) {
    before = holders.size;
    for (const {from, to, port} of wiresOf(document)) if (holders.has(from) && ['values', 'function', 'functions'].includes(port)) holders.add(to);
  }
  return document.nodes.filter(node => holders.has(node.id) && (sourcesOf(node, 'function').length > 0)).map(({id}) => id);
}

/** The first task that failed, with the line of the function where its traceback tells one. */
export function failure(state, {nodes}) {
  const failed = slicesOf(state, nodes).find(({lane, index}) => lane.slices.outcome[index] === OUTCOMES.FAILED);
  const error = failed ? state.tasks.errors.get(failed.task) : state.errors.find(({node}) => nodes.includes(node));
  if (!failed) return error ? {text: told(error, nodes), from: 0, to: state.time, nodes, lane: null, index: -1} : null;
  const {lane, index, start, end} = failed, pad = Math.max(end - start, state.time / 100);
  return {
    text: `${error ? told(error, nodes) : 'It failed'} – on ${workerName(lane)}, at ${end.toFixed(3)} s.`,
    from: start - pad,
    to: end + pad,
    nodes,
    lane: lane.number,
    index,
  };
}

function told({type, message, node, traceback}, [first]) {
  const [, line, name] = [...(traceback ?? '').matchAll(/line (\d+), in (\S+)/g)].at(-1) ?? [];
  return `${line ? `Line ${line} of ${name}` : (node ?? first)} raised ${type}: ${message}`;
}

/** The moment after which nobody in the circle went on. */
export function standstill(state, {nodes}) {
  const found = state.deadlocks.find(({cycle}) => cycle.every(({node}) => nodes.includes(node)));
  if (!found) return null;
  const lane = state.lanes.get(found.cycle[0].lane);
  return {
    text: `Striped is waiting: since ${found.time.toFixed(3)} s ${nodes.length === 1 ? `${nodes[0]} cannot go on` : `none of ${nodes.join(', ')} can go on`}.`,
    from: 0,
    to: state.time,
    nodes,
    lane: lane ? lane.number : null,
    index: lane ? lane.slices.lastOf(found.cycle[0].task) : -1,
  };
}
