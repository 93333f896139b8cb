import assert from 'node:assert/strict';
import {test} from 'node:test';
import {momentText} from '../../../src/js/run/replay/moment-text.js';

test('has the unit and the digits that suit the whole recording', () => {
  assert.equal(momentText(0.0123, 0.05), '12.30 ms');
  assert.equal(momentText(0.002, 0.005), '2.000 ms');
  assert.equal(momentText(0.25, 0.9), '250.0 ms');
  assert.equal(momentText(1.5, 8), '1.500 s');
  assert.equal(momentText(1.5, 42), '1.500 s');
  assert.equal(momentText(75.25, 130), '1:15.2 min');
  assert.equal(momentText(59.99, 130), '0:59.9 min');
});
