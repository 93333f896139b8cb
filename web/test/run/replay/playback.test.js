import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Playback, speedFor} from '../../../src/js/run/replay/playback.js';

const playbackOf = end => Object.assign(new Playback(), {end});

test('a short run is slowed down, a long one is not dull', () => {
  assert.deepEqual([0.05, 0.4, 1.2, 8, 30, 120, 7200].map(speedFor), [0.01, 0.05, 0.2, 1, 5, 10, 10]);
  assert.equal(speedFor(0), 0.01);
});

test('it begins at the end, where the whole is seen, and plays from there over again', () => {
  const playback = playbackOf(8);
  assert.deepEqual([playback.time, playback.moment], [null, 8]);
  playback.play();
  playback.advance(2);
  assert.deepEqual([playback.time, playback.playing], [2, true]);
});

test('it stops by itself at the end', () => {
  const playback = playbackOf(8);
  playback.seek(7);
  playback.play();
  playback.advance(1.5);
  assert.deepEqual([playback.time, playback.playing], [null, false]);
});

test('time passes only while it plays, as fast as was asked for', () => {
  const playback = playbackOf(8);
  playback.seek(1);
  playback.advance(3);
  assert.equal(playback.time, 1);
  playback.speed = 0.5;
  playback.play();
  playback.advance(3);
  assert.equal(playback.time, 2.5);
});

test('a moment before the start is the start, one behind the end the end', () => {
  const playback = playbackOf(8);
  playback.seek(-1);
  assert.equal(playback.time, 0);
  playback.seek(9);
  assert.equal(playback.time, null);
});

test('nothing plays where nothing was recorded', () => {
  const playback = playbackOf(0);
  playback.play();
  assert.equal(playback.playing, false);
});
