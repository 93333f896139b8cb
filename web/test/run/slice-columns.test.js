import assert from 'node:assert/strict';
import {test} from 'node:test';
import {OUTCOMES, SliceColumns} from '../../src/js/run/slice-columns.js';

function columns(...slices) {
  const made = new SliceColumns(2);
  slices.forEach(([start, end], index) => made.append(start, index, end, OUTCOMES.FINISHED));
  return made;
}

test('columns grow beyond their first capacity and keep every slice', () => {
  const slices = new SliceColumns(2);
  for (let task = 0; task < 1000; task += 1) {
    slices.append(task, task, task + 0.5, OUTCOMES.FINISHED);
  }
  assert.equal(slices.length, 1000);
  assert.equal(slices.start[999], 999);
  assert.equal(slices.end[500], 500.5);
});

test('a slice that comes late is sorted in', () => {
  const slices = columns([1, 2], [5, 6], [3, 4]);
  assert.deepEqual([...slices.start.subarray(0, 3)], [1, 3, 5]);
  assert.deepEqual([...slices.task.subarray(0, 3)], [0, 2, 1]);
  assert.equal(slices.late, 1);
});

test('a slice is found by a time that it covers', () => {
  const slices = columns([1, 2], [3, 4]);
  assert.equal(slices.at(1.5), 0);
  assert.equal(slices.at(2.5), -1);
  assert.equal(slices.at(3), 1);
  assert.equal(slices.at(4.5), -1);
});

test('a short slice is found from close by, and the nearest of several wins', () => {
  const slices = columns([1, 1.001], [1.1, 1.101]);
  assert.equal(slices.at(1.04, 0.1), 0);
  assert.equal(slices.at(1.08, 0.1), 1);
});

test('a running slice reaches to the end of time', () => {
  const slices = new SliceColumns();
  slices.append(2, 7);
  assert.equal(slices.at(1e6), 0);
  slices.close(0, 3, OUTCOMES.FAILED);
  assert.equal(slices.at(1e6), -1);
  assert.equal(slices.outcome[0], OUTCOMES.FAILED);
});

test('a slice never ends before it started', () => {
  const slices = new SliceColumns();
  slices.append(2, 7);
  slices.close(0, 1.999, OUTCOMES.FINISHED);
  assert.equal(slices.end[0], 2);
});

test('the newest slice of a task that ran twice is found', () => {
  const slices = new SliceColumns();
  slices.append(1, 7, 2, OUTCOMES.FAILED);
  slices.append(3, 7);
  assert.equal(slices.lastOf(7), 1);
  assert.equal(slices.lastOf(8), -1);
});
