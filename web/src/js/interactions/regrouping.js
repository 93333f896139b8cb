import {regroup} from '../graph/commands.js';
import {homesAfter, memberIds} from '../graph/groups.js';

/** Nodes that are dragged into the frame of a group belong to it from then on; dragged out, no more. */
export class Regrouping {
  #editor;
  #frames;
  #homes = new Map();

  constructor(editor, ids) {
    const {graph} = editor, moving = new Set(ids);
    this.#editor = editor;
    this.#frames = graph.frames().filter(frame => !moving.has(frame.id) && !whole(graph.node(frame.id), moving));
  }

  /** boxes: where the dragged nodes are now, [{id, x, y, width, height}]. */
  aim(boxes) {
    if (!this.#frames.length) return;
    this.clear();
    this.#homes = homesAfter(this.#editor.graph.document, boxes, this.#frames);
    for (const group of this.#homes.values()) if (group) this.#gfx(group).classList.add('taking');
  }

  /** The document after letting go. */
  apply(document) {
    return this.#homes.size ? regroup(document, this.#homes) : document;
  }

  clear() {
    for (const group of this.#homes.values()) if (group) this.#gfx(group).classList.remove('taking');
    this.#homes = new Map();
  }

  #gfx(group) {
    return this.#editor.canvas.scene.gfx(group);
  }
}

function whole(group, ids) {
  return memberIds(group).length > 0 && memberIds(group).every(id => ids.has(id));
}
