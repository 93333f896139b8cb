import {h} from '../../lib/dom.js';
import {contenderOf, triedTitle} from '../../race/contender.js';

/** A contender's name with the colour of its kind; of one that is no kind, with that of `hue`. */
export function contenderName(name, hue = null) {
  const {kind, workers, gil} = contenderOf(name);
  const title = triedTitle(name);
  if (title) return h('span', {class: 'contender', 'data-kind': hue ?? ''}, h('span', {class: 'kind-dot', 'aria-hidden': 'true'}), h('span', {}, title));
  return h(
    'span',
    {class: 'contender', 'data-kind': kind},
    h('span', {class: 'kind-dot', 'aria-hidden': 'true'}),
    h('span', {class: 'mono'}, kind),
    workers && h('span', {class: 'faint'}, ` × ${workers}`),
    gil && h('span', {class: 'badge', 'data-tip': 'Its threads share one global interpreter lock'}, 'GIL'),
  );
}
