import {portTypes, typeWords} from './catalogue.js';
import {nodeOf, pathBetween, sourcesOf, wiresFrom} from './document.js';

/** Why a wire cannot be drawn, as a sentence, or null when it can. */
export function wireRefusal(document, catalogue, {from, to, port}) {
  const source = nodeOf(document, from), target = nodeOf(document, to);
  if (!source || !target) return 'That node is gone.';
  const output = catalogue.type(source.type).output, input = catalogue.port(target.type, port);
  if (from === to && !input?.may_close_cycle) return 'A node cannot feed itself.';
  if (!output) return `${from} gives nothing on.`;
  if (!input) return `${to} has no port ${port}.`;
  if (!catalogue.fits(source.type, target.type, port)) {
    return `${from} gives ${typeWords(output)}; ${port} takes ${portTypes(input).map(typeWords).join(' or ')}.`;
  }
  if (sourcesOf(target, port).includes(from)) return `${from} is wired to ${port} already.`;
  // A cycle may close only through a port that takes a Future itself, not its result.
  const waits = wire => !catalogue.port(nodeOf(document, wire.to).type, wire.port)?.may_close_cycle;
  const back = input.may_close_cycle ? null : pathBetween(document, to, from, waits);
  if (back) return `That would be a cycle: ${[...back, to].join(' → ')}.`;
  return null;
}

/** Every wire that could be drawn from or to a node: [{from, to, port}], free ports first. */
export function possibleWires(document, catalogue, id) {
  const node = nodeOf(document, id);
  const out = document.nodes.flatMap(target => catalogue.type(target.type).ports.map(port => ({from: id, to: target.id, port: port.name})));
  const incoming = catalogue.type(node.type).ports.flatMap(port => document.nodes.map(source => ({from: source.id, to: id, port: port.name})));
  const free = wire => replacedBy(document, catalogue, wire) === null;
  return [...out, ...incoming].filter(wire => wireRefusal(document, catalogue, wire) === null).sort((a, b) => free(b) - free(a));
}

/** The id that gives way to a new wire, where a port takes only one; null for none. */
export function replacedBy(document, catalogue, {to, port}) {
  const target = nodeOf(document, to);
  return catalogue.port(target.type, port).many ? null : sourcesOf(target, port)[0] ?? null;
}

/** The port of `to` that a wire from `from` is best drawn to, or null. */
export function fittingPort(document, catalogue, from, to) {
  const ports = catalogue.type(nodeOf(document, to).type).ports
    .filter(port => wireRefusal(document, catalogue, {from, to, port: port.name}) === null);
  const target = nodeOf(document, to);
  return (ports.find(port => sourcesOf(target, port.name).length === 0) ?? ports.find(port => port.many) ?? ports[0])?.name ?? null;
}

/**
 * The port by which a node, of the document or still to be added, can be put into a wire; null where it does
 * not fit in, or gives to others already.
 */
export function insertionPort(document, catalogue, node, wire) {
  const source = nodeOf(document, wire.from), target = nodeOf(document, wire.to);
  if (wire.port === null || !source || !target || node.id === wire.from || node.id === wire.to) return null;
  if (wiresFrom(document, node.id).length > 0 || !catalogue.fits(node.type, target.type, wire.port)) return null;
  if (nodeOf(document, node.id) && pathBetween(document, wire.to, node.id)) return null;
  const free = catalogue.type(node.type).ports.filter(port => catalogue.fits(source.type, node.type, port.name) && sourcesOf(node, port.name).length === 0);
  return (free.find(port => port.required) ?? free[0])?.name ?? null;
}
