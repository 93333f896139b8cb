import {Graph as LayoutGraph, layout} from '@dagrejs/dagre';
import {nodeOf, sourcesOf, wiresFrom, wiresOf} from './document.js';
import {placeComments} from './comment-places.js';
import {boxOf, snap, WIDTH} from './geometry.js';
import {isGroup, memberIds} from './groups.js';

const BELOW = 48;
const MARGIN = 40;
const GAP = 24;

/**
 * Places for all nodes but groups: Map of id → [x, y]. Data and functions flow from left to right; executors
 * stand below the operators they drive, nodes of one group together, and comments by what they stood by.
 */
export function placesFor(document, catalogue) {
  const working = document.nodes.filter(node => !catalogue.isNote(node.type));
  const executors = working.filter(node => catalogue.isExecutor(node.type));
  const drives = new Map(executors.map(node => [node.id, drivenBy(document, node)]));
  // An executor of one operator hangs below it and is laid out with it; a shared one finds its place last.
  const own = new Map(executors.filter(node => drives.get(node.id).length === 1).map(node => [drives.get(node.id)[0], node]));
  const hanging = new Set(own.values());
  const places = flowPlaces(document, working.filter(node => !executors.includes(node)), own, catalogue);
  for (const node of hanging) {
    const operator = nodeOf(document, drives.get(node.id)[0]), [x, y] = places.get(operator.id);
    places.set(node.id, [x, snap(y + boxOf(operator, catalogue).height + BELOW)]);
  }
  for (const node of executors) if (!hanging.has(node)) places.set(node.id, sharedPlace(document, node, drives.get(node.id), places, catalogue));
  placeComments(document, places, catalogue);
  return places;
}

function drivenBy(document, executor) {
  return [...new Set(wiresFrom(document, executor.id).filter(wire => wire.port === 'executor').map(wire => wire.to))];
}

function flowPlaces(document, flow, own, catalogue) {
  const graph = new LayoutGraph({compound: true}).setGraph({rankdir: 'LR', nodesep: 40, ranksep: 84, marginx: MARGIN, marginy: MARGIN});
  graph.setDefaultEdgeLabel(() => ({}));
  const ids = new Set(flow.map(node => node.id));
  for (const node of flow) {
    const {width, height} = boxOf(node, catalogue), executor = own.get(node.id);
    graph.setNode(node.id, {width, height: height + (executor ? BELOW + boxOf(executor, catalogue).height : 0)});
  }
  for (const group of document.nodes.filter(isGroup)) {
    // Ids have no space: this is no node's name.
    graph.setNode(`group ${group.id}`, {});
    for (const id of memberIds(group)) if (ids.has(id) && !graph.parent(id)) graph.setParent(id, `group ${group.id}`);
  }
  for (const wire of wiresOf(document)) if (ids.has(wire.from) && ids.has(wire.to)) graph.setEdge(wire.from, wire.to);
  layout(graph);
  const places = new Map(flow.map(node => {
    const {x, y, width, height} = graph.node(node.id);
    return [node.id, [snap(x - width / 2), snap(y - height / 2)]];
  }));
  untangle(document, flow, places, catalogue);
  return places;
}

/**
 * Puts the sources that feed one operator only into the order of its ports, from top to bottom, so that
 * their wires do not cross; to dagre a node is a point, and any order is as good.
 */
function untangle(document, flow, places, catalogue) {
  for (const operator of flow) {
    const feeders = catalogue.type(operator.type).ports.flatMap(port => sourcesOf(operator, port.name));
    const movable = [...new Set(feeders)].filter(id => places.has(id) && !nodeOf(document, id).in && wiresFrom(document, id).every(wire => wire.to === operator.id));
    const columns = new Map();
    for (const id of movable) columns.set(places.get(id)[0], [...(columns.get(places.get(id)[0]) ?? []), id]);
    for (const column of columns.values()) restack(document, column, places, catalogue);
  }
}

/** Stacks nodes in the given order over the same stretch, with even gaps. */
function restack(document, ids, places, catalogue) {
  const height = id => boxOf(nodeOf(document, id), catalogue).height;
  const top = Math.min(...ids.map(id => places.get(id)[1])), bottom = Math.max(...ids.map(id => places.get(id)[1] + height(id)));
  const gap = (bottom - top - ids.reduce((sum, id) => sum + height(id), 0)) / Math.max(1, ids.length - 1);
  let y = top;
  for (const id of ids) {
    places.set(id, [places.get(id)[0], snap(y)]);
    y += height(id) + gap;
  }
}

function sharedPlace(document, executor, driven, places, catalogue) {
  const bottom = ids => Math.max(MARGIN, ...ids.map(id => places.get(id)[1] + boxOf(nodeOf(document, id), catalogue).height));
  const known = driven.filter(id => places.has(id));
  const at = (known.length
    ? [known.reduce((sum, id) => sum + places.get(id)[0], 0) / known.length, bottom(known) + BELOW]
    : [MARGIN, bottom([...places.keys()]) + BELOW]).map(snap);
  const {height} = boxOf(executor, catalogue), column = [];
  for (const [id, [left, top]] of places) {
    if (Math.abs(left - at[0]) < WIDTH + GAP / 2) column.push({top, bottom: top + boxOf(nodeOf(document, id), catalogue).height});
  }
  while (column.some(({top, bottom}) => at[1] < bottom + GAP && top < at[1] + height + GAP)) at[1] = snap(at[1] + GAP);
  return at;
}
