import assert from 'node:assert/strict';
import {test} from 'node:test';
import {aligned, distributed} from '../../src/js/graph/arranging.js';
import {roomBetween} from '../../src/js/graph/room.js';

const box = (id, x, y, width = 100, height = 40) => ({id, x, y, width, height});
const BOXES = [box('a', 0, 0), box('b', 130, 60, 60), box('c', 400, 10, 100, 80)];

test('nodes are brought into line at an edge or in their middles, and only along one axis', () => {
  assert.deepEqual([...aligned(BOXES, 'left')], [['a', [0, 0]], ['b', [0, 60]], ['c', [0, 10]]]);
  assert.deepEqual([...aligned(BOXES, 'right')], [['a', [400, 0]], ['b', [440, 60]], ['c', [400, 10]]]);
  assert.deepEqual([...aligned(BOXES, 'middle')], [['a', [0, 30]], ['b', [130, 30]], ['c', [400, 10]]]);
  assert.deepEqual([...aligned(BOXES, 'bottom')].map(([, [, y]]) => y), [60, 60, 20]);
});

test('even gaps keep the first and the last where they are', () => {
  assert.deepEqual([...distributed([BOXES[2], BOXES[0], BOXES[1]], 'x')], [['c', [400, 10]], ['a', [0, 0]], ['b', [220, 60]]]);
  assert.deepEqual([...distributed([box('a', 0, 0), box('b', 9, 300), box('c', 5, 50)], 'y')].map(([id, [, y]]) => `${id} ${y}`), ['a 0', 'b 300', 'c 150']);
});

test('a node that is put into a wire with room stays where it was dropped, clear of both ends', () => {
  const [source, target] = [box('s', 0, 0), box('t', 600, 0)];
  assert.deepEqual(roomBetween([source, target], source, target, box('n', 300, 8)), {at: [304, 8], moved: new Map()});
  assert.deepEqual(roomBetween([source, target], source, target, box('n', 90, 8)).at, [160, 8]);
});

test('where there is no room, everything from the end of the wire on moves over', () => {
  const [source, target, below, before] = [box('s', 0, 0), box('t', 180, 0), box('p', 180, 90), box('e', 20, 90)];
  const {at, moved} = roomBetween([source, target, below, before], source, target, box('n', 100, 8));
  assert.deepEqual(at, [160, 8]);
  assert.deepEqual([...moved], [['t', [316, 0]], ['p', [316, 90]]]);
});

test('a wire that runs back opens no room', () => {
  const [source, target] = [box('s', 300, 0), box('t', 0, 0)];
  assert.deepEqual(roomBetween([source, target], source, target, box('n', 100, 8)), {at: [100, 8], moved: new Map()});
});
