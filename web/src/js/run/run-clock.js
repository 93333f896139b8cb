/**
 * Tells how far a live run is, in its own seconds, between two events.
 *
 * Every event says when it happened on the run's clock; it arrives a little later. The smallest difference seen is
 * the truest, so the estimate only ever gets better and never runs behind an event that is already known.
 */
export class RunClock {
  #offset = Infinity;

  /** @param {number} runSeconds the time of an event  @param {number} localSeconds when it arrived here */
  observe(runSeconds, localSeconds) {
    this.#offset = Math.min(this.#offset, localSeconds - runSeconds);
  }

  /** @returns {number} seconds since the start of the run, 0 as long as nothing is known */
  at(localSeconds) {
    return this.#offset === Infinity ? 0 : Math.max(0, localSeconds - this.#offset);
  }
}
