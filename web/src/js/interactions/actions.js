// What commands of menus, buttons and keys do to the graph.
import {announce} from '../lib/announce.js';
import {plural} from '../lib/format.js';
import {toast} from '../lib/toast.js';
import {addNodes, disconnect, moveNodes, regroup, removeNodes, waitFor} from '../graph/commands.js';
import {isGroup, memberIds} from '../graph/groups.js';
import {aligned, distributed} from '../graph/arranging.js';
import {placesFor} from '../graph/layout.js';
import {possibleWires, replacedBy} from '../graph/rules.js';
import {newNode} from './adding.js';
import {drawWire} from './connecting.js';
import {pickFrom} from './picker.js';

export function removeSelected({graph, canvas: {selection, scene}}) {
  const {nodes, wires} = selection;
  if (!nodes.length && !wires.length) return;
  const what = nodes.length ? (nodes.length === 1 ? nodes[0] : plural(nodes.length, 'node')) : plural(wires.length, 'wire');
  graph.edit(`Delete ${what}`, document => removeNodes(disconnect(document, wires), nodes));
  scene.svg.focus({preventScroll: true});
  announce(`${what} deleted`);
}

export function undo(editor) {
  travel(editor, editor.graph.undo(), 'Undone', 'Nothing to undo');
}

export function redo(editor) {
  travel(editor, editor.graph.redo(), 'Redone', 'Nothing to redo');
}

function travel({canvas: {scene}}, label, done, nothing) {
  announce(label ? `${done}: ${label}` : nothing);
  // The node that had the focus may be gone with the step; its keys must still find the canvas.
  if (document.activeElement === document.body) scene.svg.focus({preventScroll: true});
}

/** Lays everything out anew, as one step of undo. */
export function tidyUp({graph, canvas: {viewport}}) {
  graph.edit('Tidy up', document => moveNodes(document, placesFor(document, graph.catalogue)));
  viewport.fit();
  announce('Laid out');
}

/** Brings the selected nodes into line: `edge` is left, centre, right, top, middle or bottom. */
export function align(editor, edge) {
  arrange(editor, 2, `Align ${edge}`, boxes => aligned(boxes, edge));
}

/** Even gaps between the selected nodes, along 'x' or 'y'. */
export function distribute(editor, axis) {
  arrange(editor, 3, axis === 'x' ? 'Distribute across' : 'Distribute down', boxes => distributed(boxes, axis));
}

function arrange({graph, canvas: {selection}}, least, label, places) {
  const boxes = selection.nodes.map(id => graph.node(id)).filter(node => !isGroup(node)).map(node => graph.boxOf(node));
  if (boxes.length < least) return announce(`Select ${least} nodes or more first`);
  graph.edit(label, document => moveNodes(document, places(boxes)));
  announce(label);
}

/** Frames the selected nodes with a new group. */
export function groupSelected(editor) {
  const {graph, canvas: {selection}} = editor, ids = selection.nodes.filter(id => !isGroup(graph.node(id)));
  if (!ids.length) return announce('Select the nodes of the group first');
  const group = {...newNode(graph, 'group'), params: {nodes: []}};
  graph.edit(`Group ${plural(ids.length, 'node')}`, document => regroup(addNodes(document, [group]), new Map(ids.map(id => [id, group.id]))));
  editor.inspect(group.id);
  announce(`${group.id} frames ${plural(ids.length, 'node')}`);
}

/** Takes selected groups away, and other selected nodes out of theirs. */
export function ungroupSelected({graph, canvas: {selection}}) {
  const nodes = selection.nodes.map(id => graph.node(id)), groups = nodes.filter(isGroup).map(group => group.id);
  const loose = new Map(nodes.filter(node => !isGroup(node)).map(node => [node.id, null]));
  const members = nodes.flatMap(memberIds);
  const done = graph.edit('Ungroup', document => removeNodes(regroup(document, loose), groups));
  if (members.length) selection.set(members);
  announce(done ? 'Ungrouped' : 'Nothing to ungroup');
}

/** Asks what to wire the node to, and draws that wire. */
export async function connectByList(editor, id) {
  const {graph, canvas: {scene}} = editor;
  if (graph.catalogue.isNote(graph.node(id).type)) return announce('A note has no wires');
  const options = possibleWires(graph.document, graph.catalogue, id).map(wire => ({
    wire,
    label: wire.from === id ? `${id} → ${wire.to}` : `${wire.from} → ${id}`,
    note: intoPort(graph, id, wire),
  }));
  const orders = graph.document.nodes.filter(node => node.id !== id && !graph.catalogue.isNote(node.type)).map(node => ({after: node.id, label: `${id} waits for ${node.id}`, note: 'only the order, no value'}));
  const chosen = await pickFrom({title: `Wire ${id}`, options: [...options, ...orders]});
  if (chosen?.wire) drawWire(graph, chosen.wire);
  else if (chosen) graph.edit(`${id} waits for ${chosen.after}`, document => waitFor(document, {from: chosen.after, to: id}));
  if (chosen) announce(`Wired: ${chosen.label}`);
  scene.gfx(id)?.focus();
}

function intoPort({document, catalogue}, id, wire) {
  const replaced = replacedBy(document, catalogue, wire);
  return `${wire.from === id ? 'into its' : 'into'} ${wire.port}${replaced ? ` instead of ${replaced}` : ''}`;
}

export function selectAll({graph, canvas: {selection}}) {
  selection.set(graph.document.nodes.map(node => node.id));
}

/** Says why nothing happened in a workflow that is shown read-only. */
export function sayReadOnly(editor) {
  toast('This workflow belongs to someone else. Fork it to change it.', {action: {label: 'Fork', run: () => editor.fork()}});
}
