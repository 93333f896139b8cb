import assert from 'node:assert/strict';
import {test} from 'node:test';
import {EventOrder} from '../../src/js/run/stream/event-order.js';

const seqs = events => events.map(event => event.seq);

test('events that follow each other are taken', () => {
  const order = new EventOrder();
  assert.deepEqual(seqs(order.take([{seq: 1}, {seq: 2}]).events), [1, 2]);
  assert.equal(order.last, 2);
});

test('an event that is already known is not taken twice', () => {
  const order = new EventOrder(5);
  const {events, gap} = order.take([{seq: 4}, {seq: 5}, {seq: 6}]);
  assert.deepEqual(seqs(events), [6]);
  assert.equal(gap, false);
});

test('nothing behind a hole is taken', () => {
  const order = new EventOrder();
  const {events, gap} = order.take([{seq: 1}, {seq: 3}, {type: 'progress'}]);
  assert.deepEqual(seqs(events), [1]);
  assert.equal(gap, true);
  assert.equal(order.last, 1);
});

test('samples without a number pass', () => {
  const order = new EventOrder();
  assert.equal(order.take([{type: 'progress'}, {seq: 1}]).events.length, 2);
});
