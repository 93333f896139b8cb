import {RunState} from '../run-state.js';

/** Events between two looks at the clock. */
const PIECE = 250;

/**
 * The state of a run at any moment of its recording, brought there from the events in small pieces of work.
 *
 * Later moments go on from where the state stands; for an earlier one a new state is made from the start, and the old
 * one stays until that has caught up. Whatever is wanted last is what is worked on.
 */
export class MomentState {
  /** The state that is on its way, the same as the shown one while time goes on. */
  #coming;
  /** How many events it has taken in. */
  #count = 0;
  #wanted = 0;

  /**
   * @param {import('./recording.js').Recording} recording
   * @param {() => number} clock milliseconds
   */
  constructor(recording, clock = () => performance.now()) {
    this.recording = recording;
    this.clock = clock;
    /** The state to show. */
    this.state = new RunState();
    /** The moment it shows, in seconds since the start of the run. */
    this.time = 0;
    this.#coming = this.state;
  }

  /** Whether the moment that is wanted has not been reached. */
  get behind() {
    return this.time !== this.#wanted;
  }

  /** Wants another moment; {@link work} brings the state there. */
  seek(time) {
    this.#wanted = time;
    if (this.recording.countAt(time) < this.#count) {
      this.#coming = new RunState();
      this.#count = 0;
    }
  }

  /**
   * Works for about so many milliseconds, at least a piece.
   *
   * @returns {boolean} whether what is shown has changed
   */
  work(milliseconds) {
    if (!this.behind) {
      return false;
    }
    const {recording} = this;
    const target = recording.countAt(this.#wanted);
    const until = this.clock() + milliseconds;
    do {
      const next = Math.min(target, this.#count + PIECE);
      this.#coming.apply(recording.events.slice(this.#count, next));
      this.#count = next;
    } while (this.#count < target && this.clock() < until);
    const reached = this.#count === target;
    if (reached) {
      this.state = this.#coming;
      this.time = this.#wanted;
    } else if (this.state === this.#coming) {
      this.time = recording.moments[this.#count - 1];
    }
    return reached || this.state === this.#coming;
  }
}
