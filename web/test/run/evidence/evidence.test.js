import assert from 'node:assert/strict';
import {test} from 'node:test';
import {evidenceOf} from '../../../src/js/run/evidence/evidence.js';
import {RunState} from '../../../src/js/run/run-state.js';

const worker = (lane, executor = 'pool') => ({t: 0, type: 'worker_started', lane, pid: 200, process_name: 'MainProcess', thread_name: `Thread-${lane}`, kind: 'thread', executor});
const queued = (task, node = 'work', t = 0) => ({t, type: 'task_queued', task, node, item: task - 1, items: 1});
const began = (task, lane, t) => ({t, type: 'task_started', task, lane});
const ended = (task, lane, t) => ({t, type: 'task_finished', task, lane});
const turned = (lane, state, t) => ({t, type: 'worker_state', lane, state});
const found = (code, ...nodes) => ({code, nodes});

function stateOf(...events) {
  const state = new RunState();
  state.apply(events);
  return state;
}

test('of the GIL the first wait that is long enough to be seen is shown', () => {
  const state = stateOf(worker(1), worker(2), queued(1), queued(2), began(1, 1, 0), began(2, 2, 0),
    turned(2, 'waiting_gil', 0.001), turned(2, 'running', 0.0011), turned(2, 'waiting_gil', 0.1), turned(2, 'running', 0.12),
    turned(1, 'waiting_gil', 0.12), turned(1, 'running', 0.16), ended(1, 1, 1), ended(2, 2, 1));
  const evidence = evidenceOf(state, found('gil_bound', 'pool', 'work'));
  assert.match(evidence.text, /from 0\.100 s on MainProcess · Thread-2 waits 20 ms for the GIL/);
  assert.deepEqual([evidence.lane, evidence.index, evidence.nodes], [2, 0, ['work']]);
  assert.ok(evidence.from < 0.1 && evidence.to > 0.12 && evidence.to < 0.3);
});

test('of the GIL a recording, which keeps no waits, shows the tasks that took turns', () => {
  const state = stateOf(worker(1), worker(2), queued(1), queued(2), began(1, 1, 0), began(2, 2, 0.1), ended(1, 1, 1), ended(2, 2, 1));
  const evidence = evidenceOf(state, found('gil_bound', 'pool', 'work'));
  assert.match(evidence.text, /^2 tasks of work ran at once, and yet only one computed at a time/);
  assert.deepEqual([evidence.from, evidence.to, evidence.lane], [-0.05, 1.05, null]);
});

test('of a pool that is too small the task that waited longest is shown from when it was queued', () => {
  const state = stateOf(worker(1), queued(1), queued(2), queued(3), began(1, 1, 0), ended(1, 1, 1), began(2, 1, 1), ended(2, 1, 2), began(3, 1, 2), ended(3, 1, 3));
  const evidence = evidenceOf(state, found('pool_too_small', 'pool', 'work'));
  assert.match(evidence.text, /^work #2 was queued at 0\.000 s and waited 2 s/);
  assert.equal(evidence.index, 2);
  assert.ok(evidence.from <= 0 && evidence.to >= 3);
});

test('of a slow start the last worker to be ready is shown', () => {
  const state = stateOf({t: 0.1, type: 'node_started', node: 'work'}, queued(1), queued(2), worker(1), worker(2), began(1, 1, 0.2), ended(1, 1, 0.21), began(2, 2, 0.5), ended(2, 2, 0.51));
  const evidence = evidenceOf(state, found('spawn_dominates', 'pool', 'work'));
  assert.match(evidence.text, /work was there at 0\.100 s; MainProcess · Thread-2 was ready for its first task 400 ms later, and that took 10 ms/);
  assert.equal(evidence.lane, 2);
});

test('of small chunks a row of tasks is shown, with how little of their time was work', () => {
  const tasks = Array.from({length: 40}, (_, index) => [queued(index + 1), began(index + 1, 1, index), ended(index + 1, 1, index + 0.25)]).flat();
  const evidence = evidenceOf(stateOf(worker(1), ...tasks, {t: 41, type: 'costs', run: 0.4}), found('chunks_too_small', 'pool', 'work'));
  assert.match(evidence.text, /^12 tasks in a row on MainProcess · Thread-1 take 11\.3 s, 938 ms each .*; of that the function itself ran 10 ms on average\.$/);
  assert.match(evidenceOf(stateOf(worker(1), ...tasks), found('copying_dominates', 'pool', 'work')).text, /there and back\.$/);
  assert.deepEqual([evidence.from, evidence.to], [14, 25.25]);
});

test('tasks of the main thread are shown one after the other', () => {
  const state = stateOf(worker(0, null), queued(1), queued(2), began(1, 0, 0), ended(1, 0, 1), began(2, 0, 1), ended(2, 0, 2));
  assert.match(evidenceOf(state, found('not_parallel', 'work')).text, /2 tasks of work follow each other in one lane/);
});

test('a crowd is shown when it is largest', () => {
  const state = stateOf(worker(1), worker(2), worker(3), ...[1, 2, 3].flatMap(task => [queued(task), began(task, task, task)]), ...[1, 2, 3].map(task => ended(task, task, 9)));
  const evidence = evidenceOf(state, found('oversubscribed', 'pool', 'work'));
  assert.match(evidence.text, /At 3\.000 s 3 tasks ran at once/);
});

test('lost updates are shown where two workers have the shared object at the same time', () => {
  const document = {nodes: [
    {id: 'hits', type: 'shared_counter'},
    {id: 'add', type: 'function', params: {source: 'import time\ndef add(hits):\n    hits.value\n    hits.add(1)\n'}},
    {id: 'bound', type: 'partial', in: {function: 'add', values: 'hits'}},
    {id: 'first', type: 'submit', in: {function: 'bound'}},
    {id: 'second', type: 'submit', in: {function: 'add', values: ['hits']}},
    {id: 'other', type: 'submit', in: {function: 'add'}},
  ]};
  const state = stateOf(worker(1), worker(2), queued(1, 'first'), queued(2, 'other'), queued(3, 'second'), began(2, 2, 0), ended(2, 2, 1), began(1, 1, 0.5), began(3, 2, 1.5), ended(1, 1, 2.5), ended(3, 2, 3));
  const evidence = evidenceOf(state, found('lost_updates', 'hits'), document);
  assert.match(evidence.text, /From 1\.500 s on first on Thread-1 and second on Thread-2 both change hits in line 4 of add, “hits\.add\(1\)”: what/);
  assert.deepEqual([evidence.lane, evidence.index], [2, 1]);
});

test('a failure is shown with the line it happened in', () => {
  const error = {type: 'PicklingError', message: 'no', traceback: 'Traceback:\n  File "f", line 2, in f\n  File "f", line 3, in inner\n'};
  const state = stateOf(worker(1), queued(1), began(1, 1, 0.5), {t: 0.6, type: 'task_failed', task: 1, lane: 1, error});
  const evidence = evidenceOf(state, found('unpicklable', 'pool', 'work'));
  assert.match(evidence.text, /^Line 3 of inner raised PicklingError: no/);
  assert.deepEqual([evidence.lane, evidence.index], [1, 0]);
});

test('a deadlock is shown in the lane of its first task', () => {
  const deadlock = {t: 1, type: 'deadlock', message: 'm', cycle: [{task: 1, node: 'a', lane: 1, waits_for: 2, reason: 'r'}, {task: 2, node: 'b', lane: 2, waits_for: 1, reason: 'r'}]};
  const state = stateOf(worker(1), worker(2), queued(1, 'a'), queued(2, 'b'), began(1, 1, 0), began(2, 2, 0), deadlock);
  const evidence = evidenceOf(state, found('deadlock', 'a', 'b'));
  assert.match(evidence.text, /since 1\.000 s none of a, b can go on/);
  assert.match(evidenceOf(stateOf(worker(1), queued(1, 'a'), began(1, 1, 0), {...deadlock, cycle: deadlock.cycle.slice(0, 1)}), found('deadlock', 'a')).text, /a cannot go on/);
  assert.deepEqual([evidence.lane, evidence.index], [1, 0]);
});

test('where nothing can be seen, and of findings it does not know, the nodes stand out', () => {
  for (const code of ['gil_bound', 'pool_too_small', 'spawn_dominates', 'chunks_too_small', 'not_parallel', 'oversubscribed', 'lost_updates', 'unpicklable', 'deadlock', 'something_new']) {
    const evidence = evidenceOf(stateOf(), found(code, 'pool', 'work'));
    assert.match(evidence.text, /stand out/, code);
    assert.equal(evidence.lane, null);
    assert.ok(evidence.to > evidence.from);
  }
  assert.equal(evidenceOf(stateOf(), found('something_new')).text, 'The whole run.');
});
