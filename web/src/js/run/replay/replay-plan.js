/** Still time at the end of a loop, in seconds, to look at the result. */
const REST = 1.6;

/**
 * The events of a recording, handed out as its time goes by, again and again.
 */
export class ReplayPlan {
  #next = 0;

  /** @param {Array<object>} events in order of their `t` */
  constructor(events) {
    this.events = events;
    this.end = events.at(-1)?.t ?? 0;
    this.round = 0;
  }

  /** Seconds of a whole loop. */
  get length() {
    return this.end + REST;
  }

  /**
   * @param {number} elapsed seconds since the first loop began
   * @returns {{events: Array<object>, again: boolean, time: number}} what is due now; with `again` a new loop begins
   *     and everything before is void; `time` is where in the recording it stands
   */
  due(elapsed) {
    const round = Math.floor(elapsed / this.length);
    const again = round !== this.round;
    if (again) {
      this.round = round;
      this.#next = 0;
    }
    const time = Math.min(this.end, elapsed - round * this.length);
    const from = this.#next;
    while (this.#next < this.events.length && this.events[this.#next].t <= time) {
      this.#next += 1;
    }
    return {events: this.events.slice(from, this.#next), again, time};
  }
}
