import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatCount, formatSeconds, formatTimes, plural} from '../../src/js/run/units.js';

test('spans carry three figures and a unit', () => {
  const cases = [
    [0, '0 s'],
    [1.5e-6, '1.50 µs'],
    [0.000412, '412 µs'],
    [0.0124, '12.4 ms'],
    [0.9996, '1.00 s'],
    [1.034, '1.03 s'],
    [59.999, '1 min 00 s'],
    [125, '2 min 05 s'],
    [3700, '1 h 01 min'],
    [null, '–'],
  ];
  for (const [seconds, text] of cases) {
    assert.equal(formatSeconds(seconds), text);
  }
});

test('factors say how many times', () => {
  assert.equal(formatTimes(3.94), '3.9×');
  assert.equal(formatTimes(0.456), '0.46×');
  assert.equal(formatTimes(12.3), '12×');
});

test('counts are grouped by thousands and agree with their noun', () => {
  assert.equal(formatCount(1234567), '1\u202f234\u202f567');
  assert.equal(plural(1, 'task'), '1 task');
  assert.equal(plural(0, 'process', 'processes'), '0 processes');
});
