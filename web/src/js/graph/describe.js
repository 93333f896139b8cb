import {nodeOf, sourcesOf, wiresFrom} from './document.js';
import {memberIds} from './groups.js';
import {summaryOf} from './summary.js';

/** A node in words for screen readers: "squares, map. function from square, items from inputs, executor not wired." */
export function describeNode(document, node, catalogue, problems = []) {
  const type = catalogue.type(node.type);
  const inputs = type.ports.map(port => {
    const sources = sourcesOf(node, port.name).filter(id => nodeOf(document, id));
    return `${port.name} ${sources.length ? `from ${sources.join(' and ')}` : 'not wired'}`;
  });
  const goes = [...new Set(wiresFrom(document, node.id).map(wire => wire.to))];
  return [
    `${node.id}, ${type.title}${summaryOf(node, catalogue).length ? ` ${summaryOf(node, catalogue).join(' ')}` : ''}`,
    inputs.join(', '),
    memberIds(node).length ? `frames ${memberIds(node).join(', ')}` : '',
    goes.length ? `feeds ${goes.join(' and ')}` : '',
    ...problems.map(problem => `Problem: ${problem.message}`),
  ].filter(Boolean).join('. ') + '.';
}
