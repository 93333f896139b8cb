// Where workers waited instead of working.
import {duration} from '../../lib/format.js';
import {WORKER_STATES} from '../lane.js';
import {TaskLabels} from '../task-labels.js';
import {mostAtOnce} from '../at-once.js';
import {lanesOf, least, most, slicesOf, workerName} from './slices.js';

/** Shorter than this part of the longest wait is not what people should look at first. */
const WORTH_SEEING = 0.25;

/** The first stretch in which a thread waits for the GIL, with room to see who has it meanwhile. */
export function waitingForGil(state, {nodes: [executor, ...users]}) {
  const gil = WORKER_STATES.indexOf('waiting_gil');
  const spells = lanesOf(state, executor).flatMap(lane => spellsOf(lane, gil, state.time));
  const longest = Math.max(0, ...spells.map(({start, end}) => end - start));
  const first = least(spells.filter(({start, end}) => end > start && end - start >= WORTH_SEEING * longest), ({start}) => start);
  if (!first) return overEachOther(state, users);
  const {lane, start, end} = first;
  return {
    text: `Hatched is waiting: from ${start.toFixed(3)} s on ${workerName(lane)} waits ${duration(end - start)} for the GIL, which another thread holds.`,
    from: start - 2 * (end - start),
    to: end + 4 * (end - start),
    nodes: users,
    lane: lane.number,
    index: lane.slices.at(start, end - start),
  };
}

/** A recording has no samples of what workers waited for: there the tasks that took turns are seen beside each other. */
function overEachOther(state, users) {
  const slices = slicesOf(state, users);
  const {most: count, at} = mostAtOnce(slices);
  if (count < 2) return null;
  const during = slices.filter(({start, end}) => start <= at && at < end);
  const from = Math.min(...during.map(({start}) => start)), to = Math.max(...during.map(({end}) => end)), pad = (to - from) / 20;
  return {
    text: `${count} tasks of ${users.join(', ')} ran at once, and yet only one computed at a time. Who waited when is hatched in the lanes of a live run; recordings do not keep it.`,
    from: from - pad,
    to: to + pad,
    nodes: users,
    lane: null,
    index: -1,
  };
}

function spellsOf(lane, state, now) {
  const {states} = lane, spells = [];
  for (let index = 0; index < states.length; index += 1) {
    if (states.outcome[index] === state) spells.push({lane, start: states.start[index], end: Math.min(states.end[index], now)});
  }
  return spells;
}

/** The task that waited longest for a worker, from when it was queued. */
export function longestQueue(state, {nodes: [, ...users]}, document) {
  const queuedAt = ({task}) => state.tasks.queuedAt[task];
  const longest = most(slicesOf(state, users), slice => slice.start - queuedAt(slice));
  if (!longest) return null;
  const {lane, index, task, start, end} = longest;
  const queued = queuedAt(longest), pad = (end - queued) / 10;
  return {
    text: `${new TaskLabels(document).of(state.tasks, task)} was queued at ${queued.toFixed(3)} s and waited ${duration(start - queued)} until ${workerName(lane)} was free for it.`,
    from: queued - pad,
    to: end + pad,
    nodes: users,
    lane: lane.number,
    index,
  };
}

/** From when the tasks were there until the last worker had begun its first. */
export function slowStart(state, {nodes: [executor, ...users]}) {
  const lanes = lanesOf(state, executor).filter(lane => lane.slices.length > 0);
  const last = most(lanes, lane => lane.slices.start[0]);
  const begun = users.map(id => state.nodes.get(id)?.startedAt).filter(time => time !== null && time !== undefined);
  if (!last || begun.length === 0) return null;
  const from = Math.min(...begun), start = last.slices.start[0], end = Math.min(last.slices.end[0], state.time);
  const pad = (end - from) / 10;
  return {
    text: `The work was there at ${from.toFixed(3)} s; ${workerName(last)} was ready for its first task ${duration(start - from)} later, and that took ${duration(end - start)}.`,
    from: from - pad,
    to: end + pad,
    nodes: users,
    lane: last.number,
    index: 0,
  };
}
