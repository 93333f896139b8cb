import assert from 'node:assert/strict';
import {test} from 'node:test';
import {MomentState} from '../../../src/js/run/replay/moment-state.js';
import {Recording} from '../../../src/js/run/replay/recording.js';
import {RunState} from '../../../src/js/run/run-state.js';

/** A line each millisecond. */
const lines = count =>
  new Recording(Array.from({length: count}, (_, index) => ({seq: index + 1, t: index / 1000, type: 'console', lane: 0, text: `${index}`})));

/** A clock on which every look takes a millisecond. */
const ticking = () => {
  let now = 0;
  return () => now++;
};

test('what is shown is what the events up to the moment amount to', () => {
  const recording = lines(2000);
  const moments = new MomentState(recording, ticking());
  for (const time of [1.5, 0.2, 0.2005, 0, 1.999]) {
    moments.seek(time);
    while (moments.behind) moments.work(1);
    const expected = new RunState();
    expected.apply(recording.events.filter(({t}) => t <= time));
    assert.deepEqual(moments.state, expected);
    assert.equal(moments.time, time);
  }
});

test('works no longer than it may', () => {
  const moments = new MomentState(lines(100_000), ticking());
  moments.seek(99);
  moments.work(3);
  assert.ok(moments.behind);
  assert.ok(moments.state.console.count < 2000, `${moments.state.console.count} lines at once`);
});

test('on its way to an earlier moment it shows the one before', () => {
  const moments = new MomentState(lines(5000), ticking());
  moments.seek(4.999);
  while (moments.behind) moments.work(1);
  moments.seek(4);
  assert.equal(moments.work(1), false);
  assert.deepEqual([moments.state.console.count, moments.time], [5000, 4.999]);
  while (moments.behind) moments.work(1);
  assert.deepEqual([moments.state.console.count, moments.time], [4001, 4]);
});

test('the newest wish counts, wherever it was on its way to', () => {
  const moments = new MomentState(lines(5000), ticking());
  for (const time of [4.5, 1, 3, 0.1, 0.7]) {
    moments.seek(time);
    moments.work(1);
  }
  while (moments.behind) moments.work(1);
  assert.equal(moments.state.console.count, 701);
});

test('on its way forward the time it shows is the one its state has', () => {
  const moments = new MomentState(lines(5000), ticking());
  moments.seek(4);
  assert.equal(moments.work(1), true);
  assert.equal(moments.time, moments.state.time);
});
