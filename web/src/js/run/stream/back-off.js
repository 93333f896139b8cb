/** Waiting times between attempts to connect: doubling, bounded, and spread so that watchers do not return all at once. */
export class BackOff {
  /**
   * @param {{first?: number, longest?: number, random?: () => number}} options milliseconds; `random` gives 0 to 1
   */
  constructor({first = 250, longest = 8000, random = Math.random} = {}) {
    this.first = first;
    this.longest = longest;
    this.random = random;
    this.attempts = 0;
  }

  /** Milliseconds to wait before the next attempt. */
  next() {
    const full = Math.min(this.longest, this.first * 2 ** this.attempts);
    this.attempts += 1;
    return full * (0.75 + 0.25 * this.random());
  }

  /** The connection stands: the next loss is answered quickly again. */
  reset() {
    this.attempts = 0;
  }
}
