import {TimeView} from './time-view.js';

/** Shows as much as the longest of several runs needs. */
class CommonView extends TimeView {
  advance(now) {
    super.advance(Math.max(this.now, now));
  }
}

/**
 * What timelines one above the other have in common, so that a moment stands on one line through all of them: the
 * stretch of time that is shown and the width of the labels.
 */
export class Alignment {
  view = new CommonView();
  #timelines = new Set();
  #gutters = new Map();

  join(timeline) {
    this.#timelines.add(timeline);
  }

  leave(timeline) {
    this.#timelines.delete(timeline);
    this.#gutters.delete(timeline);
    this.moved();
  }

  /** The view has moved: all of them show it. */
  moved() {
    for (const timeline of this.#timelines) {
      timeline.changed();
    }
  }

  /** The width of the labels that all have who need no more than `own`. */
  gutterFor(timeline, own) {
    const before = this.#widest;
    this.#gutters.set(timeline, own);
    if (this.#widest !== before) {
      this.moved();
    }
    return this.#widest;
  }

  get #widest() {
    return Math.max(0, ...this.#gutters.values());
  }
}
