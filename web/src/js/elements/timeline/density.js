import {OUTCOMES} from '../../run/slice-columns.js';

/** A pixel in which anything ran is never paler than this, or a short task would be rounded away. */
const PALEST = 0.3;

/**
 * What a lane looks like where its slices are narrower than pixels: for each pixel the share of its time that was
 * busy, so that a lane that works half of the time looks half as strong, and whether something in it failed.
 *
 * @param {import('../../run/slice-columns.js').SliceColumns} slices
 * @param {{from: number, perPixel: number, now: number, first: number, end: number}} window `first` and `end` are the
 *     indices of the slices that can be seen
 * @param {Float32Array} busy filled with 0 to 1 for each pixel
 * @param {Uint8Array} worst filled with the outcome that matters most in each pixel
 */
export function measureDensity(slices, {from, perPixel, now, first, end}, busy, worst) {
  busy.fill(0);
  worst.fill(0);
  const last = busy.length - 1;
  for (let index = first; index < end; index += 1) {
    const start = (slices.start[index] - from) / perPixel;
    const stop = (Math.min(slices.end[index], now) - from) / perPixel;
    const left = Math.max(0, Math.floor(start));
    const right = Math.min(last, Math.floor(stop));
    const weight = WEIGHTS[slices.outcome[index]];
    for (let pixel = left; pixel <= right; pixel += 1) {
      busy[pixel] += Math.min(stop, pixel + 1) - Math.max(start, pixel);
      if (weight > worst[pixel]) {
        worst[pixel] = weight;
      }
    }
  }
}

/** What is shown of a pixel in which several slices ended differently: trouble before success. */
export const WEIGHT = Object.freeze({NONE: 0, FINE: 1, CANCELLED: 2, FAILED: 3});

const WEIGHTS = [];
WEIGHTS[OUTCOMES.RUNNING] = WEIGHT.FINE;
WEIGHTS[OUTCOMES.FINISHED] = WEIGHT.FINE;
WEIGHTS[OUTCOMES.CANCELLED] = WEIGHT.CANCELLED;
WEIGHTS[OUTCOMES.FAILED] = WEIGHT.FAILED;
WEIGHTS[OUTCOMES.LOST] = WEIGHT.FAILED;

/** The opacity, 0 to 255, of a pixel that was busy for a share of its time. */
export const opacityOf = share => Math.round(255 * (PALEST + (1 - PALEST) * Math.min(1, Math.max(0, share))));
