// Edits of a document: each takes a document and gives a new one that shares what stayed the same.
// A command that changes nothing gives the very same document back.
import {nodeOf, sourcesOf} from './document.js';
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

/** Removes nodes and every wire that touches them. */
export function removeNodes(document, ids) {
  const gone = new Set(ids);
  if (!document.nodes.some(node => gone.has(node.id))) return document;
  const nodes = document.nodes.filter(node => !gone.has(node.id)).map(node => rewire(node, id => (gone.has(id) ? null : id)));
  return {...document, nodes};
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

/** Replaces every id that feeds the node; null takes the wire out. The shape (id or list) is kept. */
function rewire(node, replace) {
  let changed = false;
  const see = (id, port) => {
    const next = replace(id, port);
    changed ||= next !== id;
    return next;
  };
  const wires = {};
  for (const [port, source] of Object.entries(node.in ?? {})) {
    if (Array.isArray(source)) {
      const rest = source.map(id => see(id, port)).filter(id => id !== null);
      if (rest.length || !source.length) wires[port] = rest;
    } else {
      const next = see(source, port);
      if (next !== null) wires[port] = next;
    }
  }
  const after = node.after?.map(id => see(id, null)).filter(id => id !== null);
  if (!changed) return node;
  const next = {...node, in: wires, after};
  if (!Object.keys(wires).length) delete next.in;
  if (!after?.length) delete next.after;
  return next;
}
