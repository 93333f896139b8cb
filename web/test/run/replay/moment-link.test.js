import assert from 'node:assert/strict';
import {test} from 'node:test';
import {momentHash, readMoment} from '../../../src/js/run/replay/moment-link.js';

test('names a moment, a lane, or both', () => {
  assert.deepEqual(readMoment('#t=1.25&lane=3'), {time: 1.25, lane: 3});
  assert.deepEqual(readMoment('#lane=0'), {time: null, lane: 0});
  assert.deepEqual(readMoment('#t=0'), {time: 0, lane: null});
  assert.deepEqual(readMoment(''), {time: null, lane: null});
});

test('what cannot be read is left out', () => {
  for (const hash of ['#t=&lane=', '#t=-1&lane=-1', '#t=NaN&lane=x', '#t=1e3&lane=1.5', '#t=0x10', '#%E0%A4%A', '#t', '#nothing']) {
    assert.deepEqual(readMoment(hash), {time: null, lane: null}, hash);
  }
  assert.deepEqual(readMoment('#t=late&lane=2'), {time: null, lane: 2});
});

test('what is written is read again, to the microsecond', () => {
  for (const moment of [{time: 1.004512, lane: 12}, {time: 0.000001, lane: null}, {time: 0, lane: 0}, {time: 7200.5, lane: null}]) {
    assert.deepEqual(readMoment(momentHash(moment)), moment);
  }
  assert.equal(momentHash({}), '');
  assert.equal(momentHash({time: 1.23456789}), '#t=1.234568');
});
