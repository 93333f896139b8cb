import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tabIcon} from '../../src/js/run/tab-icon.js';

const drawing = (status, share = 0) => decodeURIComponent(tabIcon(status, share).replace('data:image/svg+xml,', ''));

test('a ring fills while a run goes on, in steps that can be told apart', () => {
  assert.match(drawing('running', 0.5), /stroke-dasharray="18\.85 37\.70"/);
  assert.equal(drawing('running', 0.5), drawing('running', 0.51));
  assert.notEqual(drawing('running', 0.5), drawing('running', 0.6));
  assert.doesNotMatch(drawing('running', 0), /dasharray/);
});

test('each end looks different', () => {
  const ends = ['succeeded', 'cancelled', 'failed'].map(status => drawing(status, 1));
  assert.equal(new Set(ends).size, 3);
  assert.equal(drawing('failed'), drawing('crashed'));
});
