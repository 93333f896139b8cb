// The order of the nodes in a document: it is the order of the outline and of the text.

/** Moves a node `by` places up (negative) or down; at an end nothing changes. */
export function reorder(document, id, by) {
  const from = document.nodes.findIndex(node => node.id === id), to = from + by;
  if (from < 0 || to < 0 || to >= document.nodes.length) return document;
  const nodes = [...document.nodes], [node] = nodes.splice(from, 1);
  nodes.splice(to, 0, node);
  return {...document, nodes};
}
