// Edits of a document: each takes a document and gives a new one that shares what stayed the same.
// A command that changes nothing gives the very same document back.
import {nodeOf, sourcesOf} from './document.js';
import {isGroup, memberIds} from './groups.js';
import {rewire} from './rewiring.js';
import {sameJson} from '../lib/json.js';

export function setName(document, name) {
  return document.name === name ? document : {...document, name};
}

export function setDescription(document, description) {
  return (document.description ?? '') === description ? document : {...document, description};
}

export function addNodes(document, nodes) {
  return nodes.length ? {...document, nodes: [...document.nodes, ...nodes]} : document;
}

/** Removes nodes, every wire that touches them, and the groups that have no node left. */
export function removeNodes(document, ids) {
  const gone = new Set(ids);
  if (!document.nodes.some(node => gone.has(node.id))) return document;
  for (const node of document.nodes) if (memberIds(node).length && memberIds(node).every(id => gone.has(id))) gone.add(node.id);
  const nodes = document.nodes.filter(node => !gone.has(node.id)).map(node => rewire(node, id => (gone.has(id) ? null : id)));
  return {...document, nodes};
}

/** Puts nodes into groups: Map of id → group id, or null for none. A group that has no node left goes. */
export function regroup(document, homes) {
  const next = mapNodes(document, node => {
    if (!isGroup(node)) return node;
    const had = memberIds(node), members = had.filter(id => !homes.has(id) || homes.get(id) === node.id);
    for (const [id, home] of homes) if (home === node.id && !members.includes(id)) members.push(id);
    return sameJson(members, had) ? node : {...node, params: {...node.params, nodes: members}};
  });
  const left = next.nodes.filter(node => isGroup(node) && !memberIds(node).length && memberIds(nodeOf(document, node.id)).length);
  return removeNodes(next, left.map(node => node.id));
}

/** places: Map of id → [x, y]. */
export function moveNodes(document, places) {
  return mapNodes(document, node => {
    const at = places.get(node.id);
    return !at || (node.at && node.at[0] === at[0] && node.at[1] === at[1]) ? node : {...node, at};
  });
}

/** Draws a wire; a port that takes one wire gives up the one it had. */
export function connect(document, {from, to, port}, {many = false} = {}) {
  return changeNode(document, to, node => {
    const had = sourcesOf(node, port);
    if (had.includes(from)) return node;
    return {...node, in: {...node.in, [port]: many && had.length ? [...had, from] : from}};
  });
}

/** Draws an `after`: `to` waits until `from` has finished. */
export function waitFor(document, {from, to}) {
  return changeNode(document, to, node => ((node.after ?? []).includes(from) ? node : {...node, after: [...(node.after ?? []), from]}));
}

/**
 * Puts a node into a wire: what fed the wire's end feeds `port` of the node instead, and the node feeds the
 * end, at the same place among its sources. `many`: whether `port` takes several wires.
 */
export function insertInto(document, wire, id, {port, many = false}) {
  const led = changeNode(document, wire.to, node => rewire(node, (source, name) => (source === wire.from && name === wire.port ? id : source)));
  return connect(led, {from: wire.from, to: id, port}, {many});
}

/** Removes wires: [{from, to, port}], port null for an `after`. */
export function disconnect(document, wires) {
  return mapNodes(document, node => {
    const gone = wires.filter(wire => wire.to === node.id);
    if (!gone.length) return node;
    return rewire(node, (id, port) => (gone.some(wire => wire.from === id && wire.port === port) ? null : id));
  });
}

/** Sets a param; undefined takes it out, so that the default holds. */
export function setParam(document, id, name, value) {
  return changeNode(document, id, node => {
    const params = {...node.params};
    if (value === undefined) delete params[name];
    else params[name] = value;
    if (sameJson(params, node.params ?? {})) return node;
    if (Object.keys(params).length) return {...node, params};
    const {params: _, ...rest} = node;
    return rest;
  });
}

/** Gives a node another id; wires follow. */
export function renameNode(document, id, to) {
  if (id === to || !nodeOf(document, id)) return document;
  const rename = other => (other === id ? to : other);
  return mapNodes(document, node => {
    const rewired = rewire(node, rename);
    return node.id === id ? {...rewired, id: to} : rewired;
  });
}

/** Replaces a node's type, keeping its name, its place and the wires that still fit (`keeps(port)`). */
export function changeType(document, id, type, params, keeps) {
  return changeNode(document, id, node => {
    if (node.type === type) return node;
    const {params: _, in: wires = {}, ...rest} = node;
    const kept = Object.fromEntries(Object.entries(wires).filter(([port]) => keeps(port)));
    return {...rest, type, ...(params && {params}), ...(Object.keys(kept).length && {in: kept})};
  });
}

function changeNode(document, id, change) {
  return mapNodes(document, node => (node.id === id ? change(node) : node));
}

function mapNodes(document, change) {
  let changed = false;
  const nodes = document.nodes.map(node => {
    const next = change(node);
    changed ||= next !== node;
    return next;
  });
  return changed ? {...document, nodes} : document;
}
