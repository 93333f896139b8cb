/**
 * Keeps the lifecycle events of one run in order: each once, none missing.
 *
 * Events with a `seq` count from 1 without holes; events without one are samples (progress, state) that may be
 * dropped by the sender and are passed through as they come.
 */
export class EventOrder {
  /** @param {number} after the last sequence number that is already known */
  constructor(after = 0) {
    this.last = after;
  }

  /**
   * Takes what is new from a frame.
   *
   * @param {Array<object>} frame events in the order in which they were sent
   * @returns {{events: Array<object>, gap: boolean}} the new events up to the first hole; with `gap` the rest has to
   *     be asked for again with `after` = {@link last}
   */
  take(frame) {
    const events = [];
    for (const event of frame) {
      if (event.seq === undefined) {
        events.push(event);
      } else if (event.seq === this.last + 1) {
        this.last = event.seq;
        events.push(event);
      } else if (event.seq > this.last + 1) {
        return {events, gap: true};
      }
    }
    return {events, gap: false};
  }
}
