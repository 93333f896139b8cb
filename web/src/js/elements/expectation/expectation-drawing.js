import {svg} from '../../lib/dom.js';
import {duration} from '../../lib/format.js';
import {axesFor, bounded, expectationText} from '../../run/expectation.js';

const WIDTH = 360;
const HEIGHT = 132;
const AXIS = 18;
const HANDLE = 7;

/** Steps of the arrow keys: this part of the axis, a lane; with Shift five of them. */
const STEPS = 20;
const LARGE = 5;
const ARROWS = {ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1]};

/**
 * An expectation as a dashed frame over empty lanes: seconds to the right, lanes downwards. Its corner is dragged, or
 * moved by the arrow keys.
 */
export class ExpectationDrawing {
  /** @param {(expectation: {seconds: number, lanes: number}) => void} onChange somebody has moved the corner */
  constructor(onChange) {
    this.onChange = onChange;
    this.ground = svg('g', {class: 'expectation-ground'});
    this.frame = svg('rect', {class: 'expectation-frame', x: 0, y: AXIS, rx: 3});
    this.handle = svg('circle', {class: 'expectation-handle', r: HANDLE, tabindex: 0, role: 'slider', 'aria-label': 'What you expect: seconds to the right, lanes downwards', 'aria-orientation': 'horizontal'});
    this.element = svg('svg', {class: 'expectation-drawing', viewBox: `${-HANDLE} 0 ${WIDTH + 2 * HANDLE} ${HEIGHT + HANDLE}`}, this.ground, this.frame, this.handle);
    this.#attach();
  }

  /** @param {boolean} chosen whether somebody has said so, or it is only where the corner begins */
  show(expectation, chosen) {
    this.expectation = expectation;
    this.element.classList.toggle('chosen', chosen);
    if (!this.dragging) this.#scale();
    this.#place();
  }

  #scale() {
    this.axes = axesFor(this.expectation);
    const {seconds, rows} = this.axes;
    const height = (HEIGHT - AXIS) / rows;
    const ticks = [0, 0.25, 0.5, 0.75, 1];
    this.ground.replaceChildren(
      ...Array.from({length: rows}, (_, row) => svg('rect', {x: 0, y: AXIS + row * height + 1, width: WIDTH, height: Math.max(0.5, height - 2), rx: 2})),
      ...ticks.map(part => svg('line', {x1: part * WIDTH, x2: part * WIDTH, y1: AXIS - 3, y2: HEIGHT})),
      ...ticks.map(part => svg('text', {x: part * WIDTH, y: 10, 'text-anchor': part === 0 ? 'start' : part === 1 ? 'end' : 'middle'}, part === 0 ? '0' : duration(part * seconds))),
    );
  }

  #place() {
    const {expectation: {seconds, lanes}, axes, frame, handle} = this;
    const right = Math.min(WIDTH, (seconds / axes.seconds) * WIDTH);
    const bottom = Math.min(HEIGHT, AXIS + (lanes / axes.rows) * (HEIGHT - AXIS));
    frame.setAttribute('width', String(right));
    frame.setAttribute('height', String(bottom - AXIS));
    handle.setAttribute('cx', String(right));
    handle.setAttribute('cy', String(bottom));
    handle.setAttribute('aria-valuemin', '0');
    handle.setAttribute('aria-valuemax', String(axes.seconds));
    handle.setAttribute('aria-valuenow', String(seconds));
    handle.setAttribute('aria-valuetext', expectationText(this.expectation));
  }

  #attach() {
    const {element, handle} = this;
    element.addEventListener('pointerdown', event => {
      this.dragging = true;
      element.setPointerCapture(event.pointerId);
      handle.focus({preventScroll: true});
      this.#drag(event);
      event.preventDefault();
    });
    element.addEventListener('pointermove', event => this.dragging && this.#drag(event));
    for (const type of ['pointerup', 'pointercancel']) {
      element.addEventListener(type, () => {
        this.dragging = false;
        this.#scale();
        this.#place();
      });
    }
    handle.addEventListener('keydown', event => this.#press(event));
  }

  #drag(event) {
    const box = this.element.getBoundingClientRect();
    const unit = (WIDTH + 2 * HANDLE) / box.width;
    const x = (event.clientX - box.left) * unit - HANDLE, y = (event.clientY - box.top) * unit;
    this.#move((x / WIDTH) * this.axes.seconds, ((y - AXIS) / (HEIGHT - AXIS)) * this.axes.rows);
  }

  #press(event) {
    const arrow = ARROWS[event.key];
    if (!arrow || event.ctrlKey || event.metaKey || event.altKey) return;
    const times = event.shiftKey ? LARGE : 1, {seconds, lanes} = this.expectation;
    this.#move(seconds + (arrow[0] * times * this.axes.seconds) / STEPS, lanes + arrow[1] * times);
    event.preventDefault();
    event.stopPropagation();
  }

  #move(seconds, lanes) {
    const most = {seconds: Math.min(seconds, this.axes.seconds), lanes: this.dragging ? Math.min(lanes, this.axes.rows) : lanes};
    this.onChange(bounded(this.dragging ? most : {seconds, lanes}));
  }
}
