const MARGIN = 48;
const LARGEST = 2;
const SMALLEST = 0.1;
const FIT_LARGEST = 1.15;
const DOTS = 24;
const FAR = 0.36;

/** What part of the canvas is seen. */
export class Viewport {
  #listeners = new Set();

  constructor(scene, graph) {
    this.scene = scene;
    this.graph = graph;
    new ResizeObserver(() => this.#resized()).observe(scene.container);
    scene.bus.on('canvas.viewbox.changed', () => this.#changed());
  }

  get scale() {
    return this.scene.canvas.viewbox().scale;
  }

  onChange(listener) {
    this.#listeners.add(listener);
  }

  /** From a place in the window to a place on the canvas. */
  toCanvas({clientX, clientY}) {
    const box = this.scene.canvas.viewbox(), frame = this.scene.container.getBoundingClientRect();
    return {x: box.x + (clientX - frame.left) / box.scale, y: box.y + (clientY - frame.top) / box.scale};
  }

  centre() {
    const {x, y, width, height} = this.scene.canvas.viewbox();
    return {x: x + width / 2, y: y + height / 2};
  }

  pan(dx, dy) {
    this.scene.canvas.scroll({dx, dy});
  }

  /** Zooms by a factor around a place in the window, or the middle. */
  zoomBy(factor, at = null) {
    const frame = this.scene.container.getBoundingClientRect();
    const scale = Math.min(LARGEST, Math.max(SMALLEST, this.scale * factor));
    this.scene.canvas.zoom(scale, at ? {x: at.clientX - frame.left, y: at.clientY - frame.top} : {x: frame.width / 2, y: frame.height / 2});
  }

  actualSize() {
    this.zoomBy(1 / this.scale);
  }

  /** Shows everything, not larger than a little above its size. */
  fit() {
    const bounds = this.#bounds(), frame = this.scene.container.getBoundingClientRect();
    if (!frame.width || !frame.height) return;
    if (!bounds) {
      this.scene.canvas.viewbox({x: 0, y: 0, width: frame.width, height: frame.height});
      return;
    }
    const scale = Math.min(FIT_LARGEST, frame.width / (bounds.width + 2 * MARGIN), frame.height / (bounds.height + 2 * MARGIN));
    const width = frame.width / scale, height = frame.height / scale;
    this.scene.canvas.viewbox({x: bounds.x + bounds.width / 2 - width / 2, y: bounds.y + bounds.height / 2 - height / 2, width, height});
    this.fitted = true;
  }

  /** Scrolls just enough to show a node. */
  reveal(id) {
    const shape = this.scene.registry.get(id);
    if (!shape) return;
    const box = this.scene.canvas.viewbox(), pad = MARGIN / 2;
    const dx = Math.max(0, shape.x + shape.width + pad - box.x - box.width) || Math.min(0, shape.x - pad - box.x);
    const dy = Math.max(0, shape.y + shape.height + pad - box.y - box.height) || Math.min(0, shape.y - pad - box.y);
    if (dx || dy) this.pan(-dx * box.scale, -dy * box.scale);
  }

  #bounds() {
    const boxes = this.graph.boxes();
    if (!boxes.length) return null;
    const x = Math.min(...boxes.map(box => box.x)), y = Math.min(...boxes.map(box => box.y));
    return {x, y, width: Math.max(...boxes.map(box => box.x + box.width)) - x, height: Math.max(...boxes.map(box => box.y + box.height)) - y};
  }

  #resized() {
    this.scene.canvas.resized();
    // As long as nobody has panned or zoomed, a fitted picture stays fitted when the dock or a panel resizes.
    if (this.fitted) this.fit();
  }

  #changed() {
    this.fitted = false;
    this.#moveGrid();
    // So far out nothing can be read, and thousands of small shapes are not worth painting.
    this.scene.container.classList.toggle('far', this.scale < FAR);
    for (const listener of this.#listeners) listener(this);
  }

  /** The dots of the ground move and scale with what stands on them; far out, every second or fourth is left. */
  #moveGrid() {
    const {x, y, scale} = this.scene.canvas.viewbox(), {style} = this.scene.container;
    let step = DOTS * scale;
    while (step < DOTS * 0.6) step *= 2;
    style.backgroundSize = `${step}px ${step}px`;
    style.backgroundPosition = `${-x * scale - step / 2}px ${-y * scale - step / 2}px`;
  }
}
