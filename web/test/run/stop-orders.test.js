import assert from 'node:assert/strict';
import {test} from 'node:test';
import {STOP_ORDERS, isStronger} from '../../src/js/run/stop-orders.js';

test('after an order only stronger ones are left', () => {
  const left = given => STOP_ORDERS.filter(order => isStronger(order, given)).map(({name}) => name);
  const [finish, drain, cancel, kill] = STOP_ORDERS;
  assert.deepEqual(left(null), ['finish', 'drain', 'cancel', 'kill']);
  assert.deepEqual(left(finish), ['drain', 'cancel', 'kill']);
  assert.deepEqual(left(drain), ['cancel', 'kill']);
  assert.deepEqual(left(cancel), ['kill']);
  assert.deepEqual(left(kill), []);
});
