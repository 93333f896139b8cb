import {count} from '../lib/format.js';

/** Functions lie no deeper inside each other; a circle of wires would go on for ever. */
const DEEPEST = 24;

/**
 * Names tasks the way people think of them: by the function they call and the item they call it on.
 */
export class TaskLabels {
  #functions = new Map();

  /** @param {?object} document the workflow that runs; without it tasks are named after their node */
  constructor(document) {
    const nodes = new Map((document?.nodes ?? []).map(node => [node.id, node]));
    for (const node of nodes.values()) {
      const wired = nodes.get(node.in?.function);
      this.#functions.set(node.id, wired ? functionName(wired, nodes) : node.id);
    }
  }

  /** The name of the function that tasks of a node call, or the node's own id. */
  functionOf(node) {
    return this.#functions.get(node) ?? node ?? 'task';
  }

  /** `square #3`, for a chunk `square #3–6`. */
  of(tasks, task) {
    const name = this.functionOf(tasks.nodeOf(task));
    const item = itemText(tasks, task);
    return item === '' ? name : `${name} ${item}`;
  }
}

/** `#3`, for a chunk `#3–6`, for a task without an item nothing. */
export function itemText(tasks, task) {
  const item = tasks.item[task];
  if (item < 0) {
    return '';
  }
  const items = tasks.items[task];
  return items > 1 ? `#${count(item)}–${count(item + items - 1)}` : `#${count(item)}`;
}

/** Functions that keep the name of the one they are made of, by the port it is wired to. */
const NAMED_AFTER = {lru_cache: 'function', wraps: 'function', singledispatch: 'functions'};

function functionName({id, type, params = {}, in: inputs = {}}, nodes, depth = 0) {
  const inner = nodes.get([inputs[NAMED_AFTER[type]]].flat()[0]);
  if (inner && depth < DEEPEST) {
    return functionName(inner, nodes, depth + 1);
  }
  if (type === 'task') {
    return params.name ?? id;
  }
  if (type !== 'function') {
    return id;
  }
  const defined = [...(params.source ?? '').matchAll(/^def\s+([A-Za-z_]\w*)/gm)];
  return params.name ?? defined.at(-1)?.[1] ?? id;
}
