// Where workers worked, but not as they could have.
import {duration, plural} from '../../lib/format.js';
import {mostAtOnce} from '../at-once.js';
import {least, most, slicesOf, workerName} from './slices.js';

/** So many tasks in a row show how much of the time lies between them. */
const IN_A_ROW = 12;

/** Tasks in a row in the middle of the busiest worker's lane, and how much of that time was work. */
export function gapsBetween(state, {nodes: [, ...users]}) {
  const slices = slicesOf(state, users);
  const counts = new Map();
  for (const {lane} of slices) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  const busiest = most(counts, ([, count]) => count)?.[0];
  if (!busiest) return null;
  const row = middleOf(slices.filter(({lane}) => lane === busiest), IN_A_ROW);
  const from = row[0].start, to = row.at(-1).end;
  const work = row.reduce((sum, {start, end}) => sum + end - start, 0);
  const share = to > from ? Math.round((100 * work) / (to - from)) : 100;
  return {
    text: `${plural(row.length, 'task')} of ${workerName(busiest)} in a row: in these ${duration(to - from)} it worked ${share} % of the time; the gaps are the way to it and back.`,
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
