import assert from 'node:assert/strict';
import {test} from 'node:test';
import {outlineOf} from '../../src/js/graph/outline.js';
import {reorder, reorderSources} from '../../src/js/graph/order.js';
import {catalogue} from '../catalogue.js';

const DOCUMENT = {format: 'poolyard/1', name: 'n', nodes: [
  {id: 'items', type: 'list', params: {items: [1, 2]}},
  {id: 'squares', type: 'map', in: {items: 'items', function: 'gone'}, after: ['items']},
]};

test('the outline says of each node what it is, what feeds it and how it is set', () => {
  const [items, squares] = outlineOf(DOCUMENT, catalogue);
  assert.equal(items.name, 'items');
  assert.deepEqual(items.parts.find(part => part.port === 'items'), {key: 'items/items', id: 'items', port: 'items', label: 'items', text: '[1, 2]', empty: false});
  const texts = Object.fromEntries(squares.parts.map(part => [part.port, part.text]));
  assert.equal(texts.items, 'items');
  assert.equal(texts.function, 'gone (missing)');
  assert.equal(texts.executor, 'main thread');
  assert.equal(texts.after, 'items');
});

test('nodes move in the order of the document, and stop at its ends', () => {
  const names = document => document.nodes.map(node => node.id).join();
  assert.equal(names(reorder(DOCUMENT, 'squares', -1)), 'squares,items');
  assert.equal(reorder(DOCUMENT, 'items', -1), DOCUMENT);
  assert.equal(reorder(DOCUMENT, 'squares', 1), DOCUMENT);
  assert.equal(reorder(DOCUMENT, 'nobody', 1), DOCUMENT);
});

test('the wires of a port move in the order of the arguments', () => {
  const document = {...DOCUMENT, nodes: [...DOCUMENT.nodes, {id: 'all', type: 'singledispatch', in: {functions: ['a', 'b', 'c']}}]};
  assert.deepEqual(reorderSources(document, 'all', 'functions', 'c', -1).nodes[2].in.functions, ['a', 'c', 'b']);
  assert.equal(reorderSources(document, 'all', 'functions', 'c', -1).nodes[0], document.nodes[0]);
  for (const [id, from, by] of [['all', 'a', -1], ['all', 'c', 1], ['all', 'x', 1], ['squares', 'items', 1]]) assert.equal(reorderSources(document, id, 'functions', from, by), document);
});
