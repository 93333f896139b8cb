import {memberIds} from './groups.js';

/**
 * The node with every id that it names replaced: `replace(id, port)` gives the new one, or null to leave it out;
 * port is null for an `after` and undefined for what a group frames. The shape (id or list) is kept.
 */
export function rewire(node, replace) {
  let changed = false;
  const see = (id, port) => {
    const next = replace(id, port);
    changed ||= next !== id;
    return next;
  };
  const all = (ids, port) => ids.map(id => see(id, port)).filter(id => id !== null);
  const wires = {};
  for (const [port, source] of Object.entries(node.in ?? {})) {
    const rest = Array.isArray(source) ? all(source, port) : see(source, port);
    if (Array.isArray(rest) ? rest.length || !source.length : rest !== null) wires[port] = rest;
  }
  const after = node.after && all(node.after, null), members = all(memberIds(node));
  if (!changed) return node;
  const next = {...node, in: wires, after};
  if (members.length !== memberIds(node).length || members.some((id, index) => id !== memberIds(node)[index])) next.params = {...node.params, nodes: members};
  if (!Object.keys(wires).length) delete next.in;
  if (!after?.length) delete next.after;
  return next;
}
