// Questions about a workflow document. Documents are never changed in place: commands.js makes new ones
// that share what stayed the same, so that `before.nodes[i] === after.nodes[i]` means "untouched".

export const EMPTY = Object.freeze({format: 'poolyard/1', name: 'Untitled', nodes: Object.freeze([])});

/** Indexes of documents: they never change, so each is made once. */
const indexes = new WeakMap();

function indexOf(document) {
  if (!indexes.has(document)) indexes.set(document, {nodes: new Map(document.nodes.map(node => [node.id, node])), wires: allWires(document), leaving: null});
  return indexes.get(document);
}

/** The document itself where it has all it needs, so that it is written back as it was read; else completed. */
export function completed(document) {
  const missing = Object.keys(EMPTY).filter(key => document?.[key] === undefined);
  return missing.length ? {...document, ...Object.fromEntries(missing.map(key => [key, EMPTY[key]]))} : document;
}

export function nodeOf(document, id) {
  return indexOf(document).nodes.get(id) ?? null;
}

/** The ids wired to a port, as a list. */
export function sourcesOf(node, port) {
  const source = node.in?.[port];
  return source === undefined || source === null ? [] : Array.isArray(source) ? source : [source];
}

/** Every wire: {from, to, port}, and {from, to, port: null} for an `after`. */
export function wiresOf(document) {
  return indexOf(document).wires;
}

function allWires(document) {
  return document.nodes.flatMap(node => [
    ...Object.keys(node.in ?? {}).flatMap(port => sourcesOf(node, port).map(from => ({from, to: node.id, port}))),
    ...(node.after ?? []).map(from => ({from, to: node.id, port: null})),
  ]);
}

function grouped(wires) {
  const groups = new Map();
  for (const wire of wires) groups.set(wire.from, [...(groups.get(wire.from) ?? []), wire]);
  return groups;
}

export function wireId({from, to, port}) {
  return `${from}→${to}:${port ?? 'after'}`;
}

/** Wires that leave a node. */
export function wiresFrom(document, id) {
  const index = indexOf(document);
  index.leaving ??= grouped(index.wires);
  return index.leaving.get(id) ?? [];
}

/** The type of executor that a node is, or runs on; null when it runs on the main thread. */
export function executorKind(document, node, catalogue) {
  if (catalogue.isExecutor(node.type)) return node.type;
  const executor = sourcesOf(node, 'executor').map(id => nodeOf(document, id)).find(Boolean);
  return executor && catalogue.isExecutor(executor.type) ? executor.type : null;
}

/** The shortest way along wires from one node to another as ids, or null. */
export function pathBetween(document, from, to, follows = () => true) {
  const next = new Map();
  for (const wire of wiresOf(document).filter(follows)) next.set(wire.from, [...(next.get(wire.from) ?? []), wire.to]);
  const cameFrom = new Map([[from, null]]), queue = [from];
  for (const id of queue) {
    if (id === to) {
      const path = [];
      for (let at = to; at !== null; at = cameFrom.get(at)) path.unshift(at);
      return path;
    }
    for (const follower of next.get(id) ?? []) {
      if (cameFrom.has(follower)) continue;
      cameFrom.set(follower, id);
      queue.push(follower);
    }
  }
  return null;
}

/** The value of a param: the document's, else the catalogue's default. */
export function paramValue(node, param) {
  const value = node.params?.[param.name];
  return value === undefined ? param.default : value;
}
