/**
 * How many workers of one executor ran, waited and were done over time, where they are too many for a lane each.
 *
 * A column a sample; between two samples the counts of the earlier one hold.
 */
export class BulkBand {
  constructor(executor) {
    this.executor = executor;
    this.length = 0;
    this.time = new Float64Array(64);
    this.running = new Uint32Array(64);
    this.waiting = new Uint32Array(64);
    this.finished = new Uint32Array(64);
    this.mostRunning = 0;
  }

  append({t, running, waiting, finished}) {
    if (this.length === this.time.length) {
      this.#grow(this.length * 2);
    }
    const at = this.length++;
    this.time[at] = t;
    this.running[at] = running;
    this.waiting[at] = waiting;
    this.finished[at] = finished;
    this.mostRunning = Math.max(this.mostRunning, running);
  }

  /** The index of the sample that holds at `time`, or -1 before the first. */
  at(time) {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.time[middle] <= time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  #grow(capacity) {
    for (const column of ['time', 'running', 'waiting', 'finished']) {
      const larger = new this[column].constructor(capacity);
      larger.set(this[column]);
      this[column] = larger;
    }
  }
}
