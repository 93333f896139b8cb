/**
 * Maps seconds to pixels for one painting: `left` to `left + width` shows `from` to `to`.
 */
export class TimeScale {
  constructor({from, to, left, width}) {
    this.from = from;
    this.to = to;
    this.left = left;
    this.width = width;
    this.perPixel = (to - from) / width;
  }

  get right() {
    return this.left + this.width;
  }

  x(time) {
    return this.left + (time - this.from) / this.perPixel;
  }

  time(x) {
    return this.from + (x - this.left) * this.perPixel;
  }
}
