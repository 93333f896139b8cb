/** How a slice ended; a small integer, so that it fits a typed array and indexes colours. */
export const OUTCOMES = Object.freeze({RUNNING: 0, FINISHED: 1, FAILED: 2, CANCELLED: 3, LOST: 4});

/** The words for {@link OUTCOMES}, by number. */
export const OUTCOME_NAMES = Object.freeze(['running', 'finished', 'failed', 'cancelled', 'lost with its worker']);

/**
 * The slices of one lane as columns of typed arrays, ordered by their start.
 *
 * Times are seconds since the start of the run. A slice that still runs ends at `Infinity`. Slices are appended; one
 * that comes late is sorted in from the end, which costs nothing for events that are nearly in order. `late` counts
 * such insertions, because they move the index of slices behind them.
 */
export class SliceColumns {
  constructor(capacity = 64) {
    this.length = 0;
    this.start = new Float64Array(capacity);
    this.end = new Float64Array(capacity);
    this.task = new Uint32Array(capacity);
    this.outcome = new Uint8Array(capacity);
    this.late = 0;
  }

  /** @returns {number} the index at which the slice stands */
  append(start, task, end = Infinity, outcome = OUTCOMES.RUNNING) {
    if (this.length === this.start.length) {
      this.#grow(this.length * 2);
    }
    let at = this.length++;
    while (at > 0 && this.start[at - 1] > start) {
      this.#move(at - 1, at);
      at -= 1;
      this.late += 1;
    }
    this.start[at] = start;
    this.end[at] = end;
    this.task[at] = task;
    this.outcome[at] = outcome;
    return at;
  }

  close(index, end, outcome) {
    this.end[index] = Math.max(end, this.start[index]);
    this.outcome[index] = outcome;
  }

  /** Forgets the slice at an index and all behind it. */
  dropFrom(index) {
    this.length = index;
  }

  /** The index of the newest slice of a task, or -1. Running slices stand at the end, so this is quick where it matters. */
  lastOf(task) {
    for (let index = this.length - 1; index >= 0; index -= 1) {
      if (this.task[index] === task) {
        return index;
      }
    }
    return -1;
  }

  /** The index of the first slice that starts at `time` or later. */
  firstStartingAt(time, from = 0) {
    let low = from;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start[middle] < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The index of the first slice that reaches beyond `time`. */
  firstEndingAfter(time, from = 0) {
    const index = this.firstStartingAt(time, from);
    return index > from && this.end[index - 1] > time ? index - 1 : index;
  }

  /** The index of the slice that covers `time`, within `tolerance` seconds either side, or -1; the nearest wins. */
  at(time, tolerance = 0) {
    const first = this.firstEndingAfter(time - tolerance);
    let best = -1;
    let distance = Infinity;
    for (let index = first; index < this.length && this.start[index] <= time + tolerance; index += 1) {
      const away = Math.max(this.start[index] - time, time - this.end[index], 0);
      if (away < distance) {
        best = index;
        distance = away;
      }
    }
    return best;
  }

  #move(from, to) {
    this.start[to] = this.start[from];
    this.end[to] = this.end[from];
    this.task[to] = this.task[from];
    this.outcome[to] = this.outcome[from];
  }

  #grow(capacity) {
    for (const column of ['start', 'end', 'task', 'outcome']) {
      const larger = new this[column].constructor(capacity);
      larger.set(this[column]);
      this[column] = larger;
    }
  }
}
