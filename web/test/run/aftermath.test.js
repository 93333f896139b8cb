import assert from 'node:assert/strict';
import {test} from 'node:test';
import {killedText, stoppedText, tasksOn} from '../../src/js/run/aftermath.js';
import {RunState} from '../../src/js/run/run-state.js';

const worker = (lane, pid) => ({t: 0, type: 'worker_started', lane, pid, process_name: `Process-${lane}`, thread_name: 'MainThread', kind: 'process', executor: 'pool'});
const queued = task => ({t: 0, type: 'task_queued', task, node: 'work', item: task - 1, items: 1});
const started = (task, lane, t = 1) => ({t, type: 'task_started', task, lane});
const nameOf = task => `work #${task - 1}`;

/** Two processes, a task on each, and one that waits. */
function two() {
  const state = new RunState();
  state.apply([{t: 0, type: 'run_started', main_pid: 1}, worker(1, 11), worker(2, 12)]);
  state.apply([queued(1), queued(2), queued(3), started(1, 1), started(2, 2)]);
  return state;
}

const exited = {t: 2, type: 'worker_exited', lane: 1, code: 137, reason: 'killed'};

test('it is known what a process runs', () => {
  assert.deepEqual(tasksOn(two(), 12), [2]);
  assert.deepEqual(tasksOn(two(), 99), []);
});

test('a killed process is told of when its task has come to another one', () => {
  const state = two();
  const text = () => killedText(state, 11, [1], nameOf);
  assert.equal(text(), null);
  state.apply([exited]);
  assert.equal(text(), null);
  state.apply([{t: 2, type: 'task_retried', task: 1, attempt: 2, error: {type: 'BrokenProcessPool', message: 'killed'}}]);
  assert.equal(text(), null);
  state.apply([worker(3, 13), started(1, 3, 3)]);
  assert.equal(text(), 'Process 11 is dead. work #0 runs again on Process-3, PID 13.');
  state.apply([{t: 4, type: 'task_finished', task: 1, lane: 3}]);
  assert.equal(text(), 'Process 11 is dead. work #0 ran again on Process-3, PID 13.');
});

test('a task that cannot run again is told of with its error', () => {
  const state = two();
  state.apply([exited, {t: 2, type: 'task_failed', task: 1, lane: 1, error: {type: 'BrokenProcessPool', message: 'it prints'}}]);
  assert.equal(killedText(state, 11, [1], nameOf), 'Process 11 is dead. work #0 failed with it: BrokenProcessPool: it prints.');
});

test('a process that did nothing takes nothing with it', () => {
  const state = two();
  state.apply([exited]);
  assert.equal(killedText(state, 11, [], nameOf), 'Process 11 is dead. It ran no task at that moment, so none was lost.');
});

test('a task that its run took along is told of as lost', () => {
  const state = two();
  state.apply([exited, {t: 2, type: 'task_retried', task: 1, attempt: 2}, {t: 3, type: 'run_finished', status: 'cancelled'}]);
  assert.equal(killedText(state, 11, [1], nameOf), 'Process 11 is dead. work #0 was lost with it.');
});

test('a stopped run tells what became of its tasks', () => {
  const state = two();
  state.apply([
    {t: 2, type: 'task_finished', task: 1, lane: 1},
    {t: 2, type: 'task_cancelled', task: 2, lane: 2, reason: 'interrupted'},
    {t: 2, type: 'task_cancelled', task: 3, reason: 'before it started'},
    {t: 2, type: 'run_finished', status: 'cancelled'},
  ]);
  assert.equal(stoppedText(state), 'The run was stopped: 1 task finished, 1 was broken off, 1 never started.');
});

test('a killed run, whose tasks tell nothing any more, does too', () => {
  const state = two();
  state.apply([{t: 2, type: 'run_finished', status: 'cancelled'}]);
  assert.equal(stoppedText(state), 'The run was stopped: 2 were broken off, 1 never started.');
});
