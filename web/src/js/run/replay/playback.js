/** How many seconds of the run pass in one of the reader's. */
export const SPEEDS = Object.freeze([0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10]);

/** A recording is played in about so many seconds, if nobody asks for another speed. */
const PLEASANT = 8;

/**
 * Where a reader stands in a recording: at a `time` in seconds, or null at its end, where the whole of it is seen.
 */
export class Playback {
  time = null;
  playing = false;
  #end = 0;
  #speed = null;

  /** Seconds of the whole. */
  get end() {
    return this.#end;
  }

  set end(end) {
    this.#end = end;
    this.seek(this.time ?? Infinity);
  }

  /** The moment as a number, also at the end. */
  get moment() {
    return this.time ?? this.#end;
  }

  get speed() {
    return this.#speed ?? speedFor(this.#end);
  }

  set speed(speed) {
    this.#speed = speed;
  }

  /** Goes to a moment; at the end or behind it the whole is seen. */
  seek(time) {
    this.time = time >= this.#end ? null : Math.max(0, time);
  }

  /** From where it stands, from the end over again. */
  play() {
    this.time ??= 0;
    this.playing = this.#end > 0;
  }

  pause() {
    this.playing = false;
  }

  /** So many seconds of the reader's have passed. */
  advance(seconds) {
    if (this.playing) {
      this.seek(this.moment + seconds * this.speed);
      this.playing = this.time !== null;
    }
  }
}

/** The speed at which a recording of so many seconds is neither gone at once nor dull. */
export function speedFor(seconds) {
  const fair = seconds / PLEASANT;
  return SPEEDS.reduce((best, speed) => (distance(speed, fair) < distance(best, fair) ? speed : best));
}

const distance = (speed, fair) => Math.abs(Math.log(speed / Math.max(fair, 1e-9)));
