import assert from 'node:assert/strict';
import {test} from 'node:test';
import {catalogue} from '../catalogue.js';
import {boxOf, portsOf} from '../../src/js/graph/geometry.js';
import {placesFor} from '../../src/js/graph/layout.js';
import {wirePath} from '../../src/js/canvas/wire-path.js';

const node = (id, type, more = {}) => ({id, type, ...more});
const TWO_POOLS = {nodes: [
  node('items', 'list'), node('f', 'function', {params: {source: 'lambda x: x'}}),
  node('a', 'map', {in: {function: 'f', items: 'items', executor: 'p'}}), node('p', 'process_pool'),
  node('b', 'map', {in: {function: 'f', items: 'items', executor: 'q'}}), node('q', 'thread_pool'),
  node('c', 'map', {in: {function: 'f', items: 'a', executor: 'shared'}}), node('d', 'map', {in: {function: 'f', items: 'b', executor: 'shared'}}), node('shared', 'serial'),
  node('alone', 'threads'),
]};

test('no two nodes overlap', () => {
  const places = placesFor(TWO_POOLS, catalogue);
  const boxes = TWO_POOLS.nodes.map(one => ({id: one.id, x: places.get(one.id)[0], y: places.get(one.id)[1], ...boxOf(one, catalogue)}));
  for (const a of boxes) for (const b of boxes) {
    if (a.id >= b.id) continue;
    assert.ok(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y, `${a.id} overlaps ${b.id}`);
  }
});

test('an executor stands right below the one operator it drives', () => {
  const places = placesFor(TWO_POOLS, catalogue);
  assert.equal(places.get('p')[0], places.get('a')[0]);
  assert.ok(places.get('p')[1] > places.get('a')[1]);
});

test('wires leave executors upwards and enter operators from below', () => {
  const out = portsOf(node('p', 'process_pool'), catalogue).find(port => port.direction === 'out');
  const executor = portsOf(node('a', 'map'), catalogue).find(port => port.name === 'executor');
  assert.deepEqual([out.side, executor.side], ['top', 'bottom']);
  assert.match(wirePath({x: 0, y: 100, side: 'top'}, {x: 0, y: 0, side: 'bottom'}), /^M0,100C0,50 0,50 0,0$/);
});

test('what feeds one operator stands in the order of its ports', () => {
  const places = placesFor({nodes: [
    node('items', 'list'), node('f', 'function', {params: {source: 'lambda x: x'}}), node('m', 'map', {in: {function: 'f', items: 'items'}}), node('o', 'output', {in: {value: 'm'}}),
  ]}, catalogue);
  assert.ok(places.get('f')[1] < places.get('items')[1]);
});
