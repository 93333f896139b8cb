import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sameWork, takeOver} from '../../src/js/graph/mending.js';

const drawn = {name: 'a', nodes: [
  {id: 'work', type: 'map', in: {executor: 'pool'}, at: [1, 2]},
  {id: 'pool', type: 'thread_pool', params: {gil: true}, at: [3, 4]},
]};
const mended = {nodes: [{id: 'work', type: 'map', in: {executor: 'pool_2'}}, {id: 'pool', type: 'process_pool', at: [9, 9]}, {id: 'pool_2', type: 'process_pool', at: [5, 6]}]};

test('only what was changed is taken over, and nodes keep their places', () => {
  const taken = takeOver(drawn, mended, ['pool']);
  assert.deepEqual(taken.nodes, [drawn.nodes[0], {id: 'pool', type: 'process_pool', at: [3, 4]}]);
  assert.equal(taken.name, 'a');
  assert.equal(taken.nodes[0], drawn.nodes[0]);
});

test('what is new is added', () => {
  assert.deepEqual(takeOver(drawn, mended, ['pool_2', 'work']).nodes.map(({id, at}) => [id, at]), [['work', [1, 2]], ['pool', [3, 4]], ['pool_2', [5, 6]]]);
});

test('a workflow does the same when only its name and places differ', () => {
  assert.ok(sameWork(drawn, {name: 'b', nodes: drawn.nodes.map(node => ({...node, at: [0, 0]}))}));
  assert.ok(!sameWork(drawn, takeOver(drawn, mended, ['pool'])));
});
