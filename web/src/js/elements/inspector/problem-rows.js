import {h, icon} from '../../lib/dom.js';

const ICONS = {wrong: 'problem', risky: 'alert', unfinished: 'problem', idle: 'info'};
const WORDS = {wrong: 'Wrong', risky: 'Risky', unfinished: 'Not finished', idle: 'Without effect'};

/** What was found as rows; one with a node jumps to it when `jump` is asked for. */
export function problemRows(editor, found, {jump = false} = {}) {
  return found.map(({tone, node, port, message}) => {
    const place = [node, port].filter(Boolean).join(' · ');
    const body = [icon(ICONS[tone]), h('span', {}, h('span', {class: 'visually-hidden'}, `${WORDS[tone]}: `), jump && place && h('strong', {}, place), message)];
    return jump && node
      ? h('button', {class: `problem ${tone}`, type: 'button', onclick: () => editor.jumpTo(node, port)}, body)
      : h('div', {class: `problem ${tone}`}, body);
  });
}
