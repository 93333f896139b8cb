import {h, icon} from '../../lib/dom.js';
import {plural} from '../../lib/format.js';
import {align, distribute, groupSelected, removeSelected} from '../../interactions/actions.js';
import {duplicate} from '../../interactions/clipboard.js';

/** What the inspector shows for several nodes, or for a wire. */
export function selectionPanel(editor) {
  const {selection} = editor.canvas, {nodes, wires} = selection;
  const wire = !nodes.length && wires.length === 1 ? wires[0] : null;
  const element = h('div', {class: 'panel'},
    h('div', {class: 'panel-head plain'}, h('h2', {}, wire ? 'Wire' : [nodes.length && plural(nodes.length, 'node'), wires.length && plural(wires.length, 'wire')].filter(Boolean).join(', '))),
    h('p', {class: 'panel-help'}, wire ? `From ${wire.from} to ${wire.port ?? 'the start'} of ${wire.to}.` : 'Selected together: they move, copy and go together.'),
    !editor.readOnly && nodes.length > 1 && lines(editor, nodes.length),
    !editor.readOnly && h('div', {class: 'panel-actions'},
      nodes.length > 0 && h('button', {class: 'button small', type: 'button', onclick: () => duplicate(editor)}, icon('copy'), 'Duplicate'),
      nodes.length > 0 && h('button', {class: 'button small', type: 'button', 'data-tip': 'Draw a frame around them', 'data-keys': 'mod+g', onclick: () => groupSelected(editor)}, icon('group'), 'Group'),
      h('button', {class: 'button small danger', type: 'button', onclick: () => removeSelected(editor)}, icon('trash'), 'Delete')));
  return {element, focus() {}, sync() {}};
}

/** Buttons that bring the nodes into line. */
function lines(editor, count) {
  const button = (name, label, keys, act, disabled = false) => h('button', {class: 'button icon-only small', type: 'button', 'aria-label': label, 'data-tip': label, 'data-keys': keys, disabled, onclick: act}, icon(name));
  const edge = (name, keys = null) => button(`align-${name}`, `Align ${name}`, keys, () => align(editor, name));
  return h('section', {class: 'panel-section'}, h('h2', {}, 'Line up'), h('div', {class: 'line-up', role: 'group', 'aria-label': 'Line up'},
    edge('left', 'mod+←'), edge('centre'), edge('right', 'mod+→'), edge('top', 'mod+↑'), edge('middle'), edge('bottom', 'mod+↓'),
    button('distribute-x', 'Even gaps across', 'mod+shift+→', () => distribute(editor, 'x'), count < 3),
    button('distribute-y', 'Even gaps down', 'mod+shift+↓', () => distribute(editor, 'y'), count < 3)));
}
