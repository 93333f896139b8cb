import assert from 'node:assert/strict';
import {test} from 'node:test';
import {catalogue, SQUARES} from '../catalogue.js';
import * as commands from '../../src/js/graph/commands.js';
import {nodeOf} from '../../src/js/graph/document.js';
import {insertionPort, possibleWires, replacedBy} from '../../src/js/graph/rules.js';

const ITEMS = {from: 'inputs', to: 'squares', port: 'items'};
const insert = (document, node, wire) => insertionPort(document, catalogue, node, wire);

test('a node fits into a wire by the free port that takes what the wire carries', () => {
  assert.equal(insert(SQUARES, {id: 'more', type: 'map'}, ITEMS), 'items');
  assert.equal(insert(SQUARES, {id: 'cached', type: 'lru_cache'}, {from: 'square', to: 'squares', port: 'function'}), 'function');
});

test('a node does not fit where types differ, where its port is taken, or where it gives to others already', () => {
  assert.equal(insert(SQUARES, {id: 'cached', type: 'lru_cache'}, ITEMS), null);
  assert.equal(insert(SQUARES, {id: 'shown', type: 'output'}, ITEMS), null);
  assert.equal(insert(SQUARES, {id: 'pool_2', type: 'process_pool'}, {from: 'pool', to: 'squares', port: 'executor'}), null);
  assert.equal(insert(SQUARES, {id: 'busy', type: 'map', in: {items: 'inputs'}}, ITEMS), null);
  assert.equal(insert(SQUARES, nodeOf(SQUARES, 'squares'), ITEMS), null);
  assert.equal(insert(commands.waitFor(SQUARES, {from: 'inputs', to: 'output'}), {id: 'more', type: 'map'}, {from: 'inputs', to: 'output', port: null}), null);
});

test('a node that is fed by the end of the wire would close a circle', () => {
  const fed = commands.addNodes(SQUARES, [{id: 'sum', type: 'apply', in: {values: ['squares']}}]);
  assert.equal(insert(fed, nodeOf(fed, 'sum'), ITEMS), null);
});

test('an inserted node takes the place of what fed the wire, in its order among the sources', () => {
  const several = {...SQUARES, nodes: [...SQUARES.nodes, {id: 'all', type: 'apply', in: {values: ['inputs', 'squares', 'output']}}, {id: 'more', type: 'map'}]};
  const after = commands.insertInto(several, {from: 'squares', to: 'all', port: 'values'}, 'more', {port: 'items'});
  assert.deepEqual(nodeOf(after, 'all').in.values, ['inputs', 'more', 'output']);
  assert.deepEqual(nodeOf(after, 'more').in, {items: 'squares'});
});

test('a port that takes several wires is free however many it has, and another says who gives way', () => {
  const several = commands.addNodes(SQUARES, [{id: 'all', type: 'apply', in: {values: ['inputs']}}]);
  const [first] = possibleWires(several, catalogue, 'squares');
  assert.deepEqual(first, {from: 'squares', to: 'all', port: 'values'});
  assert.equal(replacedBy(several, catalogue, first), null);
  assert.equal(replacedBy(several, catalogue, {from: 'inputs', to: 'output', port: 'value'}), 'squares');
});
