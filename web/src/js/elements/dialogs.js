import {h, icon} from '../lib/dom.js';

/** Opens a modal dialog with a title; `build(close)` gives its body and footer. Resolves with what close was given. */
export function openDialog(title, build, {wide = false} = {}) {
  return new Promise(resolve => {
    let result;
    const dialog = h('dialog', {class: `dialog${wide ? ' wide' : ''}`, 'aria-label': title});
    const close = value => { result = value; dialog.close(); };
    const {body, footer} = build(close);
    dialog.append(
      h('header', {}, h('h2', {}, title), h('button', {class: 'button icon-only', type: 'button', 'aria-label': 'Close', onclick: () => close()}, icon('close'))),
      h('div', {class: 'body'}, body),
      footer ? h('footer', {}, footer) : '');
    dialog.addEventListener('close', () => { dialog.remove(); resolve(result); });
    dialog.addEventListener('pointerdown', event => { if (event.target === dialog && !inside(dialog, event)) close(); });
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector('[autofocus]')?.focus();
  });
}

function inside(dialog, {clientX, clientY}) {
  const {left, right, top, bottom} = dialog.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
