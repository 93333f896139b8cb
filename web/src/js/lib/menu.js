import {h, icon} from './dom.js';
import {keys} from './platform.js';

/**
 * Makes `button` open a menu. `items` is called at each opening and gives
 * {label, icon?, keys?, kind?, checked?, disabled?, note?, href?, run?}, '-' or {heading}.
 * Arrow keys, Home, End and typing move; Escape closes and focus returns to the button.
 */
export function attachMenu(button, items, {align = 'start', label = button.getAttribute('aria-label') ?? button.textContent.trim()} = {}) {
  const menu = h('div', {class: 'menu', popover: 'auto', role: 'menu', 'aria-label': label});
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');
  let wasOpen = false;
  const open = () => {
    if (!menu.isConnected) button.after(menu);
    menu.replaceChildren(...items().map(item => entry(item, menu)));
    menu.showPopover();
    place(menu, button.getBoundingClientRect(), align);
    (menu.querySelector('[aria-checked="true"]') ?? choices(menu)[0])?.focus();
  };
  menu.addEventListener('toggle', event => {
    const shown = event.newState === 'open';
    button.setAttribute('aria-expanded', String(shown));
    if (!shown && (menu.contains(document.activeElement) || document.activeElement === document.body)) button.focus();
  });
  // The press light-dismisses the popover before it clicks: without this the click would open it again.
  button.addEventListener('pointerdown', () => { wasOpen = menu.matches(':popover-open'); });
  button.addEventListener('click', ({detail: presses}) => { if (presses === 0 || !wasOpen) open(); });
  button.addEventListener('keydown', event => { if (event.key === 'ArrowDown') { event.preventDefault(); open(); } });
  menu.addEventListener('keydown', event => move(event, menu));
  return menu;
}

/** Opens a menu of such items at a point of the window, once; focus goes back to where it was. */
export function openMenuAt({x, y}, items, label) {
  const before = document.activeElement;
  const menu = document.body.appendChild(h('div', {class: 'menu', popover: 'auto', role: 'menu', 'aria-label': label}));
  menu.replaceChildren(...items.map(item => entry(item, menu)));
  menu.addEventListener('keydown', event => move(event, menu));
  menu.addEventListener('toggle', ({newState}) => {
    if (newState === 'open') return;
    if (menu.contains(document.activeElement) || document.activeElement === document.body) before?.focus();
    menu.remove();
  });
  menu.showPopover();
  place(menu, {left: x, right: x, top: y, bottom: y}, 'start');
  choices(menu)[0]?.focus();
}

const choices = menu => [...menu.querySelectorAll('[role^="menuitem"]:not([aria-disabled="true"])')];

function entry(item, menu) {
  if (item === '-') return h('hr');
  if (item.heading) return h('div', {class: 'heading'}, item.heading);
  const radio = item.checked !== undefined;
  const attributes = {
    role: radio ? 'menuitemradio' : 'menuitem', tabindex: -1, 'aria-checked': radio ? String(item.checked) : null,
    'aria-disabled': item.disabled ? 'true' : null, 'data-value': item.value ?? null,
    onclick: () => { menu.hidePopover(); item.run?.(); },
  };
  const body = [
    radio && icon('check', 'icon check'),
    item.kind && h('span', {class: 'dot', 'data-kind': item.kind}),
    item.icon && icon(item.icon),
    h('span', {}, item.label, item.note && h('span', {class: 'note'}, item.note)),
    item.keys && h('kbd', {}, keys(item.keys)),
  ];
  return item.href ? h('a', {...attributes, href: item.href}, ...body) : h('button', {...attributes, type: 'button'}, ...body);
}

function move(event, menu) {
  const all = choices(menu), at = all.indexOf(document.activeElement);
  const to = {ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1}[event.key];
  if (to !== undefined) all[to % all.length]?.focus();
  else if (event.key === 'Tab') return menu.hidePopover();
  else if (event.key.length === 1 && /\S/.test(event.key)) {
    const match = [...all.slice(at + 1), ...all].find(one => one.textContent.trim().toLowerCase().startsWith(event.key.toLowerCase()));
    match?.focus();
  } else return;
  event.preventDefault();
}

function place(menu, near, align) {
  const {width, height} = menu.getBoundingClientRect(), gap = 4;
  const left = align === 'end' ? near.right - width : near.left;
  menu.style.left = `${Math.max(gap, Math.min(innerWidth - width - gap, left))}px`;
  menu.style.top = `${near.bottom + gap + height > innerHeight ? Math.max(gap, near.top - gap - height) : near.bottom + gap}px`;
}
