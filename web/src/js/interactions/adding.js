import {announce} from '../lib/announce.js';
import {addNodes, connect} from '../graph/commands.js';
import {freshId} from '../graph/identifiers.js';
import {boxOf, HEADER, snap, WIDTH} from '../graph/geometry.js';
import {pickFrom} from './picker.js';

/** What a new node starts with, so that it says something at once. */
const STARTERS = {
  value: {value: 42},
  list: {items: [0, 1, 2, 3, 4]},
  range: {stop: 10},
  function: {source: 'lambda x: x * x'},
  task: {name: 'only_sleep'},
  process_pool: {max_workers: 4},
  thread_pool: {max_workers: 4},
  work_stealing: {parallelism: 4},
  interpreter_pool: {max_workers: 4},
  expect: {equals: null},
  comment: {text: 'What is worth knowing here'},
};
const APART = 40;

/** A node of a type, not yet in the document. */
export function newNode(graph, type) {
  const taken = new Set(graph.document.nodes.map(node => node.id));
  const known = graph.catalogue.type(type).params;
  const initial = known.filter(param => param.required && param.initial !== undefined && param.initial !== null).map(param => [param.name, param.initial]);
  const params = Object.fromEntries([...initial, ...Object.entries(STARTERS[type] ?? {}).filter(([name]) => graph.catalogue.param(type, name))]);
  return {id: freshId(type, taken), type, ...(Object.keys(params).length && {params})};
}

/** Where a node stands whose head is around a place of the canvas: [x, y]. */
export function placeAround(graph, node, {x, y}) {
  const {height} = boxOf(node, graph.catalogue);
  return [snap(x - WIDTH / 2), snap(y - Math.min(height, 2 * HEADER) / 2)];
}

/** Adds a node where there is room: right of the selected one, else in the middle of what is seen. */
export function addSomewhere(editor, type) {
  const {graph, canvas: {viewport, selection}} = editor;
  const beside = selection.nodes.length === 1 ? graph.node(selection.nodes[0]) : null;
  const middle = viewport.centre();
  const start = beside ? {x: graph.placeOf(beside).x + WIDTH + 72, y: graph.placeOf(beside).y} : {x: middle.x - WIDTH / 2, y: middle.y - HEADER};
  const node = newNode(graph, type);
  const at = freePlace(graph, node, start);
  const id = addNode(editor, {...node, at});
  viewport.reveal(id);
  return id;
}

/** Offers the nodes that fit a port whose wire was dropped into the void; the chosen one comes wired. */
export async function offerFittingNodes(editor, origin, event) {
  const {graph, canvas: {viewport}} = editor, {catalogue} = graph, place = viewport.toCanvas(event);
  const options = catalogue.types.flatMap(type => wiringsFor(graph, type, origin).slice(0, 1).map(port => ({type, port, label: type.title, note: type.summary, icon: type.type, group: type.group})));
  const chosen = await pickFrom({title: origin.direction === 'out' ? `What should ${origin.node} feed?` : `What should feed ${origin.port} of ${origin.node}?`, options, at: event});
  if (!chosen) return;
  const node = newNode(graph, chosen.type.type), {height} = boxOf(node, catalogue);
  const placed = {...node, at: [snap(place.x - (origin.direction === 'out' ? 0 : WIDTH)), snap(place.y - height / 2)]};
  const wire = origin.direction === 'out' ? {from: origin.node, to: node.id, port: chosen.port} : {from: node.id, to: origin.node, port: origin.port};
  const many = catalogue.port(origin.direction === 'out' ? node.type : graph.node(origin.node).type, wire.port)?.many;
  addNode(editor, placed, {change: document => connect(document, wire, {many})});
}

function wiringsFor(graph, type, origin) {
  const {catalogue} = graph, own = graph.node(origin.node).type;
  if (origin.direction === 'in') return catalogue.fits(type.type, own, origin.port) ? ['out'] : [];
  return type.ports.filter(port => catalogue.fits(own, type.type, port.name)).map(port => port.name);
}

/** Adds a node and what else `change(document)` does, as one step; selects the node and gives its id. */
export function addNode(editor, node, {change = same => same, label = `Add ${node.id}`} = {}) {
  editor.graph.edit(label, document => change(addNodes(document, [node])));
  select(editor, node.id);
  announce(`${node.id} added`);
  return node.id;
}

function select({canvas: {selection, scene}}, id) {
  selection.set([id]);
  scene.gfx(id)?.focus({preventScroll: true});
}

function freePlace(graph, node, {x, y}) {
  const {height} = boxOf(node, graph.catalogue), at = [snap(x), snap(y)];
  const others = graph.boxes();
  const taken = () => others.some(other => at[0] < other.x + other.width + 16 && other.x < at[0] + WIDTH + 16 && at[1] < other.y + other.height + 16 && other.y < at[1] + height + 16);
  while (taken()) at[1] = snap(at[1] + APART);
  return at;
}
