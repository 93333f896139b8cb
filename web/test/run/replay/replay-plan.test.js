import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ReplayPlan} from '../../../src/js/run/replay/replay-plan.js';

const plan = () =>
  new ReplayPlan([
    {t: 0, n: 1},
    {t: 0.5, n: 2},
    {t: 1, n: 3},
  ]);
const numbers = ({events}) => events.map(event => event.n);

test('events come when their time has come, each once a loop', () => {
  const replay = plan();
  assert.deepEqual(numbers(replay.due(0.2)), [1]);
  assert.deepEqual(numbers(replay.due(0.4)), []);
  assert.deepEqual(numbers(replay.due(1.2)), [2, 3]);
});

test('after a rest everything begins again', () => {
  const replay = plan();
  replay.due(1.2);
  const {again, time} = replay.due(replay.length + 0.1);
  assert.equal(again, true);
  assert.ok(Math.abs(time - 0.1) < 1e-9);
  assert.deepEqual(numbers(replay.due(replay.length + 0.6)), [2]);
});

test('time stands still while it rests', () => {
  assert.equal(plan().due(1.9).time, 1);
});
