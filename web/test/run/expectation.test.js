import assert from 'node:assert/strict';
import {test} from 'node:test';
import {axesFor, bounded, comparison} from '../../src/js/run/expectation.js';

test('an expectation and what came stand in one sentence', () => {
  const expected = {seconds: 2, lanes: 4};
  assert.equal(comparison(expected, {status: 'succeeded', seconds: 1.031, most: 4}), 'You expected 2 s on 4 lanes; it took 1.03 s with at most 4 tasks at once.');
  assert.equal(comparison({seconds: 0.5, lanes: 1}, {status: 'failed', seconds: 0.2, most: 1}), 'You expected 500 ms on 1 lane; it failed after 200 ms with at most 1 task at once.');
  assert.match(comparison(expected, {status: 'crashed', seconds: 0, most: 0}), /with no task on any lane\.$/);
});

test('whatever is typed or dragged stays within what can be expected', () => {
  assert.deepEqual(bounded({seconds: 1.2345, lanes: 2.6}), {seconds: 1.2, lanes: 3});
  assert.deepEqual(bounded({seconds: -1, lanes: 0}), {seconds: 0.01, lanes: 1});
  assert.deepEqual(bounded({seconds: NaN, lanes: NaN}), {seconds: 0.01, lanes: 1});
  assert.deepEqual(bounded({seconds: 1e9, lanes: 1e9}), {seconds: 3600, lanes: 512});
});

test('the axes leave room to drag on', () => {
  assert.deepEqual(axesFor({seconds: 0.8, lanes: 2}), {seconds: 1, rows: 6});
  assert.deepEqual(axesFor({seconds: 0.81, lanes: 8}), {seconds: 2, rows: 10});
  assert.ok(axesFor({seconds: 3600, lanes: 512}).seconds > 3600);
});
