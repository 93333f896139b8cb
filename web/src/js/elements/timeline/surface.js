import {h} from '../../lib/dom.js';
import {onThemeChange} from '../../lib/theme.js';
import {readColors} from './theme-colors.js';

/** Narrower than this, labels take two lines. */
const NARROW = 560;

/**
 * What the timeline is painted on: a canvas that stays in view while the browser scrolls an extent as high as all rows,
 * crisp on any screen, with the colours of the theme.
 */
export class Surface {
  /** @param {() => void} onChange its size or its colours have changed, and the canvas may be blank */
  constructor(onChange) {
    this.onChange = onChange;
    this.canvas = h('canvas');
    this.context = this.canvas.getContext('2d', {alpha: false});
    this.extent = h('div', {class: 'timeline-extent'}, this.canvas);
    this.element = h('div', {class: 'timeline-scroller'}, this.extent);
    this.width = 0;
    this.height = 0;
  }

  /** Call when the element is in the page, where it has a size and inherits colours. */
  attach() {
    this.#readColors();
    this.#resize();
    new ResizeObserver(() => this.#resize()).observe(this.element);
    onThemeChange(() => this.#readColors());
  }

  get stacked() {
    return this.width < NARROW;
  }

  get scrollTop() {
    return this.element.scrollTop;
  }

  /** Makes the scrolled extent high enough for all rows. */
  extend(height) {
    this.extent.style.height = `${Math.max(this.height, height)}px`;
  }

  /** Scrolls as little as needed for what stands from `top` to `bottom` to be seen below an axis of that height. */
  reveal(top, bottom, axis) {
    const room = this.height - axis;
    if (top < this.scrollTop) {
      this.element.scrollTop = top;
    } else if (bottom > this.scrollTop + room) {
      this.element.scrollTop = bottom - room;
    }
  }

  #resize() {
    const {canvas} = this;
    this.width = this.element.clientWidth;
    this.height = this.element.clientHeight;
    this.pixelRatio = devicePixelRatio || 1;
    canvas.width = Math.round(this.width * this.pixelRatio);
    canvas.height = Math.round(this.height * this.pixelRatio);
    canvas.style.width = `${this.width}px`;
    canvas.style.height = `${this.height}px`;
    this.onChange();
  }

  #readColors() {
    this.colors = readColors(this.element);
    this.onChange();
  }
}
