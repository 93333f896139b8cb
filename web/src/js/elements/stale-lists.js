import {h} from '../lib/dom.js';

const NOTE = 'stale-note';

/** Lists that refresh themselves say so when they cannot: what they show may be over. */
document.addEventListener('htmx:error', ({target}) => {
  const list = target.closest?.('.live-rows');
  if (!list || list.previousElementSibling?.classList.contains(NOTE)) return;
  const time = new Date().toLocaleTimeString('en-GB');
  list.before(h('p', {class: NOTE, role: 'status'}, `The server does not answer. This list is from ${time} and goes on by itself when it is back.`));
});

document.addEventListener('htmx:after:swap', () => document.querySelector(`.${NOTE}`)?.remove());
