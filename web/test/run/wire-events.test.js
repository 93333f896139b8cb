import assert from 'node:assert/strict';
import {test} from 'node:test';
import {wireId} from '../../src/js/graph/document.js';
import {RunState} from '../../src/js/run/run-state.js';

const info = (items, newest) => ({type: 'wire_info', t: items, from: 'items', node: 'squares', port: 'items', items, newest});

test('the newest word on a wire takes the place of the one before', () => {
  const state = new RunState();
  state.apply([info(2, [0, 1]), info(5, [2, 3, 4])]);
  assert.deepEqual([...state.wires], [[wireId({from: 'items', to: 'squares', port: 'items'}), {items: 5, newest: [2, 3, 4]}]]);
  assert.equal(state.versions.wires, 2);
});
