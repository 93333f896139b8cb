import {duration} from '../../lib/format.js';
import {WORKER_STATES} from '../../run/lane.js';
import {OUTCOMES, OUTCOME_NAMES} from '../../run/slice-columns.js';
import {valueLine} from '../../run/value-text.js';

/** Longer results are cut in a tooltip; the whole of them is in the outputs. */
const LONGEST_VALUE = 120;

const PART_NAMES = {
  waiting_gil: 'For the GIL',
  waiting_lock: 'For locks',
  waiting_future: 'For futures',
  sleeping: 'Asleep',
};

/**
 * What there is to say about a slice.
 *
 * @returns {{title: string, outcome: string, facts: Array<[string, string]>, node: ?string}}
 */
export function describeSlice({state, labels}, lane, index, now) {
  const {slices} = lane;
  const {tasks} = state;
  const task = slices.task[index];
  const running = slices.end[index] === Infinity;
  const outcome = slices.outcome[index];
  const start = slices.start[index];
  const node = tasks.nodeOf(task);
  const argument = tasks.arguments.get(task);
  const facts = [
    ['Node', node ?? '–'],
    ...(argument === undefined ? [] : [['Argument', cut(valueLine(argument))]]),
    ['Worker', lane.label],
    ['Started', `${start.toFixed(3)} s`],
    [running ? 'Runs for' : 'Took', duration((running ? now : slices.end[index]) - start)],
    ['In the queue', duration(start - tasks.queuedAt[task])],
    ...partsOf(lane, start, running ? now : slices.end[index]),
  ];
  if (running && tasks.progress[task] > 0) {
    facts.push(['Progress', `${Math.round(tasks.progress[task] * 100)} %`]);
  }
  if (tasks.attempts[task] > 1) {
    facts.push(['Attempts', String(tasks.attempts[task])]);
  }
  const error = tasks.errors.get(task);
  if (error && outcome !== OUTCOMES.FINISHED) {
    facts.push(['Error', cut(`${error.type}: ${error.message}`)]);
  }
  if (tasks.values.has(task) && outcome === OUTCOMES.FINISHED) {
    facts.push(['Result', cut(valueLine(tasks.values.get(task)))]);
  }
  return {title: labels.of(tasks, task), outcome: OUTCOME_NAMES[outcome], facts, node};
}

/** How long its worker was seen waiting for what, or asleep, between two times. */
function partsOf({states}, start, end) {
  const seconds = new Map();
  for (let at = states.firstEndingAfter(start); at < states.length && states.start[at] < end; at += 1) {
    const name = PART_NAMES[WORKER_STATES[states.outcome[at]]];
    seconds.set(name, (seconds.get(name) ?? 0) + Math.min(end, states.end[at]) - Math.max(start, states.start[at]));
  }
  return [...seconds].map(([name, sum]) => [name, duration(sum)]);
}

/** The same as one sentence, for those who hear it. */
export function sayDescription({title, outcome, facts}) {
  return `${title}, ${outcome}. ${facts.map(([name, value]) => `${name} ${value}`).join(', ')}.`;
}

function cut(text) {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
