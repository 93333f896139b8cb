import assert from 'node:assert/strict';
import {test} from 'node:test';
import {LoadCurve} from '../../src/js/run/load-curve.js';

test('a curve has the average of its steps over any stretch', () => {
  const curve = new LoadCurve();
  curve.add(1, 2);
  curve.add(2, 1);
  curve.add(4, -3);
  assert.equal(curve.mean(0, 1), 0);
  assert.equal(curve.mean(1, 2), 2);
  assert.equal(curve.mean(1.5, 2.5), 2.5);
  assert.equal(curve.mean(0, 8), 1);
  assert.equal(curve.mean(5, 6), 0);
  assert.equal(curve.most, 3);
});

test('what comes late counts from the time it was at', () => {
  const inOrder = new LoadCurve();
  const late = new LoadCurve();
  const changes = Array.from({length: 500}, (_, i) => [(i * 7919) % 500, (i % 5) - 2]);
  for (const [time, change] of changes) {
    late.add(time, change);
    late.mean(0, 500);
  }
  for (const [time, change] of [...changes].sort(([a], [b]) => a - b)) {
    inOrder.add(time, change);
  }
  for (let from = 0; from < 500; from += 13) {
    assert.equal(late.mean(from, from + 3), inOrder.mean(from, from + 3));
  }
  assert.equal(late.most, inOrder.most);
});

test('a task that begins the moment it is queued never waited', () => {
  const curve = new LoadCurve();
  curve.add(1, 1);
  curve.add(1, -1);
  curve.add(2, 1);
  assert.equal(curve.most, 0);
});

test('a curve without changes is flat', () => {
  assert.equal(new LoadCurve().mean(0, 1), 0);
  assert.equal(new LoadCurve().most, 0);
});
