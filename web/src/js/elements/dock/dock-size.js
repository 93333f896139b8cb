import {h} from '../../lib/dom.js';

const KEY = 'poolyard.dock';
const LEAST = 120;
const NUDGE = 24;

/** How high the dock is and whether it is folded, set by drag or keys and remembered in this browser. */
export class DockSize {
  /** @param {HTMLElement} dock whose height is set  @param {() => void} onChange it was folded or unfolded */
  constructor(dock, onChange) {
    this.dock = dock;
    this.onChange = onChange;
    this.height = 300;
    this.folded = false;
    this.#recall();
    this.grip = h('div', {
      class: 'dock-grip',
      role: 'separator',
      tabindex: 0,
      'aria-orientation': 'horizontal',
      'aria-label': 'Height of the live view',
      'aria-valuemin': LEAST,
    });
    this.#attach();
    this.#apply();
  }

  fold(folded) {
    this.folded = folded;
    this.#apply();
    this.#remember();
    this.onChange();
  }

  #resize(height) {
    this.height = height;
    this.folded = false;
    this.#apply();
    this.onChange();
  }

  get #most() {
    return Math.max(LEAST, Math.round(innerHeight * 0.75));
  }

  #apply() {
    this.height = Math.round(Math.min(this.#most, Math.max(LEAST, this.height)));
    this.dock.style.height = this.folded ? '' : `${this.height}px`;
    this.dock.classList.toggle('folded', this.folded);
    this.grip.setAttribute('aria-valuenow', String(this.folded ? 0 : this.height));
    this.grip.setAttribute('aria-valuemax', String(this.#most));
    this.grip.setAttribute('aria-valuetext', this.folded ? 'folded' : `${this.height} pixels`);
  }

  #attach() {
    const {grip} = this;
    let start = null;
    grip.addEventListener('pointerdown', event => {
      grip.setPointerCapture(event.pointerId);
      start = {y: event.clientY, height: this.dock.offsetHeight};
      event.preventDefault();
    });
    grip.addEventListener('pointermove', event => {
      if (start) {
        this.#resize(start.height + start.y - event.clientY);
      }
    });
    const end = () => {
      start = null;
      this.#remember();
    };
    grip.addEventListener('pointerup', end);
    grip.addEventListener('pointercancel', end);
    grip.addEventListener('dblclick', () => this.fold(!this.folded));
    grip.addEventListener('keydown', event => this.#press(event));
    addEventListener('resize', () => this.#apply());
  }

  #press(event) {
    const heights = {ArrowUp: this.height + NUDGE, ArrowDown: this.height - NUDGE, Home: LEAST, End: this.#most};
    if (heights[event.key] !== undefined) {
      this.#resize(heights[event.key]);
      this.#remember();
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.fold(!this.folded);
    } else {
      return;
    }
    event.preventDefault();
  }

  #recall() {
    try {
      const {height, folded} = JSON.parse(localStorage.getItem(KEY) ?? '{}');
      this.height = height > 0 ? height : this.height;
      this.folded = folded === true;
    } catch {
      // A size that cannot be read is the usual one.
    }
  }

  #remember() {
    try {
      localStorage.setItem(KEY, JSON.stringify({height: this.height, folded: this.folded}));
    } catch {
      // Without storage the size lasts as long as the page.
    }
  }
}
