/** In a tab that is not seen there are no frames; then it is done this often, in milliseconds. */
const UNSEEN = 300;

/**
 * Does something once with the next frame, however often it is asked for, and in an unseen tab a little later, because
 * the tab's title still tells how a run stands.
 */
export class NextFrame {
  #frame = 0;
  #timer = null;

  /** @param {() => void} action */
  constructor(action) {
    this.action = action;
  }

  ask() {
    if (this.#timer === null) {
      this.#frame = requestAnimationFrame(() => this.#act());
      this.#timer = setTimeout(() => this.#act(), UNSEEN);
    }
  }

  cancel() {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#timer = null;
  }

  #act() {
    this.cancel();
    this.action();
  }
}
