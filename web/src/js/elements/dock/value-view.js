import {h, icon} from '../../lib/dom.js';
import {count} from '../../lib/format.js';
import {copyText} from '../copy-text.js';
import {valueLine, valueText} from '../../run/value-text.js';

/** Lines of a value that are shown unasked, and characters that are shown at all. */
const FEW_LINES = 12;
const MOST_CHARACTERS = 200_000;

/** A value in monospace, long ones folded, with a button that copies the whole of it. */
export function valueView(value) {
  const text = valueText(value);
  const lines = text.split('\n');
  const long = lines.length > FEW_LINES || text.length > 4000;
  const folded = lines.slice(0, FEW_LINES).join('\n').slice(0, 4000);
  const pre = h('pre', {class: 'value', tabindex: 0}, long ? folded : text);
  const tools = h(
    'div',
    {class: 'value-tools'},
    sizeOf(value),
    copyButton(() => valueLine(value)),
  );
  if (long) {
    tools.prepend(unfoldButton(pre, folded, shorten(text)));
  }
  return h('div', {class: 'value-view'}, pre, tools);
}

function unfoldButton(pre, folded, whole) {
  const button = h('button', {class: 'button small', type: 'button', 'aria-expanded': 'false'}, 'Show all');
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? 'Show less' : 'Show all';
    pre.textContent = open ? whole : folded;
  });
  pre.classList.add('folded');
  button.addEventListener('click', () =>
    pre.classList.toggle('folded', button.getAttribute('aria-expanded') !== 'true'),
  );
  return button;
}

export function copyButton(textOf) {
  const onclick = () => copyText(textOf(), 'Copied.');
  return h(
    'button',
    {class: 'button small icon-only', type: 'button', 'aria-label': 'Copy', 'data-tip': 'Copy', onclick},
    icon('copy'),
  );
}

const shorten = text =>
  text.length > MOST_CHARACTERS
    ? `${text.slice(0, MOST_CHARACTERS)}\n… ${count(text.length - MOST_CHARACTERS)} more characters; copy has them all`
    : text;

function sizeOf(value) {
  return Array.isArray(value) && value.length > 1
    ? h('span', {class: 'faint figures'}, `${count(value.length)} items`)
    : '';
}
