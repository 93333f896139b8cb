import assert from 'node:assert/strict';
import {test} from 'node:test';
import {RunState} from '../../src/js/run/run-state.js';
import {workerFigures} from '../../src/js/run/worker-figures.js';

test('a worker is busy with what it ended and with what it runs', () => {
  const state = new RunState();
  state.apply([
    {t: 0, type: 'worker_started', lane: 1, pid: 9, process_name: 'P', thread_name: 'T', kind: 'process'},
    {t: 0, type: 'task_queued', task: 1, node: 'n', items: 1},
    {t: 0, type: 'task_queued', task: 2, node: 'n', items: 1},
    {t: 1, type: 'task_started', task: 1, lane: 1},
    {t: 2, type: 'task_finished', task: 1, lane: 1},
    {t: 3, type: 'task_started', task: 2, lane: 1},
  ]);
  const [figure] = workerFigures(state, {workers: [{lane: 1, cpu_seconds: 0.5}]}, 3.5);
  assert.deepEqual([figure.tasks, figure.busy, figure.cpu, figure.alive], [1, 1.5, 0.5, true]);
});
