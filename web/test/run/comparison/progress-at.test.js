import assert from 'node:assert/strict';
import {test} from 'node:test';
import {progressAt} from '../../../src/js/run/comparison/progress-at.js';
import {RunState} from '../../../src/js/run/run-state.js';

test('the whole of a run tells how far it was at each moment', () => {
  const state = new RunState();
  const task = (number, lane, from, to) => [
    {type: 'task_queued', t: 0, task: number, node: 'map'},
    {type: 'task_started', t: from, task: number, lane},
    {type: 'task_finished', t: to, task: number},
  ];
  state.apply([
    {type: 'worker_started', t: 0, lane: 1, pid: 1, process_name: 'p', thread_name: 't', kind: 'thread'},
    {type: 'worker_started', t: 0, lane: 2, pid: 1, process_name: 'p', thread_name: 'u', kind: 'thread'},
    ...task(1, 1, 1, 2),
    ...task(2, 1, 2, 4),
    ...task(3, 2, 1.5, 3),
    {type: 'bulk', t: 2, executor: 'many', running: 10, waiting: 5, finished: 85},
  ]);
  assert.deepEqual([0, 1, 1.7, 2, 3, 9].map(time => progressAt(state, time)), [
    {done: 0, running: 0},
    {done: 0, running: 1},
    {done: 0, running: 2},
    {done: 86, running: 12},
    {done: 87, running: 11},
    {done: 88, running: 10},
  ]);
});
