// The workflow as a tree of words: each node with its inputs and settings. What the outline shows.
import {executorKind, nodeOf, paramValue, sourcesOf} from './document.js';
import {summaryOf} from './summary.js';
import {sameJson, writeJson} from '../lib/json.js';

const LONGEST = 80;

/** [{key, id, name, type, title, group, kind, summary, parts: [{key, port, label, text, empty}]}], in the document's order. */
export function outlineOf(document, catalogue) {
  return document.nodes.map(node => {
    const type = catalogue.type(node.type);
    return {
      key: node.id, id: node.id, name: node.id, type: node.type, title: type.title, group: type.group,
      kind: executorKind(document, node, catalogue),
      summary: summaryOf(node, catalogue).join(' '),
      parts: [...type.ports.map(port => input(document, node, port)), ...order(node), ...type.params.map(param => setting(node, param))],
    };
  });
}

function input(document, node, port) {
  const sources = sourcesOf(node, port.name);
  const words = sources.map(id => (nodeOf(document, id) ? id : `${id} (missing)`));
  return part(node, port.name, `${port.name} ←`, words.join(', ') || (port.required ? 'not wired' : port.name === 'executor' ? 'main thread' : 'nothing'), !sources.length);
}

function order(node) {
  return node.after?.length ? [part(node, 'after', 'after', node.after.join(', '), false)] : [];
}

function setting(node, param) {
  const value = paramValue(node, param), set = node.params?.[param.name] !== undefined && !sameJson(value, param.default);
  return part(node, param.name, param.name, valueText(value, param), !set);
}

function part(node, port, label, text, empty) {
  return {key: `${node.id}/${port}`, id: node.id, port, label, text: text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text, empty};
}

function valueText(value, {unit}) {
  if (value === null || value === undefined) return 'not set';
  const text = typeof value === 'string' ? value.trim().replace(/\s*\n\s*/g, ' ⏎ ') || 'empty' : writeJson(value);
  return unit ? `${text} ${unit}` : text;
}
