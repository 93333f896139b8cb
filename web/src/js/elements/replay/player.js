/** Without motion time goes on in steps, in seconds. */
const CALM_STEP = 0.5;

/** A pause while nobody looks must not make the recording jump: a frame counts for at most this many seconds. */
const LONGEST_FRAME = 0.1;

/**
 * Lets time pass on a playback, frame by frame as long as there is something to do.
 */
export class Player {
  #frame = 0;
  #last = null;
  /** Seconds that have passed and are not shown yet. */
  #saved = 0;

  /**
   * @param {import('../../run/replay/playback.js').Playback} playback
   * @param {() => boolean} show shows the moment; gives whether it needs another frame
   * @param {() => boolean} ready whether time may pass
   */
  constructor(playback, show, ready = () => true) {
    this.playback = playback;
    this.show = show;
    this.ready = ready;
    this.reduced = matchMedia('(prefers-reduced-motion: reduce)');
  }

  /** Something has changed: shows it with the next frame. */
  wake() {
    if (this.#frame === 0) {
      this.#frame = requestAnimationFrame(time => this.#onFrame(time / 1000));
    }
  }

  #onFrame(time) {
    this.#frame = 0;
    this.#pass(time);
    const more = this.show();
    if (more || this.playback.playing) {
      this.wake();
    } else {
      this.#last = null;
    }
  }

  #pass(time) {
    const {playback} = this;
    const passed = playback.playing && this.ready() ? Math.min(LONGEST_FRAME, time - (this.#last ?? time)) : 0;
    this.#last = time;
    this.#saved = playback.playing ? this.#saved + passed : 0;
    if (this.#saved > 0 && (!this.reduced.matches || this.#saved >= CALM_STEP)) {
      playback.advance(this.#saved);
      this.#saved = 0;
    }
  }
}
