import {plural} from '../lib/format.js';
import {TASK_STATES} from './task-table.js';

/**
 * What became of the tasks of a run that was stopped, in a sentence.
 *
 * @param {import('./run-state.js').RunState} state of a run that is over
 */
export function stoppedText(state) {
  const {tasks} = state;
  let finished = 0;
  let failed = 0;
  let broken = 0;
  let unstarted = 0;
  for (let task = 0; task < tasks.state.length; task += 1) {
    switch (tasks.state[task]) {
      case TASK_STATES.FINISHED:
        finished += 1;
        break;
      case TASK_STATES.FAILED:
        failed += 1;
        break;
      case TASK_STATES.CANCELLED:
        broken += tasks.attempts[task] > 0 ? 1 : 0;
        unstarted += tasks.attempts[task] > 0 ? 0 : 1;
        break;
      case TASK_STATES.QUEUED:
      case TASK_STATES.RUNNING:
        // A run that was killed tells nothing of them any more.
        unstarted += tasks.attempts[task] > 0 ? 0 : 1;
        broken += tasks.attempts[task] > 0 ? 1 : 0;
        break;
      default:
    }
  }
  const parts = [
    finished > 0 && `${plural(finished, 'task')} finished`,
    failed > 0 && `${failed} failed`,
    broken > 0 && `${broken} ${broken === 1 ? 'was' : 'were'} broken off`,
    unstarted > 0 && `${unstarted} never started`,
  ].filter(Boolean);
  return parts.length === 0 ? 'The run was stopped.' : `The run was stopped: ${parts.join(', ')}.`;
}

/** The numbers of the tasks that the process `pid` runs now. */
export function tasksOn(state, pid) {
  return [...state.lanes.values()]
    .filter(lane => lane.pid === pid && lane.running >= 0)
    .map(lane => lane.slices.task[lane.running]);
}

/**
 * What became of a process that was killed, and of the tasks it ran, in sentences; null as long as that is not known.
 *
 * @param {import('./run-state.js').RunState} state
 * @param {number} pid the process
 * @param {Array<number>} tasks what it ran when it was killed
 * @param {(task: number) => string} nameOf
 */
export function killedText(state, pid, tasks, nameOf) {
  const lanes = [...state.lanes.values()].filter(lane => lane.pid === pid);
  if (!state.over && lanes.some(lane => lane.exitedAt === null)) {
    return null;
  }
  const fates = tasks.map(task => fateOf(state, pid, task, nameOf(task)));
  if (fates.includes(null)) {
    return null;
  }
  const idle = fates.length === 0 ? ['It ran no task at that moment, so none was lost.'] : [];
  return [`Process ${pid} is dead.`, ...fates, ...idle].join(' ');
}

function fateOf(state, pid, task, name) {
  const {tasks} = state;
  const lane = state.lanes.get(tasks.lane[task]);
  const elsewhere = lane && lane.pid !== pid;
  const where = elsewhere ? ` on ${lane.processName}, PID ${lane.pid}` : '';
  switch (tasks.state[task]) {
    case TASK_STATES.RUNNING:
      return elsewhere ? `${name} runs again${where}.` : waiting(state, name);
    case TASK_STATES.FINISHED:
      return elsewhere ? `${name} ran again${where}.` : `${name} had just finished.`;
    case TASK_STATES.FAILED: {
      const error = tasks.errors.get(task);
      return `${name} failed with it${error ? `: ${error.type}: ${error.message}` : ''}.`;
    }
    case TASK_STATES.CANCELLED:
      return `${name} was cancelled.`;
    default:
      return waiting(state, name);
  }
}

/** Where a task goes is not known before a worker takes it. */
const waiting = (state, name) => (state.over ? `${name} was lost with it.` : null);
