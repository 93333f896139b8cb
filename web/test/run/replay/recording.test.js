import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Recording, readRecording} from '../../../src/js/run/replay/recording.js';

const recording = new Recording([{t: 0}, {t: 0.5}, {t: 0.4}, {t: 1}, {t: 1}]);

test('an event has happened when it and all before it have', () => {
  assert.deepEqual([0, 0.45, 0.5, 0.9, 1, 7].map(time => recording.countAt(time)), [1, 1, 3, 3, 5, 5]);
});

test('the next and the last moment at which something happened', () => {
  assert.deepEqual([0, 0.2, 0.5, 1].map(time => recording.after(time)), [0.5, 0.5, 1, 1]);
  assert.deepEqual([0, 0.2, 0.5, 1].map(time => recording.before(time)), [0, 0, 0, 0.5]);
});

test('a recording without events has one moment', () => {
  const empty = new Recording([]);
  assert.deepEqual([empty.end, empty.countAt(1), empty.after(0), empty.before(0)], [0, 0, 0, 0]);
});

test('is read piece by piece from its first event on', async () => {
  const read = async (id, after, receive) => {
    assert.deepEqual([id, after], ['r1', 0]);
    receive([{t: 0}]);
    receive([]);
    receive([{t: 2}]);
  };
  const {events, end} = await readRecording('r1', {read});
  assert.deepEqual([events.length, end], [2, 2]);
});
