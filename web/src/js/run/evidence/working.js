// Where workers worked, but not as they could have.
import {duration, plural} from '../../lib/format.js';
import {mostAtOnce} from '../at-once.js';
import {least, most, slicesOf, workerName} from './slices.js';

/** So many tasks in a row show that one is hardly begun before it is over. */
const IN_A_ROW = 12;

/** Tasks in a row in the middle of the busiest worker's lane, and how little of their time was work: a slice has the way too. */
export function shortTasks(state, {nodes: [, ...users]}) {
  const slices = slicesOf(state, users);
  const counts = new Map();
  for (const {lane} of slices) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  const busiest = most(counts, ([, count]) => count)?.[0];
  if (!busiest) return null;
  const row = middleOf(slices.filter(({lane}) => lane === busiest), IN_A_ROW);
  const from = row[0].start, to = row.at(-1).end;
  const work = state.costs ? `; of that the function itself ran ${duration(state.costs.run / state.sliceCount)} on average` : '';
  return {
    text: `${plural(row.length, 'task')} in a row on ${workerName(busiest)} take ${duration(to - from)}, ${duration((to - from) / row.length)} each with the way there and back${work}.`,
    from,
    to,
    nodes: users,
    lane: busiest.number,
    index: row[0].index,
  };
}

function middleOf(list, length) {
  const from = Math.max(0, Math.floor((list.length - length) / 2));
  return list.slice(from, from + length);
}

/** All tasks of a node in one lane, one after the other. */
export function oneAfterTheOther(state, {nodes: [node]}) {
  const slices = slicesOf(state, [node]);
  const first = least(slices, ({start}) => start), last = most(slices, ({end}) => end);
  if (!first) return null;
  const pad = (last.end - first.start) / 20;
  return {
    text: `${plural(slices.length, 'task')} of ${node} follow each other in one lane, that of ${workerName(first.lane)}, for ${duration(last.end - first.start)}.`,
    from: first.start - pad,
    to: last.end + pad,
    nodes: [node],
    lane: first.lane.number,
    index: first.index,
  };
}

/** The moment at which most tasks computed at once. */
export function crowd(state, {nodes: [, ...users]}) {
  const slices = slicesOf(state, users);
  const {most: count, at} = mostAtOnce(slices);
  const one = slices.find(({start, end}) => start <= at && at < end);
  if (!one) return null;
  const during = slices.filter(({start, end}) => start <= at && at < end);
  const to = Math.max(...during.map(({end}) => end));
  return {
    text: `At ${at.toFixed(3)} s ${plural(count, 'task')} ran at once, and took turns on the cores.`,
    from: at - (to - at) / 5,
    to: to + (to - at) / 5,
    nodes: users,
    lane: one.lane.number,
    index: one.index,
  };
}
