import {svg} from '../lib/dom.js';
import {count} from '../lib/format.js';
import {wirePoints} from './wire-path.js';

/** How many items went through each wire in the current run. */
export class WireMarks {
  #flows = new Map();
  #listeners = new Set();

  constructor(scene, projection) {
    this.scene = scene;
    projection.onDrawn(() => this.#show());
  }

  /** flows: Map of wire id → {items, newest: texts, the very newest last}. */
  set(flows) {
    this.#flows = flows;
    this.#show();
    for (const listener of this.#listeners) listener();
  }

  clear() {
    if (this.#flows.size) this.set(new Map());
  }

  /** What went through a wire: {items, newest}, or null. */
  flowOf(id) {
    return this.#flows.get(id) ?? null;
  }

  onChange(listener) {
    this.#listeners.add(listener);
  }

  #show() {
    for (const text of this.scene.svg.querySelectorAll('.wire-count')) if (!this.#flows.has(text.dataset.of)) text.remove();
    for (const [id, {items}] of this.#flows) {
      const connection = this.scene.registry.get(id);
      if (!connection?.wire) continue;
      const visual = this.scene.gfx(id).querySelector('.djs-visual');
      let text = visual.querySelector('.wire-count');
      if (!text) {
        text = svg('text', {class: 'wire-count', 'data-of': id, 'text-anchor': 'middle'});
        visual.append(text);
        placeCount(visual, connection);
      }
      text.textContent = count(items);
    }
  }
}

/** Puts the count, if there is one, over the middle of its wire. */
export function placeCount(gfx, {ends}) {
  const text = gfx.querySelector('.wire-count'), [{x, y}] = wirePoints(...ends, 1);
  text?.setAttribute('x', String(x));
  text?.setAttribute('y', String(y - 5));
}
