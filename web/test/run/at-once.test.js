import assert from 'node:assert/strict';
import {test} from 'node:test';
import {mostAtOnce, mostTasksAtOnce} from '../../src/js/run/at-once.js';
import {RunState} from '../../src/js/run/run-state.js';

const stretch = (start, end) => ({start, end});

test('what lies over each other is counted, and when it first is most', () => {
  assert.deepEqual(mostAtOnce([stretch(0, 2), stretch(1, 3), stretch(1.5, 1.7), stretch(5, 6)]), {most: 3, at: 1.5});
});

test('what ends when another begins does not lie over it', () => {
  assert.deepEqual(mostAtOnce([stretch(0, 1), stretch(1, 2)]), {most: 1, at: 0});
});

test('nothing, and what takes no time, is never at once', () => {
  assert.equal(mostAtOnce([]).most, 0);
  assert.equal(mostAtOnce([stretch(1, 1)]).most, 0);
});

test('the tasks of a run are counted over all its lanes, and those told in bulk too', () => {
  const state = new RunState();
  const worker = lane => ({t: 0, type: 'worker_started', lane, pid: 1, process_name: 'P', thread_name: 'T', kind: 'thread'});
  state.apply([worker(1), worker(2), ...[1, 2].flatMap(task => [{t: 0, type: 'task_queued', task, node: 'n'}, {t: task, type: 'task_started', task, lane: task}]), {t: 3, type: 'task_finished', task: 1, lane: 1}]);
  assert.equal(mostTasksAtOnce(state), 2);
  state.apply([{t: 4, type: 'bulk', executor: 'v', running: 700, waiting: 0, finished: 0}]);
  assert.equal(mostTasksAtOnce(state), 700);
});
