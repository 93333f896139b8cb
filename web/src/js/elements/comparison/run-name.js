import {h} from '../../lib/dom.js';
import {isExecutor} from '../../graph/kinds.js';

/** A run's letter in a comparison, its name, and the executors that its workflow draws. */
export function runName(letter, name, document) {
  const kinds = [...new Set((document?.nodes ?? []).map(({type}) => type).filter(isExecutor))];
  return h(
    'span',
    {class: 'run-name'},
    h('b', {class: 'run-letter'}, letter),
    h('span', {class: 'truncate'}, name),
    kinds.map(kind => h('span', {class: 'contender', 'data-kind': kind}, h('span', {class: 'kind-dot', 'aria-hidden': 'true'}), h('span', {class: 'mono'}, kind))),
  );
}
