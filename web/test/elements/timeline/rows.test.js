import assert from 'node:assert/strict';
import {test} from 'node:test';
import {laneHeightFor, layOutRows, rowAt} from '../../../src/js/elements/timeline/rows.js';

const lane = (number, pid) => ({number, pid});

test('lanes of one process stand together, in the order of their numbers', () => {
  const {rows} = layOutRows([lane(0, 10), lane(1, 20), lane(2, 10), lane(3, 20)]);
  assert.deepEqual(
    rows.map(row => row.lane.number),
    [0, 2, 1, 3],
  );
  assert.deepEqual(
    rows.map(row => row.first),
    [true, false, true, false],
  );
});

test('the row under a point is found, and none in the gap between processes', () => {
  const {rows, height} = layOutRows([lane(0, 10), lane(1, 20)]);
  assert.equal(rowAt(rows, rows[0].top + 3), 0);
  assert.equal(rowAt(rows, rows[1].top - 1), -1);
  assert.equal(rowAt(rows, rows[1].top), 1);
  assert.equal(rowAt(rows, height), -1);
});

test('bands stand below the lanes', () => {
  const {rows} = layOutRows([lane(0, 10)], [{executor: 'green'}]);
  assert.equal(rows[1].band.executor, 'green');
  assert.ok(rows[1].top > rows[0].top);
});

test('lanes are as high as can be where there is room for all of them, however many processes they are of', () => {
  const room = (lanes, processes) => 30 * lanes + 6 * (processes - 1) + 8;
  assert.equal(laneHeightFor(4, 1, room(4, 1)), 30);
  assert.equal(laneHeightFor(5, 5, room(5, 5)), 30);
  assert.equal(laneHeightFor(5, 5, room(5, 5) - 5), 29);
  assert.equal(laneHeightFor(5, 5, 10), 22);
});
