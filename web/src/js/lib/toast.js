import {h} from './dom.js';

const SHOWN = 5000;
let stack;

/**
 * A short message at the bottom of the page, which screen readers hear too.
 * `action` is {label, run}; failures, and what `stays`, are there until closed.
 */
export function toast(message, {tone = 'plain', action = null, stays = tone === 'failed'} = {}) {
  stack ??= document.body.appendChild(h('div', {class: 'toasts', role: 'status', 'aria-live': 'polite'}));
  // Said again, it is said once.
  for (const same of [...stack.children]) if (same.firstChild.textContent === message) same.remove();
  const close = () => item.remove();
  const item = h('div', {class: 'toast', 'data-tone': tone},
    h('span', {}, message),
    action && h('button', {class: 'button small', type: 'button', onclick: () => { close(); action.run(); }}, action.label),
    h('button', {class: 'button small', type: 'button', 'aria-label': 'Dismiss', onclick: close}, '✕'));
  stack.append(item);
  if (!stays) setTimeout(close, action ? SHOWN * 2 : SHOWN);
  return close;
}
