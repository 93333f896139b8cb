/**
 * What one painting of the timeline shows; made anew for each, so that painters share nothing else.
 *
 * @typedef {object} Frame
 * @property {CanvasRenderingContext2D} context scaled so that a unit is a CSS pixel
 * @property {number} width of the canvas, in CSS pixels
 * @property {number} height of the canvas
 * @property {number} pixelRatio device pixels in a CSS pixel
 * @property {number} gutter width of the labels on the left
 * @property {number} axis height of the time axis on top
 * @property {number} reserved width on the right of the axis that something else stands on
 * @property {number} scrollTop how far the rows are scrolled
 * @property {import('./time-scale.js').TimeScale} scale
 * @property {Array<object>} rows those that can be seen, see rows.js
 * @property {object} colors see theme-colors.js
 * @property {object} source the run, see run-source.js
 * @property {number} now how far the run is, in its seconds
 * @property {?{lane: number, index: number}} selection
 * @property {?{lane: number, index: number}} hover
 * @property {?number} marked the number of the lane that stands out
 * @property {?number} playhead the moment behind which nothing has happened yet
 * @property {Array<object>} allRows those that cannot be seen too
 * @property {?{seconds: number, lanes: number}} expectation what somebody expected of the run
 * @property {?Set<string>} nodes those whose slices stand out, null for all
 */

/** Where a row stands on the canvas. */
export const topOf = (frame, row) => frame.axis + row.top - frame.scrollTop;

/** The nearest edge of a device pixel, so that what touches in time touches on the screen and nothing is blurred. */
export const snap = (frame, x) => Math.round(x * frame.pixelRatio) / frame.pixelRatio;

/** Runs `paint` with everything outside of a rectangle cut off. */
export function clipped(context, x, y, width, height, paint) {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  paint();
  context.restore();
}
