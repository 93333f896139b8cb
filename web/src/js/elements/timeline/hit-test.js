import {rowAt} from './rows.js';

/** How far from a slice, in pixels, a pointer still means it: short slices are a pixel wide. */
const REACH = 4;

/**
 * What stands at a point of the canvas.
 *
 * @param {{rows: Array<object>, scale: import('./time-scale.js').TimeScale, axis: number, scrollTop: number}} layout
 * @returns {?{row: object, index: number}} the index of the slice, or of the sample of a band; -1 in a lane's free space
 */
export function hitTest({rows, scale, axis, scrollTop}, x, y) {
  if (y < axis) {
    return null;
  }
  const row = rows[rowAt(rows, y - axis + scrollTop)];
  if (!row) {
    return null;
  }
  if (x < scale.left || x > scale.right) {
    return {row, index: -1};
  }
  const time = scale.time(x);
  const index = row.lane?.slices.at(time, REACH * scale.perPixel) ?? row.band?.at(time) ?? -1;
  return {row, index};
}
