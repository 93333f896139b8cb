// The order of the nodes in a document: it is the order of the outline and of the text.

/** Moves a node `by` places up (negative) or down; at an end nothing changes. */
export function reorder(document, id, by) {
  const from = document.nodes.findIndex(node => node.id === id), to = from + by;
  if (from < 0 || to < 0 || to >= document.nodes.length) return document;
  const nodes = [...document.nodes], [node] = nodes.splice(from, 1);
  nodes.splice(to, 0, node);
  return {...document, nodes};
}

/** Moves one of the wires of a port that takes several `by` places: their order is that of the arguments. */
export function reorderSources(document, id, port, from, by) {
  const node = document.nodes.find(one => one.id === id), sources = node?.in?.[port];
  if (!Array.isArray(sources)) return document;
  const at = sources.indexOf(from), to = at + by;
  if (at < 0 || to < 0 || to >= sources.length) return document;
  const moved = sources.toSpliced(at, 1).toSpliced(to, 0, from);
  return {...document, nodes: document.nodes.map(one => (one === node ? {...one, in: {...one.in, [port]: moved}} : one))};
}
