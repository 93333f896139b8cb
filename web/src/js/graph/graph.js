import {EMPTY, nodeOf} from './document.js';
import {boxOf} from './geometry.js';
import {frameAround, isGroup, membersOf} from './groups.js';
import {History} from './history.js';
import {placesFor} from './layout.js';

/**
 * The workflow being edited: the one truth that canvas, inspector and outline show. Every change goes
 * through edit(), so undo misses nothing. Listeners get {document, previous, label}.
 */
export class Graph {
  #history = new History(EMPTY);
  #listeners = new Set();
  #fallback = new Map();

  constructor(catalogue, document = EMPTY) {
    this.catalogue = catalogue;
    this.open(document);
  }

  get document() { return this.#history.now; }
  get canUndo() { return this.#history.canUndo; }
  get canRedo() { return this.#history.canRedo; }
  get undoLabel() { return this.#history.undoLabel; }
  get redoLabel() { return this.#history.redoLabel; }

  node(id) {
    return nodeOf(this.document, id);
  }

  /** Where a node stands: its own place, else where automatic layout puts it; a group, around its nodes. */
  placeOf(node) {
    const {x, y} = this.boxOf(node);
    return {x, y};
  }

  /** The place and the size of a node: {id, x, y, width, height}. */
  boxOf(node) {
    const members = membersOf(this.document, node), {width, height} = boxOf(node, this.catalogue);
    if (members.length) return {id: node.id, ...frameAround(members.map(member => this.boxOf(member)))};
    const [x, y] = node.at ?? this.#fallback.get(node.id) ?? [0, 0];
    return {id: node.id, x, y, width, height};
  }

  /** The boxes of all nodes but groups. */
  boxes() {
    return this.document.nodes.filter(node => !isGroup(node)).map(node => this.boxOf(node));
  }

  /** The boxes of the groups. */
  frames() {
    return this.document.nodes.filter(isGroup).map(node => this.boxOf(node));
  }

  /** Replaces everything, as opening a file does. Undo starts afresh. */
  open(document) {
    const previous = this.document;
    this.#history = new History(document);
    this.#fallback = new Map();
    this.#changed(previous, 'open');
  }

  /**
   * Applies change(document) → document as one undo step. Edits with the same `merge` key in a row
   * (typing in a field, arrow keys) become one step.
   */
  edit(label, change, {merge = null} = {}) {
    const previous = this.document;
    const next = change(previous);
    if (next === previous) return false;
    this.#history.push(next, label, merge);
    this.#changed(previous, label);
    return true;
  }

  /** Ends a merged step: the next edit starts a new one. */
  settle() {
    this.#history.settle();
  }

  undo() {
    return this.#travel(history => history.undo());
  }

  redo() {
    return this.#travel(history => history.redo());
  }

  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #travel(move) {
    const previous = this.document, label = move(this.#history);
    if (label === null) return null;
    this.#changed(previous, label);
    return label;
  }

  #changed(previous, label) {
    const unplaced = this.document.nodes.some(node => !node.at && !isGroup(node) && !this.#fallback.has(node.id));
    if (unplaced) this.#fallback = new Map([...placesFor(this.document, this.catalogue), ...this.#fallback]);
    for (const listener of this.#listeners) listener({document: this.document, previous, label});
  }
}
