import {h, icon} from '../../lib/dom.js';
import {disconnect, waitFor} from '../../graph/commands.js';
import {nodeOf, sourcesOf} from '../../graph/document.js';
import {reorderSources} from '../../graph/order.js';
import {wireRefusal} from '../../graph/rules.js';
import {drawWire} from '../../interactions/connecting.js';

/** The inputs of a node as lists to choose from: {element, sync(node, problems)}. Wiring without a pointer. */
export function inputFields(editor, id) {
  const list = h('div', {class: 'inputs'});
  return {
    element: list,
    sync(node, problems) {
      // An open list must not be drawn anew under the pointer.
      if (list.contains(document.activeElement) && document.activeElement.matches('select')) {
        const had = document.activeElement.dataset.port;
        queueMicrotask(() => list.querySelector(`select[data-port="${CSS.escape(had)}"]`)?.focus());
      }
      const {catalogue} = editor.graph, ports = catalogue.type(node.type).ports;
      list.replaceChildren(...ports.map(port => portRow(editor, node, port, problems)), ...afterRow(editor, node));
    },
  };
}

function portRow(editor, node, port, problems) {
  const {graph} = editor, sources = sourcesOf(node, port.name), problem = problems.find(one => one.port === port.name);
  const htmlId = `input-${port.name}`;
  const chips = port.many ? sources.map((from, index) => chip(editor, {from, to: node.id, port: port.name}, index > 0)) : [];
  const fits = graph.document.nodes.filter(other => sources.includes(other.id) ? !port.many : wireRefusal(graph.document, graph.catalogue, {from: other.id, to: node.id, port: port.name}) === null);
  const current = port.many ? '' : sources[0] ?? '';
  const select = h('select', {class: 'select', id: htmlId, 'data-port': port.name, disabled: editor.readOnly, 'aria-invalid': String(Boolean(problem) && problem.tone !== 'risky'), onchange: event => {
    const from = event.target.value;
    if (from) drawWire(graph, {from, to: node.id, port: port.name});
    else if (current) graph.edit('Remove a wire', document => disconnect(document, [{from: current, to: node.id, port: port.name}]));
  }},
  h('option', {value: ''}, port.many ? (fits.length ? 'Add …' : 'Nothing else fits') : port.name === 'executor' ? 'main thread' : fits.length ? 'Not wired' : 'Nothing fits yet'),
  fits.map(other => h('option', {value: other.id, selected: other.id === current}, other.id)),
  current && !nodeOf(graph.document, current) && h('option', {value: current, selected: true}, `${current} (missing)`));
  return h('div', {class: 'input-row'},
    h('label', {for: htmlId, 'data-tip': port.help}, h('span', {class: `port-dot port-${port.type ?? 'data'}`}), port.name, port.required && h('span', {class: 'visually-hidden'}, ' (required)')),
    h('div', {}, chips, select, problem && h('p', {class: `error ${problem.tone}`}, problem.message)));
}

function afterRow(editor, node) {
  const {graph} = editor, after = node.after ?? [];
  const fits = graph.document.nodes.filter(other => other.id !== node.id && !after.includes(other.id));
  if (!after.length && !fits.length) return [];
  return [h('div', {class: 'input-row'},
    h('label', {for: 'input-after', 'data-tip': 'Starts only once these have finished'}, h('span', {class: 'port-dot port-after'}), 'after'),
    h('div', {}, after.map(from => chip(editor, {from, to: node.id, port: null})),
      h('select', {class: 'select', id: 'input-after', 'data-port': 'after', disabled: editor.readOnly, onchange: event => {
        const from = event.target.value;
        if (from) graph.edit(`${node.id} waits for ${from}`, document => waitFor(document, {from, to: node.id}));
      }}, h('option', {value: ''}, after.length ? 'Add …' : 'As soon as it can'), fits.map(other => h('option', {value: other.id}, other.id)))))];
}

/** A wire of a port that takes several; `later` ones can be brought forward. */
function chip({readOnly, graph}, wire, later = false) {
  const {from, to, port} = wire;
  return h('span', {class: 'chip'},
    !readOnly && later && h('button', {type: 'button', 'aria-label': `Move ${from} forward`, 'data-tip': 'Forward: the order is that of the arguments', onclick: () => graph.edit(`Move ${from} forward`, document => reorderSources(document, to, port, from, -1))}, icon('arrow-left')),
    from,
    !readOnly && h('button', {type: 'button', 'aria-label': `Remove the wire from ${from}`, onclick: () => graph.edit('Remove a wire', document => disconnect(document, [wire]))}, icon('close')));
}
