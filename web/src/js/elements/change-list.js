import {h} from '../lib/dom.js';

const MARKS = {added: '+', removed: '−', changed: '~'};

/** What differs between two documents, as graph/differences.js tells it. */
export function changeList(list) {
  return h('ul', {class: 'change-list'}, list.map(({kind, text}) => h('li', {class: `change ${kind}`}, h('span', {'aria-label': kind}, MARKS[kind]), text)));
}
