import assert from 'node:assert/strict';
import {test} from 'node:test';
import {deadlockPicture, TASK} from '../../src/js/run/deadlock-picture.js';
import {RunState} from '../../src/js/run/run-state.js';

const waits = (...pairs) => pairs.map(([task, waitsFor]) => ({task, node: `n${task}`, waitsFor}));

test('every task has its place in the picture and none covers another', () => {
  for (const count of [1, 2, 3, 5, 9]) {
    const {tasks, width, height} = deadlockPicture(waits(...Array.from({length: count}, (_, index) => [index, (index + 1) % count])));
    assert.equal(tasks.length, count);
    for (const [index, {x, y}] of tasks.entries()) {
      assert.ok(x >= TASK.width / 2 && x <= width - TASK.width / 2 && y >= TASK.height / 2 && y <= height - TASK.height / 2);
      for (const other of tasks.slice(index + 1)) {
        assert.ok(Math.abs(x - other.x) >= TASK.width || Math.abs(y - other.y) >= TASK.height, `${count} tasks`);
      }
    }
  }
});

test('two that wait for each other have two arrows, one that waits for itself a loop, the last of a chain a loose end', () => {
  const {arrows} = deadlockPicture(waits([1, 2], [2, 1]));
  assert.notEqual(arrows[0].path, arrows[1].path);
  assert.match(deadlockPicture(waits([7, 7])).arrows[0].path, /C/);
  const chain = deadlockPicture(waits([1, 2], [2, null])).arrows;
  assert.equal(chain[1].to, null);
  assert.match(chain[1].path, /L/);
});

test('a deadlock is kept as it is told', () => {
  const state = new RunState();
  state.apply([
    {type: 'deadlock', t: 0.3, message: 'Task 1 waits.', cycle: [{task: 1, node: 'a', lane: 2, waits_for: 1, reason: 'the result of future b'}]},
  ]);
  assert.deepEqual(state.deadlocks, [{time: 0.3, message: 'Task 1 waits.', cycle: [{task: 1, node: 'a', lane: 2, waitsFor: 1, reason: 'the result of future b'}]}]);
  assert.equal(state.versions.findings, 1);
});
