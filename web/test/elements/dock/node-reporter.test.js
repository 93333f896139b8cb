import assert from 'node:assert/strict';
import {test} from 'node:test';
import {NodeReporter} from '../../../src/js/elements/dock/node-reporter.js';
import {RunState} from '../../../src/js/run/run-state.js';

const worker = {t: 0, type: 'worker_started', lane: 1, pid: 2, process_name: 'P', thread_name: 'T', kind: 'process'};

test('a node is told of when it changed, and only then', () => {
  const state = new RunState();
  const reporter = new NodeReporter();
  state.apply([worker, {t: 0, type: 'node_started', node: 'a'}, {t: 0, type: 'node_started', node: 'b'}]);
  assert.deepEqual(
    reporter.changes(state).map(change => change.node),
    ['a', 'b'],
  );
  assert.deepEqual(reporter.changes(state), []);
  state.apply([
    {t: 1, type: 'task_queued', task: 1, node: 'b', items: 1},
    {t: 1, type: 'task_started', task: 1, lane: 1},
    {t: 2, type: 'task_finished', task: 1, lane: 1},
  ]);
  assert.deepEqual(reporter.changes(state), [{node: 'b', state: 'running', done: 1, total: 1}]);
});

test('the last change of a node is told even when its tasks did not change', () => {
  const state = new RunState();
  const reporter = new NodeReporter();
  state.apply([{t: 0, type: 'node_started', node: 'a'}]);
  reporter.changes(state);
  state.apply([{t: 1, type: 'node_finished', node: 'a', tasks: 0, evaluations: 0}]);
  assert.deepEqual(reporter.changes(state), [{node: 'a', state: 'finished', done: 0, total: 0}]);
});
