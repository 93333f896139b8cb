const LIMIT = 1000;

/** Undo and redo over whole documents; they share structure, so a step costs what it changed. */
export class History {
  #past = [];
  #future = [];
  #open = null;

  constructor(now) {
    this.now = now;
  }

  get canUndo() { return this.#past.length > 0; }
  get canRedo() { return this.#future.length > 0; }
  get undoLabel() { return this.#past.at(-1)?.label ?? null; }
  get redoLabel() { return this.#future.at(-1)?.label ?? null; }

  push(next, label, merge) {
    if (merge === null || merge !== this.#open) {
      this.#past.push({document: this.now, label});
      if (this.#past.length > LIMIT) this.#past.shift();
    }
    this.#open = merge;
    this.#future = [];
    this.now = next;
  }

  settle() {
    this.#open = null;
  }

  undo() {
    return this.#step(this.#past, this.#future);
  }

  redo() {
    return this.#step(this.#future, this.#past);
  }

  #step(from, to) {
    const step = from.pop();
    if (!step) return null;
    to.push({document: this.now, label: step.label});
    this.now = step.document;
    this.#open = null;
    return step.label;
  }
}
