// Copies of nodes as text of a document, so that they paste into another tab or an editor.
import {freshId} from './identifiers.js';
import {sourcesOf} from './document.js';

const APART = 32;

/** The chosen nodes as a document; wires from nodes that are not chosen are left out. */
export function clip(graph, ids) {
  const chosen = new Set(ids);
  const nodes = graph.document.nodes.filter(node => chosen.has(node.id)).map(node => {
    const {x, y} = graph.placeOf(node);
    return withWires({...node, at: [x, y]}, id => (chosen.has(id) ? id : null));
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
  return clipped.nodes.map(node => withWires(
    {...node, id: names.get(node.id), ...(node.at && {at: [node.at[0] + dx, node.at[1] + dy]})},
    id => names.get(id) ?? null));
}

function offsetTo(nodes, {x, y}) {
  const placed = nodes.filter(node => node.at);
  if (!placed.length) return [0, 0];
  const middle = axis => (Math.min(...placed.map(node => node.at[axis])) + Math.max(...placed.map(node => node.at[axis]))) / 2;
  return [Math.round(x - middle(0)), Math.round(y - middle(1))];
}

function withWires(node, rename) {
  const wires = {};
  for (const port of Object.keys(node.in ?? {})) {
    const sources = sourcesOf(node, port).map(rename).filter(Boolean);
    if (sources.length) wires[port] = Array.isArray(node.in[port]) ? sources : sources[0];
  }
  const after = (node.after ?? []).map(rename).filter(Boolean);
  const {in: _, after: __, ...rest} = node;
  return {...rest, ...(Object.keys(wires).length && {in: wires}), ...(after.length && {after})};
}
