// What somebody picks before a race.
import {contenderOf} from './contender.js';

/** The kinds that one can ask for with more and more workers. */
export const SCALABLE = ['process_pool', 'thread_pool', 'interpreter_pool', 'work_stealing'];

export const MOST_REPEATS = 20;

/** Which contenders are picked at first: those that differ most, without a JVM for each task. */
export const FIRST_CHOICE = ['serial', 'thread_pool', 'thread_pool+gil', 'process_pool'];

/** 1, 2, 4 … until twice the cores, so that the curve shows where they end. */
export function workerCounts(cores) {
  const counts = [];
  for (let workers = 1; workers <= 2 * cores; workers *= 2) counts.push(workers);
  return counts;
}

/** The names of the contenders: those chosen, and `scaling` with each number of workers. */
export function contenders(chosen, scaling, cores) {
  return [...chosen, ...(scaling ? workerCounts(cores).map(workers => `${scaling}:${workers}`) : [])];
}

/** How many runs that will be, the warm-ups included. */
export const runsOf = (names, repeat) => names.length * (repeat + 1);

/** Whether a race of these starts a process for each task. */
export const startsManyProcesses = names => names.some(name => contenderOf(name).kind === 'processes');
