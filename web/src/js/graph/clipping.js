// Copies of nodes as text of a document, so that they paste into another tab or an editor.
import {freshId} from './identifiers.js';
import {withMembers} from './groups.js';
import {rewire} from './rewiring.js';

const APART = 32;

/** The chosen nodes, and those in chosen groups, as a document; wires from nodes that are not chosen are left out. */
export function clip(graph, ids) {
  const chosen = new Set(withMembers(graph.document, ids));
  const nodes = graph.document.nodes.filter(node => chosen.has(node.id)).map(node => {
    const {x, y} = graph.placeOf(node);
    return rewire({...node, at: [x, y]}, id => (chosen.has(id) ? id : null));
  });
  return {format: 'poolyard/1', name: graph.document.name, nodes};
}

/** Fresh copies of a clip's nodes for this document, a little apart, or around `centre`. */
export function pasted(document, clipped, centre = null) {
  const taken = new Set(document.nodes.map(node => node.id)), names = new Map();
  for (const node of clipped.nodes) {
    const id = freshId(String(node.id ?? node.type), taken);
    taken.add(id);
    names.set(node.id, id);
  }
  const [dx, dy] = centre ? offsetTo(clipped.nodes, centre) : [APART, APART];
  return clipped.nodes.map(node => rewire(
    {...node, id: names.get(node.id), ...(node.at && {at: [node.at[0] + dx, node.at[1] + dy]})},
    id => names.get(id) ?? null));
}

function offsetTo(nodes, {x, y}) {
  const placed = nodes.filter(node => node.at);
  if (!placed.length) return [0, 0];
  const middle = axis => (Math.min(...placed.map(node => node.at[axis])) + Math.max(...placed.map(node => node.at[axis]))) / 2;
  return [Math.round(x - middle(0)), Math.round(y - middle(1))];
}
