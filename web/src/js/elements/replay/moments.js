import {MomentState} from '../../run/replay/moment-state.js';
import {readRecording} from '../../run/replay/recording.js';

/** The part of a frame, in milliseconds, in which events are taken in. */
const WORK = 6;

/** The state of a run at moments of its recording, which is fetched when the first is asked for. */
export class Moments {
  #states = null;
  #reading = null;

  /** @param {string} id the run  @param {() => void} onChange the recording is there, or cannot be had */
  constructor(id, onChange) {
    this.id = id;
    this.onChange = onChange;
    /** Why there is no recording, or null. */
    this.failure = null;
  }

  get ready() {
    return this.#states !== null;
  }

  /** Whether the recording is being fetched. */
  get loading() {
    return this.#reading !== null;
  }

  /** The recording, or null before {@link ready}. */
  get recording() {
    return this.#states?.recording ?? null;
  }

  /** Fetches the recording unless it is here or under way; again after a failure. */
  need() {
    if (!this.ready && !this.loading) {
      this.failure = null;
      this.#reading = this.#read();
    }
    return this.#reading ?? Promise.resolve();
  }

  /**
   * Brings the state nearer to a moment.
   *
   * @returns {{moment: ?{state: object, time: number}, more: boolean}} what to show now, null for nothing yet; whether
   *     there is more work
   */
  at(time) {
    if (!this.ready) {
      return {moment: null, more: false};
    }
    this.#states.seek(time);
    this.#states.work(WORK);
    const {state, time: reached, behind} = this.#states;
    return {moment: {state, time: reached}, more: behind};
  }

  async #read() {
    try {
      this.#states = new MomentState(await readRecording(this.id));
    } catch (failure) {
      this.failure = failure;
    }
    this.#reading = null;
    this.onChange();
  }
}
