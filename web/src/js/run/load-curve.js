/** How much larger the columns get when they are full. */
const GROWTH = 2;

/**
 * A quantity that changes in steps, such as how many tasks wait, with its averages over any stretch of time.
 *
 * Changes may come late, for what a task has used is only known when it ends; nearly all come in order.
 */
export class LoadCurve {
  #times = new Float64Array(64);
  #changes = new Float64Array(64);
  /** The value from each change on, and the area under the curve up to it. */
  #values = new Float64Array(64);
  #areas = new Float64Array(64);
  /** The largest value up to each change. */
  #peaks = new Float64Array(64);
  #length = 0;
  #summed = 0;

  add(time, change) {
    if (this.#length === this.#times.length) {
      this.#grow();
    }
    const at = this.#after(time);
    if (at < this.#length) {
      this.#times.copyWithin(at + 1, at, this.#length);
      this.#changes.copyWithin(at + 1, at, this.#length);
    }
    this.#times[at] = time;
    this.#changes[at] = change;
    this.#length += 1;
    this.#summed = Math.min(this.#summed, at);
  }

  /** The largest value it ever has; of changes at the same moment only their sum counts. */
  get most() {
    this.#sum();
    return this.#length > 0 ? this.#peaks[this.#length - 1] : 0;
  }

  /** Its average from one time to a later one. */
  mean(from, to) {
    this.#sum();
    return (this.#areaUpTo(to) - this.#areaUpTo(from)) / (to - from);
  }

  #areaUpTo(time) {
    const at = this.#after(time) - 1;
    return at < 0 ? 0 : this.#areas[at] + this.#values[at] * (time - this.#times[at]);
  }

  /** The index of the first change after a time. */
  #after(time) {
    let low = 0;
    let high = this.#length;
    if (high > 0 && this.#times[high - 1] <= time) {
      return high;
    }
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#times[middle] <= time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  #sum() {
    for (let at = this.#summed; at < this.#length; at += 1) {
      const before = at > 0 ? this.#values[at - 1] : 0;
      const span = at > 0 ? this.#times[at] - this.#times[at - 1] : 0;
      const peak = at > 0 ? this.#peaks[at - 1] : 0;
      this.#values[at] = before + this.#changes[at];
      this.#areas[at] = at > 0 ? this.#areas[at - 1] + before * span : 0;
      this.#peaks[at] = span > 0 ? Math.max(peak, before) : peak;
    }
    this.#summed = this.#length;
  }

  #grow() {
    const larger = column => {
      const copy = new Float64Array(GROWTH * column.length);
      copy.set(column);
      return copy;
    };
    this.#times = larger(this.#times);
    this.#changes = larger(this.#changes);
    this.#values = larger(this.#values);
    this.#areas = larger(this.#areas);
    this.#peaks = larger(this.#peaks);
  }
}
