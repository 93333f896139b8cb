import assert from 'node:assert/strict';
import {test} from 'node:test';
import {RunState} from '../../src/js/run/run-state.js';
import {OUTCOMES} from '../../src/js/run/slice-columns.js';
import {ranOf} from '../../src/js/run/reducers/node-events.js';

const started = {t: 0, type: 'run_started', main_pid: 100};
const worker = (lane, t = 0.1) => ({
  t,
  type: 'worker_started',
  lane,
  pid: 200 + lane,
  process_name: `Process-${lane}`,
  thread_name: 'MainThread',
  kind: 'process',
  executor: 'pool',
});
const queued = (task, t = 0.1, node = 'squares') => ({t, type: 'task_queued', task, node, item: task - 1, items: 1});
const begin = (task, lane, t) => ({t, type: 'task_started', task, lane});
const finish = (task, lane, t, value) => ({t, type: 'task_finished', task, lane, value});

function stateOf(...events) {
  const state = new RunState();
  state.apply(events);
  return state;
}

test('a worker has a lane before it has a task', () => {
  const state = stateOf(started, worker(1));
  assert.equal(state.lanes.get(1).label, '201 · Process-1 · MainThread');
  assert.equal(state.lanes.get(1).running, -1);
});

test('a task that runs is a slice without an end, and has an end when it finished', () => {
  const state = stateOf(started, worker(1), queued(1), begin(1, 1, 0.2));
  const lane = state.lanes.get(1);
  assert.equal(lane.running, 0);
  state.apply([finish(1, 1, 0.7, 9)]);
  assert.equal(lane.running, -1);
  assert.equal(lane.slices.end[0], 0.7);
  assert.equal(lane.slices.outcome[0], OUTCOMES.FINISHED);
  assert.equal(state.tasks.values.get(1), 9);
  assert.equal(lane.busySeconds, 0.7 - 0.2);
});

test('a node counts its tasks by what became of them', () => {
  const state = stateOf(
    started,
    worker(1),
    worker(2),
    queued(1),
    queued(2),
    queued(3),
    begin(1, 1, 0.2),
    begin(2, 2, 0.2),
    finish(1, 1, 0.3),
  );
  state.apply([
    {t: 0.4, type: 'task_failed', task: 2, lane: 2, error: {type: 'ValueError', message: 'no'}},
    {t: 0.4, type: 'task_cancelled', task: 3, reason: 'before it started'},
  ]);
  const node = state.nodes.get('squares');
  assert.deepEqual([node.queued, node.running, node.finished, node.failed, node.cancelled], [3, 0, 1, 1, 1]);
  assert.equal(ranOf(node), 2);
});

test('a task that is retried has a slice for each attempt and is no failure of its node', () => {
  const state = stateOf(started, worker(1), queued(1), begin(1, 1, 0.2));
  state.apply([
    {t: 0.3, type: 'task_retried', task: 1, attempt: 2, error: {type: 'OSError', message: 'again'}},
    begin(1, 1, 0.4),
    finish(1, 1, 0.5),
  ]);
  const {slices} = state.lanes.get(1);
  assert.deepEqual([...slices.outcome.subarray(0, 2)], [OUTCOMES.FAILED, OUTCOMES.FINISHED]);
  assert.equal(state.tasks.attempts[1], 2);
  assert.equal(state.nodes.get('squares').failed, 0);
  assert.equal(state.nodes.get('squares').finished, 1);
});

test('a retry that follows its failure takes the failure back', () => {
  const state = stateOf(started, worker(1), queued(1), begin(1, 1, 0.2));
  state.apply([
    {t: 0.3, type: 'task_failed', task: 1, lane: 1, error: {type: 'OSError', message: 'again'}},
    {t: 0.3, type: 'task_retried', task: 1, attempt: 2},
  ]);
  assert.equal(state.nodes.get('squares').failed, 0);
});

test('the task of a worker that dies is lost with it', () => {
  const state = stateOf(started, worker(1), queued(1), begin(1, 1, 0.2), {
    t: 0.5,
    type: 'worker_exited',
    lane: 1,
    code: 137,
    reason: 'killed',
  });
  const lane = state.lanes.get(1);
  assert.equal(lane.slices.outcome[0], OUTCOMES.LOST);
  state.apply([{t: 0.6, type: 'task_failed', task: 1, lane: 1, error: {type: 'WorkerLost', message: 'killed'}}]);
  assert.equal(lane.slices.end[0], 0.5);
  assert.equal(lane.slices.outcome[0], OUTCOMES.LOST);
});

test('nothing runs after the run is over', () => {
  const state = stateOf(started, worker(1), queued(1), begin(1, 1, 0.2), {
    t: 0.9,
    type: 'run_finished',
    status: 'cancelled',
  });
  const lane = state.lanes.get(1);
  assert.equal(lane.running, -1);
  assert.equal(lane.slices.end[0], 0.9);
  assert.equal(state.over, true);
  assert.equal(state.nodes.get('squares').running, 0);
});

test('progress of a task that is over is passed over', () => {
  const state = stateOf(started, worker(1), queued(1), begin(1, 1, 0.2), {
    t: 0.3,
    type: 'progress',
    task: 1,
    fraction: 0.5,
  });
  assert.equal(state.tasks.progress[1], 0.5);
  state.apply([
    finish(1, 1, 0.4),
    {t: 0.3, type: 'progress', task: 1, fraction: 0.6},
    {t: 0.3, type: 'progress', task: 99, fraction: 0.6},
  ]);
  assert.equal(state.tasks.progress[1], 0.5);
});

test('waiting for the lock is a spell on the lane with a start and an end', () => {
  const state = stateOf(
    started,
    worker(1),
    {t: 0.2, type: 'worker_state', lane: 1, state: 'waiting_gil', cpu: 0.1},
    {t: 0.4, type: 'worker_state', lane: 1, state: 'running'},
  );
  const {states} = state.lanes.get(1);
  assert.deepEqual([states.length, states.start[0], states.end[0]], [1, 0.2, 0.4]);
});

test('a spell ends with the task that slept, so the next one is not drawn asleep', () => {
  const state = stateOf(started, worker(1), queued(1), begin(1, 1, 0.1), {t: 0.2, type: 'worker_state', lane: 1, state: 'sleeping', cpu: 0}, finish(1, 1, 0.4), queued(2), begin(2, 1, 0.5));
  const {states} = state.lanes.get(1);
  assert.deepEqual([states.length, states.end[0]], [1, 0.4]);
});

test('a recording, which has no samples, shows what the end of a task tells of its waiting', () => {
  const spells = [{state: 'waiting_gil', from: 0.15, to: 0.2}, {state: 'sleeping', from: 0.3, to: 0.4}];
  const recorded = stateOf(started, worker(1), queued(1), begin(1, 1, 0.1), {...finish(1, 1, 0.4), spells});
  const watched = stateOf(started, worker(1), queued(1), begin(1, 1, 0.1), {t: 0.16, type: 'worker_state', lane: 1, state: 'waiting_gil'}, {...finish(1, 1, 0.4), spells});
  for (const state of [recorded, watched]) {
    const {states} = state.lanes.get(1);
    assert.deepEqual([...states.start.slice(0, states.length)], [0.15, 0.3]);
    assert.deepEqual([...states.end.slice(0, states.length)], [0.2, 0.4]);
    assert.deepEqual([...states.outcome.slice(0, states.length)], [1, 4]);
  }
});

test('the load counts the tasks that wait and the cores that those which ran have used', () => {
  const state = stateOf(started, worker(1), queued(1, 0), queued(2, 0), begin(1, 1, 1), {...finish(1, 1, 3), cpu_seconds: 1}, {t: 4, type: 'task_cancelled', task: 2, lane: null, reason: 'before it started'});
  const {waiting, cores} = state.load;
  assert.deepEqual([waiting.mean(0, 1), waiting.mean(1, 4), waiting.mean(4, 5), waiting.most], [2, 1, 0, 2]);
  assert.deepEqual([cores.mean(0, 1), cores.mean(1, 3), cores.mean(3, 4)], [0, 0.5, 0]);
});

test('many workers are counted in bulk', () => {
  const state = stateOf(
    started,
    {t: 0.1, type: 'bulk', executor: 'green', running: 5, waiting: 9, finished: 0},
    {t: 0.2, type: 'bulk', executor: 'green', running: 3, waiting: 0, finished: 11},
  );
  const band = state.bulk.get('green');
  assert.equal(band.mostRunning, 5);
  assert.equal(band.at(0.05), -1);
  assert.equal(band.at(0.15), 0);
  assert.equal(band.at(7), 1);
});

test('one failure that is told by its task, its node and the run is one error', () => {
  const error = {type: 'ZeroDivisionError', message: 'division by zero'};
  const state = stateOf(started, worker(1), queued(3), begin(3, 1, 0.2));
  state.apply([
    {t: 0.3, type: 'task_failed', task: 3, lane: 1, error: {...error, item: 2, traceback: 'line 1'}},
    {t: 0.3, type: 'node_failed', node: 'squares', tasks: 1, evaluations: 1, error: {...error, item: 2}},
    {t: 0.4, type: 'run_finished', status: 'failed', error},
  ]);
  assert.equal(state.errors.length, 1);
  assert.deepEqual(state.errors[0], {time: 0.3, ...error, node: 'squares', item: 2, traceback: 'line 1'});
});

test('two items that fail alike are two errors', () => {
  const state = stateOf(started, worker(1), queued(1), queued(2), begin(1, 1, 0.2));
  for (const item of [0, 1]) {
    state.apply([{t: 0.3, type: 'task_failed', task: item + 1, lane: 1, error: {type: 'E', message: 'm', item}}]);
  }
  assert.equal(state.errors.length, 2);
});

test('an event of a type that is not known yet is passed over', () => {
  const state = stateOf(started, {t: 1, type: 'comet_seen', brightness: 4});
  assert.equal(state.time, 1);
});

test('100,000 tasks are kept exactly', () => {
  const state = stateOf(started, worker(1));
  for (let task = 1; task <= 100_000; task += 1) {
    state.apply([queued(task, task), begin(task, 1, task), finish(task, 1, task + 0.5)]);
  }
  assert.equal(state.sliceCount, 100_000);
  assert.equal(state.lanes.get(1).slices.end[99_999], 100_000.5);
  assert.equal(state.nodes.get('squares').finished, 100_000);
});

test('a node that was stopped with its run is cancelled, and that is no error', () => {
  const error = {type: 'CancelledError', message: 'the run was cancelled'};
  const state = stateOf(started, {t: 1, type: 'node_failed', node: 'squares', tasks: 0, evaluations: 0, error});
  assert.equal(state.nodes.get('squares').state, 'cancelled');
  assert.deepEqual(state.errors, []);
});

test('a node has the newest counts of its cache in each process', () => {
  const cache = (pid, hits, misses) => ({t: 1, type: 'cache_info', node: 'cached', pid, place: 0, hits, misses, maxsize: 128, currsize: misses});
  const state = stateOf(started, cache(200, 1, 1), cache(201, 0, 3), cache(200, 4, 2));
  assert.deepEqual([...state.nodes.get('cached').caches.values()], [
    {pid: 200, hits: 4, misses: 2, maxsize: 128, currsize: 2},
    {pid: 201, hits: 0, misses: 3, maxsize: 128, currsize: 3},
  ]);
});
