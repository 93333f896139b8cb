import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Choice} from '../../../src/js/elements/timeline/choice.js';
import {RunState} from '../../../src/js/run/run-state.js';

function choice() {
  const state = new RunState();
  state.apply([
    {type: 'worker_started', t: 0, lane: 2, pid: 1, process_name: 'p', thread_name: 't', kind: 'thread'},
    {type: 'task_queued', t: 0, task: 7, node: 'map'},
    {type: 'task_started', t: 1, task: 7, lane: 2},
  ]);
  return {state, chosen: new Choice({state})};
}

test('a selected slice marks its lane and is told as it is now', () => {
  const {state, chosen} = choice();
  chosen.select({lane: 2, index: 0});
  assert.deepEqual([chosen.lane, chosen.node, chosen.selected.task, chosen.selected.end], [2, 'map', 7, Infinity]);
  state.apply([{type: 'task_finished', t: 3, task: 7}]);
  assert.deepEqual([chosen.selected.start, chosen.selected.end], [1, 3]);
});

test('a lane can be marked alone, and both are let go together', () => {
  const {chosen} = choice();
  assert.equal(chosen.clear(), false);
  chosen.lane = 2;
  assert.deepEqual([chosen.selected, chosen.node], [null, null]);
  assert.equal(chosen.clear(), true);
  assert.deepEqual([chosen.lane, chosen.slice], [null, null]);
});
