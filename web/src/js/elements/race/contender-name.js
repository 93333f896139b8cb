import {h} from '../../lib/dom.js';
import {contenderOf} from '../../race/contender.js';

/** A contender's name with the colour of its kind. */
export function contenderName(name) {
  const {kind, workers, gil} = contenderOf(name);
  return h(
    'span',
    {class: 'contender', 'data-kind': kind},
    h('span', {class: 'kind-dot', 'aria-hidden': 'true'}),
    h('span', {class: 'mono'}, kind),
    workers && h('span', {class: 'faint'}, ` × ${workers}`),
    gil && h('span', {class: 'badge', 'data-tip': 'Its threads share one global interpreter lock'}, 'GIL'),
  );
}
