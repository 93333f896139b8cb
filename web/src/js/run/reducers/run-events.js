import {OUTCOMES} from '../slice-columns.js';
import {TASK_STATES} from '../task-table.js';
import {noteError} from './errors.js';

/** Events about the run as a whole, and what it shows: printed lines, outputs, findings, costs. */
export const runEvents = {
  run_queued(state) {
    state.status = 'queued';
    state.versions.status += 1;
  },

  run_started(state, event) {
    state.status = 'running';
    state.mainPid = event.main_pid;
    state.versions.status += 1;
  },

  run_finished(state, event) {
    state.status = event.status;
    state.finishedAt = event.t;
    state.error = event.error ?? null;
    state.versions.status += 1;
    if (event.error) {
      noteError(state, event.error, event.t);
    }
    // Nothing runs after the end, whatever was said of it: a worker that was killed says nothing any more.
    for (const lane of state.lanes.values()) {
      const running = lane.running;
      if (running >= 0) {
        state.tasks.state[lane.slices.task[running]] = TASK_STATES.CANCELLED;
        lane.slices.close(running, event.t, event.status === 'crashed' ? OUTCOMES.LOST : OUTCOMES.CANCELLED);
      }
      lane.exitedAt ??= event.t;
    }
    for (const node of state.nodes.values()) {
      node.cancelled += node.running;
      node.running = 0;
      if (node.state === 'running') {
        node.state = 'cancelled';
      }
    }
    state.versions.nodes += 1;
    state.versions.slices += 1;
  },

  console(state, event) {
    state.console.append({time: event.t, lane: event.lane, text: event.text});
    state.versions.console += 1;
  },

  output(state, event) {
    state.outputs.push({time: event.t, node: event.node, label: event.label, value: event.value});
    state.versions.outputs += 1;
  },

  finding(state, event) {
    state.findings.push({time: event.t, code: event.code, message: event.message, nodes: event.nodes ?? []});
    state.versions.findings += 1;
  },

  deadlock(state, event) {
    const cycle = event.cycle.map(({task, node, lane, waits_for: waitsFor, reason}) => ({task, node, lane, waitsFor, reason}));
    state.deadlocks.push({time: event.t, message: event.message, cycle});
    state.versions.findings += 1;
  },

  costs(state, event) {
    // Old recordings have fewer parts.
    state.costs = {wait_gil: 0, wait_lock: 0, wait_future: 0, idle: 0, bytes: 0, ...event};
    state.versions.status += 1;
  },
};
