import {svg} from '../lib/dom.js';

/**
 * Copies of nodes and wires on a drawing of their own above the canvas, while they are dragged: a browser paints
 * a whole drawing anew when anything in it moves, and five hundred nodes take it longer than a frame.
 */
export class Lift {
  #copies = new Map();
  #layer = svg('g');

  /** ids: of the nodes and wires, those to be seen on top last. */
  constructor(scene, ids) {
    this.scene = scene;
    this.drawing = svg('svg', {class: 'lift', 'aria-hidden': 'true'}, this.#layer);
    for (const id of ids) {
      const gfx = scene.gfx(id), copy = gfx.cloneNode(true);
      for (const name of ['data-node-id', 'data-wire', 'data-element-id', 'tabindex', 'role', 'aria-label']) copy.removeAttribute(name);
      this.#copies.set(id, copy);
      this.#layer.append(copy);
      gfx.classList.add('away');
    }
    scene.svg.after(this.drawing);
    this.follow();
  }

  /** What is moved instead of a node's or wire's own drawing. */
  gfx(id) {
    return this.#copies.get(id) ?? this.scene.gfx(id);
  }

  /** Looks at the same part of the canvas as the drawing below. */
  follow() {
    this.#layer.setAttribute('transform', this.scene.svg.querySelector('.viewport').getAttribute('transform') ?? '');
  }

  end() {
    this.drawing.remove();
    for (const id of this.#copies.keys()) this.scene.gfx(id)?.classList.remove('away');
  }
}
