// The document as text that people edit, and back.
import {parseJson, sameJson} from '../lib/json.js';
import {completed, nodeOf} from './document.js';

/**
 * Reads a text as a document. Nodes that are as they were are the very same objects, so that nothing
 * else is drawn anew. Throws JsonError where the text is not JSON, Error where it is no document.
 */
export function readSource(text, before) {
  const value = parseJson(text);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Error('A workflow is an object: { "format": "poolyard/1", "nodes": [ … ] }');
  if (value.nodes !== undefined && !Array.isArray(value.nodes)) throw new Error('nodes must be a list');
  (value.nodes ?? []).forEach(checkNode);
  const document = completed(value);
  const nodes = document.nodes.map(node => {
    const old = nodeOf(before, node.id);
    return old && sameJson(old, node) ? old : node;
  });
  const same = nodes.length === before.nodes.length && nodes.every((node, index) => node === before.nodes[index]);
  const next = {...document, nodes: same ? before.nodes : nodes};
  return same && sameJson(next, before) ? before : next;
}

/** What the editor needs of a node to show it; all else is for validation to tell. */
function checkNode(node, index, nodes) {
  const place = `node ${index + 1}`;
  if (node === null || typeof node !== 'object' || Array.isArray(node)) throw new Error(`${place} must be an object, such as { "id": "square", "type": "function" }`);
  for (const key of ['id', 'type']) {
    if (typeof node[key] !== 'string' || !node[key]) throw new Error(`${place} must have ${key === 'id' ? 'an id' : 'a type'}, as a text`);
  }
  if (nodes.findIndex(other => other?.id === node.id) !== index) throw new Error(`two nodes are called ${node.id}; each id may occur once`);
  for (const key of ['params', 'in']) {
    if (node[key] !== undefined && (node[key] === null || typeof node[key] !== 'object' || Array.isArray(node[key]))) throw new Error(`${key} of ${node.id} must be an object`);
  }
  for (const [port, source] of Object.entries(node.in ?? {})) {
    if (![source].flat().every(id => typeof id === 'string')) throw new Error(`${port} of ${node.id} must be the id of a node, or a list of ids`);
  }
  if (node.after !== undefined && !(Array.isArray(node.after) && node.after.every(id => typeof id === 'string'))) throw new Error(`after of ${node.id} must be a list of ids`);
  if (node.at !== undefined && !(Array.isArray(node.at) && node.at.length === 2 && node.at.every(Number.isFinite))) throw new Error(`at of ${node.id} must be two numbers, such as [40, 40]`);
}
