import {count, duration, factor, plural} from '../../lib/format.js';
import {COST_PARTS} from '../cost-parts.js';

/** What runs spend their seconds with, to follow "spent 2 s less". */
const SPENT = {
  run: 'computing or sleeping',
  serialize: 'copying',
  queue_wait: 'waiting for a worker',
  wait_gil: 'waiting for the GIL',
  wait_lock: 'waiting for locks',
  wait_future: 'waiting for futures',
  spawn: 'starting workers',
};

/** Times that differ by less than this share are about the same: no machine repeats itself more exactly. */
const SAME = 0.05;

/** Less than this, in seconds, is not worth a word. */
const LEAST = 0.001;

const A_LITTLE = 'About the same';

/**
 * How two runs differ, figure by figure, in words.
 *
 * @param {object} one the run resource of run A  @param {object} other that of run B; both are over
 * @returns {Array<{title: string, what: string, one: string, other: string, words: string}>}
 */
export function differences(one, other) {
  return [
    {
      title: 'Wall time',
      what: 'From the start of the run to its end',
      one: duration(one.wall_seconds),
      other: duration(other.wall_seconds),
      words: (bothSucceeded(one, other) ? fasterOf(one, other) : longerOf(one, other)) ?? A_LITTLE,
    },
    ...bothHave(one, other, 'speedup', speedups),
    ...bothHave(one, other, 'efficiency', efficiencies),
    counted('Tasks', 'Calls that workers carried out', tasksOf(one), tasksOf(other)),
    counted('Workers', 'Threads and processes that carried out tasks', workersOf(one), workersOf(other)),
    counted('Processes', 'The main process and those that it started', processesOf(one), processesOf(other)),
    ...COST_PARTS.filter(({name}) => spent(one, name) >= LEAST || spent(other, name) >= LEAST).map(part => cost(part, one, other)),
  ];
}

/** The same in a sentence or two: which was faster, and what it spent less with. */
export function summary(one, other) {
  const broken = [one, other].findIndex(({status}) => status !== 'succeeded');
  if (broken >= 0) {
    return `${'AB'[broken]} did not succeed, so its times say little about the work.`;
  }
  const faster = fasterOf(one, other);
  const times = `${duration(other.wall_seconds)} and ${duration(one.wall_seconds)}`;
  return [faster ? `${faster}: ${instead(one, other)}.` : `Both took about as long: ${times}.`, reason(one, other)].filter(Boolean).join(' ');
}

/** Where the faster one spent so much less that it matters. */
function reason(one, other) {
  const sign = Math.sign(one.wall_seconds - other.wall_seconds);
  const less = COST_PARTS.map(({name}) => ({name, seconds: sign * (spent(one, name) - spent(other, name))}));
  const {name, seconds} = less.reduce((best, part) => (part.seconds > best.seconds ? part : best));
  const matters = fasterOf(one, other) && seconds > SAME * Math.max(one.wall_seconds, other.wall_seconds);
  return matters ? `Its tasks together spent ${duration(seconds)} less ${SPENT[name]}.` : null;
}

/** "B was 1.9× as fast", or null where there is little in it. */
function fasterOf(one, other) {
  const ratio = one.wall_seconds / other.wall_seconds;
  if (!(Math.abs(ratio - 1) > SAME)) {
    return null;
  }
  return ratio > 1 ? `B was ${factor(ratio)} as fast as A` : `A was ${factor(1 / ratio)} as fast as B`;
}

const bothSucceeded = (...runs) => runs.every(({status}) => status === 'succeeded');

/** Of runs that did not do the same work. */
function longerOf({wall_seconds: one}, {wall_seconds: other}) {
  const apart = Math.abs(one - other);
  return apart > SAME * Math.max(one, other) ? `${one > other ? 'A' : 'B'} took ${duration(apart)} longer` : null;
}

function instead({wall_seconds: one}, {wall_seconds: other}) {
  return `${duration(Math.min(one, other))} instead of ${duration(Math.max(one, other))}`;
}

/** Of runs that were broken off these would count work that came to nothing. */
function bothHave(one, other, name, row) {
  const [a, b] = [one, other].map(run => (run.status === 'succeeded' ? (run[name] ?? null) : null));
  return a === null && b === null ? [] : [row(a, b)];
}

function speedups(a, b) {
  const text = value => (value === null ? '–' : factor(value));
  const words =
    a === null || b === null
      ? ''
      : `In each second the workers of A did ${duration(a)} of work, those of B ${duration(b)}`;
  return {title: 'Speed-up', what: 'Work done in all workers, compared with the wall time', one: text(a), other: text(b), words};
}

function efficiencies(a, b) {
  const text = value => (value === null ? '–' : `${Math.round(value * 100)} %`);
  const points = Math.round(100 * (b - a));
  const nearer = `${points > 0 ? 'B' : 'A'} came ${plural(Math.abs(points), 'point')} nearer to the ideal`;
  const words = a === null || b === null ? '' : Math.abs(points) < 2 ? A_LITTLE : nearer;
  return {title: 'Efficiency', what: 'The least time this work could take on this machine, divided by the wall time', one: text(a), other: text(b), words};
}

function counted(title, what, a, b) {
  const more = `${a < b ? 'B' : 'A'} had ${count(Math.abs(a - b))} more`;
  return {title, what, one: count(a), other: count(b), words: a === b ? 'The same' : more};
}

function cost({name, title, what}, one, other) {
  const [a, b] = [spent(one, name), spent(other, name)];
  const apart = Math.abs(a - b);
  const little = apart < LEAST || apart < SAME * Math.max(a, b);
  const words = little ? A_LITTLE : `${a < b ? 'A' : 'B'} spent ${duration(apart)} less ${SPENT[name]}`;
  return {title, what: `${what}, summed over all tasks`, one: duration(a), other: duration(b), words};
}

const spent = ({costs}, name) => costs?.[name] ?? 0;
const tasksOf = ({workers = []}) => workers.reduce((sum, {tasks}) => sum + tasks, 0);
const workersOf = ({workers = []}) => workers.filter(({kind}) => kind !== 'main').length;
const processesOf = ({workers = []}) => new Set(workers.map(({pid}) => pid)).size;
