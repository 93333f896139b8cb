import {h, icon} from '../../lib/dom.js';
import {plural} from '../../lib/format.js';
import {removeSelected} from '../../interactions/actions.js';
import {duplicate} from '../../interactions/clipboard.js';

/** What the inspector shows for several nodes, or for a wire. */
export function selectionPanel(editor) {
  const {selection} = editor.canvas, {nodes, wires} = selection;
  const wire = !nodes.length && wires.length === 1 ? wires[0] : null;
  const element = h('div', {class: 'panel'},
    h('div', {class: 'panel-head plain'}, h('h2', {}, wire ? 'Wire' : [nodes.length && plural(nodes.length, 'node'), wires.length && plural(wires.length, 'wire')].filter(Boolean).join(', '))),
    h('p', {class: 'panel-help'}, wire ? `From ${wire.from} to ${wire.port ?? 'the start'} of ${wire.to}.` : 'Selected together: they move, copy and go together.'),
    !editor.readOnly && h('div', {class: 'panel-actions'},
      nodes.length > 0 && h('button', {class: 'button small', type: 'button', onclick: () => duplicate(editor)}, icon('copy'), 'Duplicate'),
      h('button', {class: 'button small danger', type: 'button', onclick: () => removeSelected(editor)}, icon('trash'), 'Delete')));
  return {element, focus() {}, sync() {}};
}
