import {OUTCOMES} from '../slice-columns.js';
import {endSpell, tellSpells} from '../spells.js';
import {TASK_STATES} from '../task-table.js';
import {noteError} from './errors.js';
import {nodeOf} from './node-events.js';

/** Arguments and results that are kept for a tooltip; more would only fill the memory of a page that nobody hovers that long over. */
const MOST_VALUES = 50_000;

/** Events about tasks. */
export const taskEvents = {
  task_queued(state, event) {
    state.tasks.queue(event.task, {node: event.node, item: event.item, items: event.items, time: event.t});
    if (event.argument !== undefined && state.tasks.arguments.size < MOST_VALUES) {
      state.tasks.arguments.set(event.task, event.argument);
    }
    nodeOf(state, event.node).queued += 1;
    state.load.waiting.add(event.t, 1);
    state.versions.nodes += 1;
  },

  task_started(state, event) {
    if (state.tasks.stateOf(event.task) === TASK_STATES.QUEUED) {
      state.load.waiting.add(event.t, -1);
    }
    state.tasks.start(event.task, event.lane);
    const lane = state.lanes.get(event.lane);
    if (lane) {
      endSpell(lane, event.t);
      lane.slices.append(event.t, event.task);
      lane.state = 'running';
      state.sliceCount += 1;
    }
    count(state, event.task, 'running', 1);
    state.versions.slices += 1;
  },

  task_finished(state, event) {
    if (event.value !== undefined && state.tasks.values.size < MOST_VALUES) {
      state.tasks.values.set(event.task, event.value);
    }
    end(state, event, TASK_STATES.FINISHED, OUTCOMES.FINISHED, 'finished');
  },

  task_failed(state, event) {
    if (event.error) {
      state.tasks.errors.set(event.task, event.error);
      const node = event.error.node ?? state.tasks.nodeOf(event.task);
      noteError(state, {...event.error, node}, event.t);
    }
    end(state, event, TASK_STATES.FAILED, OUTCOMES.FAILED, 'failed');
  },

  task_cancelled(state, event) {
    end(state, event, TASK_STATES.CANCELLED, OUTCOMES.CANCELLED, 'cancelled');
  },

  task_retried(state, event) {
    if (event.error) {
      state.tasks.errors.set(event.task, event.error);
    }
    end(state, event, TASK_STATES.QUEUED, OUTCOMES.FAILED, null);
    state.tasks.queuedAt[event.task] = event.t;
    state.load.waiting.add(event.t, 1);
  },

  progress(state, event) {
    if (state.tasks.stateOf(event.task) === TASK_STATES.RUNNING) {
      state.tasks.progress[event.task] = event.fraction;
      state.versions.slices += 1;
    }
  },
};

function end(state, event, taskState, outcome, counted) {
  const {tasks} = state;
  const before = tasks.stateOf(event.task);
  if (before === TASK_STATES.UNKNOWN) {
    return;
  }
  if (before === TASK_STATES.RUNNING) {
    count(state, event.task, 'running', -1);
    closeSlice(state.lanes.get(tasks.lane[event.task]), event, outcome, state.load.cores);
  } else if (before === TASK_STATES.QUEUED) {
    state.load.waiting.add(event.t, -1);
  } else if (before === TASK_STATES.FAILED) {
    // A failed task that is queued again is not a failure of its node.
    count(state, event.task, 'failed', -1);
  }
  tasks.state[event.task] = taskState;
  if (counted) {
    count(state, event.task, counted, 1);
  }
  state.versions.slices += 1;
}

function closeSlice(lane, event, outcome, cores) {
  const index = lane?.slices.lastOf(event.task) ?? -1;
  if (index >= 0) {
    // A slice that its worker's death has closed keeps that end.
    if (lane.slices.end[index] === Infinity) {
      lane.slices.close(index, event.t, outcome);
    }
    endSpell(lane, event.t);
    if (event.spells) {
      tellSpells(lane, lane.slices.start[index], event.spells);
    }
    noteCores(lane.slices.start[index], lane.slices.end[index], event, cores);
    lane.ended += 1;
    lane.busySeconds += lane.slices.end[index] - lane.slices.start[index];
    lane.state = 'idle';
  }
}

/** Nobody knows when a task used the processor, only how much of it: it counts as having used it evenly. */
function noteCores(start, end, {cpu_seconds: used}, cores) {
  if (used > 0 && end > start) {
    cores.add(start, used / (end - start));
    cores.add(end, -used / (end - start));
  }
}

function count(state, task, what, change) {
  const node = state.tasks.nodeOf(task);
  if (node !== null) {
    nodeOf(state, node)[what] += change;
    state.versions.nodes += 1;
  }
}
