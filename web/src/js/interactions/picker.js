import {h, icon, typeIcon} from '../lib/dom.js';

/**
 * A list to choose from by typing, arrows or pointer. options: [{label, note?, icon?, group?}];
 * gives the chosen one, or null. `at` places it at a point of the window, else it is centred.
 */
export function pickFrom({title, options, at = null}) {
  return new Promise(resolve => {
    const list = h('div', {class: 'picker-list', role: 'listbox', id: 'picker-list', 'aria-label': title});
    const input = h('input', {class: 'input', type: 'text', role: 'combobox', 'aria-expanded': 'true', 'aria-controls': 'picker-list', 'aria-label': title, placeholder: 'Type to narrow', autocomplete: 'off', spellcheck: 'false'});
    const dialog = h('dialog', {class: `picker${at ? ' placed' : ''}`, 'aria-label': title},
      h('div', {class: 'picker-title'}, title),
      h('label', {class: 'search'}, icon('search'), input), list);
    let shown = options, active = 0;
    const done = value => { dialog.close(); dialog.remove(); resolve(value); };
    const mark = () => {
      [...list.children].forEach((row, index) => row.setAttribute('aria-selected', String(index === active)));
      input.setAttribute('aria-activedescendant', shown.length ? `picker-${active}` : '');
      list.children[active]?.scrollIntoView({block: 'nearest'});
    };
    const draw = () => {
      list.replaceChildren(...shown.map((option, index) => h('div', {class: 'picker-option', role: 'option', id: `picker-${index}`, onclick: () => done(option), onpointermove: () => { active = index; mark(); }},
        option.icon && typeIcon(option.icon, option.group), h('span', {class: 'picker-label'}, option.label), option.note && h('span', {class: 'picker-note'}, option.note))));
      if (!shown.length) list.append(h('p', {class: 'picker-none'}, options.length ? 'Nothing fits what you typed.' : 'Nothing fits here.'));
      mark();
    };
    input.addEventListener('input', () => {
      shown = matching(options, input.value.trim().toLowerCase());
      active = 0;
      draw();
    });
    input.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown') active = Math.min(active + 1, shown.length - 1);
      else if (event.key === 'ArrowUp') active = Math.max(active - 1, 0);
      else if (event.key === 'Enter') { event.preventDefault(); if (shown[active]) done(shown[active]); return; }
      else return;
      event.preventDefault();
      mark();
    });
    dialog.addEventListener('cancel', event => { event.preventDefault(); done(null); });
    dialog.addEventListener('pointerdown', event => { if (event.target === dialog) done(null); });
    document.body.append(dialog);
    draw();
    dialog.showModal();
    if (at) {
      const {width, height} = dialog.getBoundingClientRect();
      dialog.style.left = `${Math.max(8, Math.min(at.clientX, innerWidth - width - 8))}px`;
      dialog.style.top = `${Math.max(8, Math.min(at.clientY, innerHeight - height - 8))}px`;
    }
    input.focus();
  });
}

/** The options that hold every word that was typed; those whose label begins with all of it come first. */
function matching(options, typed) {
  const words = typed.split(/\s+/).filter(Boolean), begins = ({label}) => label.toLowerCase().startsWith(typed);
  return options
    .filter(({label, note}) => words.every(word => `${label} ${note ?? ''}`.toLowerCase().includes(word)))
    .sort((a, b) => begins(b) - begins(a));
}
