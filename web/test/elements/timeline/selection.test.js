import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layOutRows} from '../../../src/js/elements/timeline/rows.js';
import {moveSelection} from '../../../src/js/elements/timeline/selection.js';
import {SliceColumns} from '../../../src/js/run/slice-columns.js';

function lane(number, ...starts) {
  const slices = new SliceColumns();
  starts.forEach(start => slices.append(start, start, start + 0.9, 1));
  return {number, pid: number, slices};
}

const {rows} = layOutRows([lane(0, 0, 1, 2), lane(1), lane(2, 0.5, 1.5, 2.5)]);

test('the first arrow selects the first slice that can be seen', () => {
  assert.deepEqual(moveSelection(rows, null, 'ArrowRight', 0.95), {lane: 0, index: 1});
});

test('left and right step along a lane and stop at its ends', () => {
  assert.deepEqual(moveSelection(rows, {lane: 0, index: 1}, 'ArrowRight'), {lane: 0, index: 2});
  assert.deepEqual(moveSelection(rows, {lane: 0, index: 2}, 'ArrowRight'), {lane: 0, index: 2});
  assert.deepEqual(moveSelection(rows, {lane: 0, index: 0}, 'ArrowLeft'), {lane: 0, index: 0});
});

test('up and down keep the time and pass lanes without slices', () => {
  assert.deepEqual(moveSelection(rows, {lane: 0, index: 1}, 'ArrowDown'), {lane: 2, index: 0});
  assert.deepEqual(moveSelection(rows, {lane: 2, index: 2}, 'ArrowUp'), {lane: 0, index: 2});
  assert.deepEqual(moveSelection(rows, {lane: 2, index: 2}, 'ArrowDown'), {lane: 2, index: 2});
});

test('where nothing ran there is nothing to select', () => {
  assert.equal(moveSelection(layOutRows([lane(0)]).rows, null, 'ArrowDown'), null);
});
