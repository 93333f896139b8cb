import {h} from './dom.js';

let region;

/** Says something to screen readers only. */
export function announce(message) {
  region ??= document.body.appendChild(h('div', {class: 'visually-hidden', role: 'status', 'aria-live': 'polite'}));
  region.textContent = message;
}
