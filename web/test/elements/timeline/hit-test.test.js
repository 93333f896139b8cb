import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hitTest} from '../../../src/js/elements/timeline/hit-test.js';
import {layOutRows} from '../../../src/js/elements/timeline/rows.js';
import {TimeScale} from '../../../src/js/elements/timeline/time-scale.js';
import {SliceColumns} from '../../../src/js/run/slice-columns.js';

const slices = new SliceColumns();
slices.append(1, 7, 2, 1);
slices.append(5, 8, 5.0001, 1);
const {rows} = layOutRows([
  {number: 0, pid: 1, slices},
  {number: 1, pid: 2, slices: new SliceColumns()},
]);
const layout = {rows, scale: new TimeScale({from: 0, to: 10, left: 100, width: 1000}), axis: 20, scrollTop: 0};

test('a point on a slice finds it', () => {
  assert.equal(hitTest(layout, 250, 25).index, 0);
});

test('a slice that is a pixel wide is found from close by', () => {
  assert.equal(hitTest(layout, 603, 25).index, 1);
  assert.equal(hitTest(layout, 610, 25).index, -1);
});

test('beside the time there is a lane but no slice, above the lanes nothing', () => {
  assert.equal(hitTest(layout, 50, 25).row.lane.number, 0);
  assert.equal(hitTest(layout, 50, 25).index, -1);
  assert.equal(hitTest(layout, 250, 10), null);
});

test('scrolling moves what is found', () => {
  assert.equal(hitTest({...layout, scrollTop: rows[1].top}, 250, 25).row.lane.number, 1);
});
