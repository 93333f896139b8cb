import assert from 'node:assert/strict';
import {test} from 'node:test';
import {RunClock} from '../../src/js/run/run-clock.js';

test('the quickest event sets the clock, slower ones do not set it back', () => {
  const clock = new RunClock();
  clock.observe(1, 101.2);
  clock.observe(2, 102.05);
  clock.observe(3, 103.4);
  assert.ok(Math.abs(clock.at(104.05) - 4) < 1e-9);
});

test('before the first event it stands at zero', () => {
  assert.equal(new RunClock().at(1e6), 0);
});
