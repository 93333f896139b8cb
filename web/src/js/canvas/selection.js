/** What is selected: ids of nodes, or of wires. One instance a canvas; listeners get the selection. */
export class Selection {
  #ids = new Set();
  #listeners = new Set();

  constructor(scene) {
    this.scene = scene;
  }

  get ids() { return [...this.#ids]; }
  get nodes() { return this.ids.filter(id => this.scene.registry.get(id)?.node); }
  get wires() { return this.ids.map(id => this.scene.registry.get(id)?.wire).filter(Boolean); }

  has(id) {
    return this.#ids.has(id);
  }

  set(ids) {
    const next = new Set(ids);
    if (next.size === this.#ids.size && [...next].every(id => this.#ids.has(id))) return;
    this.#ids = next;
    this.show();
    for (const listener of this.#listeners) listener(this);
  }

  toggle(id) {
    this.set(this.has(id) ? this.ids.filter(other => other !== id) : [...this.ids, id]);
  }

  clear() {
    this.set([]);
  }

  /** Takes out what is gone and marks what is there; called after each projection. */
  show() {
    for (const gfx of this.scene.svg.querySelectorAll('.selected')) gfx.classList.remove('selected');
    for (const id of this.#ids) this.scene.gfx(id)?.classList.add('selected');
  }

  prune() {
    this.set(this.ids.filter(id => this.scene.registry.get(id)));
    this.show();
  }

  subscribe(listener) {
    this.#listeners.add(listener);
  }
}
