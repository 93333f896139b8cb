/** Heights in pixels. A lane is as high as its label needs; in bulk the counts need some room to be told apart. */
const LOWEST_LANE = 22;
const HIGHEST_LANE = 30;
export const STACKED_LANE_HEIGHT = 36;
const BAND_HEIGHT = 52;
export const LOAD_HEIGHT = 32;
const GROUP_GAP = 6;
const TOP_GAP = 4;

/**
 * The rows of a timeline from top to bottom: lanes grouped by their process in the order in which processes appear,
 * then the bands of what is reported in bulk, and the curves of the load.
 *
 * @param {Iterable<import('../../run/lane.js').Lane>} lanes
 * @param {Iterable<import('../../run/bulk-band.js').BulkBand>} bands
 * @param {Iterable<{name: string, curve: import('../../run/load-curve.js').LoadCurve}>} loads
 * @returns {{rows: Array<{lane: ?object, band: ?object, load: ?object, top: number, height: number, first: boolean}>, height: number}}
 *     `first` marks the first row of a process
 */
export function layOutRows(lanes, bands = [], laneHeight = LOWEST_LANE, loads = []) {
  const processes = new Map();
  for (const lane of [...lanes].sort((a, b) => a.number - b.number)) {
    const group = processes.get(lane.pid);
    if (group) {
      group.push(lane);
    } else {
      processes.set(lane.pid, [lane]);
    }
  }
  const rows = [];
  let top = TOP_GAP;
  const add = (row, height, first) => {
    if (first && rows.length > 0) {
      top += GROUP_GAP;
    }
    rows.push({lane: null, band: null, load: null, ...row, top, height, first});
    top += height;
  };
  for (const group of processes.values()) {
    group.forEach((lane, index) => add({lane}, laneHeight, index === 0));
  }
  for (const band of bands) {
    add({band}, BAND_HEIGHT, true);
  }
  let first = true;
  for (const load of loads) {
    add({load}, LOAD_HEIGHT, first);
    first = false;
  }
  return {rows, height: top};
}

/** How high lanes are where there is room for all of them. */
export const ROOMY_LANE_HEIGHT = HIGHEST_LANE;

/** How high `count` lanes of so many processes are so that they fill `room` pixels, as far as that is readable. */
export function laneHeightFor(count, processes, room) {
  const fair = Math.floor((room - 2 * TOP_GAP - GROUP_GAP * (processes - 1)) / Math.max(1, count));
  return Math.max(LOWEST_LANE, Math.min(HIGHEST_LANE, fair));
}

/** The index of the row at a height `y` from the top of all rows, or -1. */
export function rowAt(rows, y) {
  const index = firstRowBelow(rows, y);
  return index < rows.length && rows[index].top <= y ? index : -1;
}

/** The index of the first row that reaches below `y`. */
export function firstRowBelow(rows, y) {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle].top + rows[middle].height <= y) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
