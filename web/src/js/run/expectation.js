// What somebody expects of a run before it starts: how many seconds, on how many lanes; and how that compares afterwards.
import {duration, plural} from '../lib/format.js';

export const LEAST_SECONDS = 0.01;
export const MOST_SECONDS = 3600;
export const MOST_LANES = 512;

/** How long the axes are that an expectation is drawn on, in seconds. */
const SCALES = [1, 2, 5, 10, 20, 60, 120, 300, 600, 1800, 3600, 7200];

/** So much of the axis an expectation takes at the most, so that there is room to drag it further. */
const ROOM = 0.8;
const FEWEST_ROWS = 6;

/** An expectation within the bounds, its seconds to two digits that count. */
export function bounded({seconds, lanes}) {
  const rounded = Number(Number(seconds).toPrecision(2));
  return {
    seconds: Math.min(MOST_SECONDS, Math.max(LEAST_SECONDS, rounded || LEAST_SECONDS)),
    lanes: Math.min(MOST_LANES, Math.max(1, Math.round(lanes) || 1)),
  };
}

/** The axes to draw an expectation on: {seconds, rows}. */
export function axesFor({seconds, lanes}) {
  return {
    seconds: SCALES.find(scale => seconds <= ROOM * scale) ?? SCALES.at(-1),
    rows: Math.max(FEWEST_ROWS, Math.ceil(lanes / ROOM)),
  };
}

/** "2 s on 4 lanes". */
export function expectationText({seconds, lanes}) {
  return `${duration(seconds)} on ${plural(lanes, 'lane')}`;
}

const ENDS = {succeeded: 'it took', failed: 'it failed after', cancelled: 'it was cancelled after', timed_out: 'it timed out after', deadlocked: 'it was deadlocked after', crashed: 'it crashed after'};

/**
 * How an expectation compares with what came.
 *
 * @param {{seconds: number, lanes: number}} expected
 * @param {{status: string, seconds: number, most: number}} run `most` tasks ran at once
 */
export function comparison(expected, {status, seconds, most}) {
  const tasks = most === 0 ? 'no task on any lane' : `at most ${plural(most, 'task')} at once`;
  return `You expected ${expectationText(expected)}; ${ENDS[status] ?? 'it ended after'} ${duration(seconds)} with ${tasks}.`;
}
