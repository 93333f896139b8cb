/** The narrowest view, in seconds: a hundred nanoseconds, finer than any clock here. */
const NARROWEST = 1e-7;

/** Free space behind the end, so that what grows is seen growing. */
const MARGIN = 0.04;

/** The share of a new page that lies before the moment it was turned for. */
const PAGE_MARGIN = 0.1;

/**
 * The stretch of time that is shown, and how it moves.
 *
 * `mode` is `fit` (the whole run, growing with it), `follow` (a fixed span that ends now) or `free` (where it was put).
 */
export class TimeView {
  constructor({from = 0, to = 1} = {}) {
    this.from = from;
    this.to = to;
    this.mode = 'fit';
    /** The time of the newest known moment. */
    this.now = 0;
  }

  get span() {
    return this.to - this.from;
  }

  /** Takes in how far the run is, and moves along as the mode wants it. */
  advance(now) {
    this.now = now;
    if (this.mode === 'fit') {
      this.from = 0;
      this.to = Math.max(now * (1 + MARGIN), this.least);
    } else if (this.mode === 'follow') {
      const span = this.span;
      this.to = now + span * MARGIN;
      this.from = this.to - span;
    }
  }

  /** A live run starts on a second's width, so that its first slices do not fill the screen; a finished one fits. */
  least = 1;

  fit() {
    this.mode = 'fit';
    this.advance(this.now);
  }

  /** Sticks to the newest moment with the span that is shown. */
  follow() {
    this.mode = 'follow';
    this.advance(this.now);
  }

  show(from, to) {
    this.mode = 'free';
    this.#place(from, Math.max(to - from, NARROWEST));
  }

  /** @param {number} factor under 1 shows less time, over 1 more  @param {number} at the time that stays in place */
  zoom(factor, at = (this.from + this.to) / 2) {
    const widest = Math.max(this.now, this.least) * 2;
    const span = Math.min(widest, Math.max(NARROWEST, this.span * factor));
    const share = (at - this.from) / this.span;
    this.mode = 'free';
    this.#place(at - share * span, span);
  }

  /** @param {number} seconds later if positive */
  pan(seconds) {
    this.mode = 'free';
    this.#place(this.from + seconds, this.span);
  }

  /** Moves as little as needed for a stretch to be seen. */
  reveal(start, end) {
    if (start < this.from || end > this.to) {
      const room = Math.max(this.span, (end - start) * 1.2);
      this.show((start + end - room) / 2, (start + end + room) / 2);
    }
  }

  /** Turns the page, as it were, when a moment lies outside. */
  keep(time) {
    if (this.mode !== 'fit' && (time < this.from || time > this.to)) {
      const before = time > this.to ? PAGE_MARGIN : 1 - PAGE_MARGIN;
      this.mode = 'free';
      this.#place(time - this.span * before, this.span);
    }
  }

  /** Half a span may be empty on either side, so that both ends can be looked at in the middle. */
  #place(from, span) {
    const latest = Math.max(this.now, this.least) - span / 2;
    this.from = Math.min(Math.max(from, -span / 2), Math.max(latest, -span / 2));
    this.to = this.from + span;
  }
}
