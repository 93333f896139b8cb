import {nodeOf, sourcesOf} from '../../graph/document.js';

/**
 * The line of a function that changes a shared object which a node gives it, as text, or null where it cannot be told:
 * 'line 3 of add, "counter.add(1)"'.
 */
export function changingLine(document, user, shared) {
  const node = nodeOf(document, user);
  const [id] = sourcesOf(node, 'function');
  const source = nodeOf(document, id)?.params?.source;
  const [, name, parameters] = /^\s*def\s+(\w+)\s*\(([^)]*)\)/m.exec(source ?? '') ?? [];
  const parameter = parameters?.split(',')[sourcesOf(node, 'values').indexOf(shared)]?.trim().match(/^\w+/)?.[0];
  if (!parameter) return null;
  const changes = new RegExp(`\\b${parameter}\\s*(\\.add\\(|\\.value\\s*[-+*]?=|\\[[^\\]]*\\]\\s*[-+*]?=[^=])`);
  const lines = source.split('\n'), number = lines.findIndex(line => changes.test(line));
  return number < 0 ? null : `line ${number + 1} of ${name}, “${lines[number].trim()}”`;
}
