import {Graph as LayoutGraph, layout} from '@dagrejs/dagre';
import {nodeOf, sourcesOf, wiresOf} from './document.js';
import {boxOf, snap, WIDTH} from './geometry.js';

const BELOW = 56;
const MARGIN = 40;
const GAP = 24;

/**
 * Places for all nodes: Map of id → [x, y]. Data and functions flow from left to right; executors stand
 * below the operators they drive.
 */
export function placesFor(document, catalogue) {
  const executors = document.nodes.filter(node => catalogue.isExecutor(node.type));
  const flow = document.nodes.filter(node => !executors.includes(node));
  const places = flowPlaces(document, flow, catalogue);
  for (const node of executors) places.set(node.id, executorPlace(document, node, places, catalogue));
  return places;
}

function flowPlaces(document, flow, catalogue) {
  const graph = new LayoutGraph().setGraph({rankdir: 'LR', nodesep: 28, ranksep: 84, marginx: MARGIN, marginy: MARGIN});
  graph.setDefaultEdgeLabel(() => ({}));
  const ids = new Set(flow.map(node => node.id));
  const wires = wiresOf(document).filter(wire => ids.has(wire.from) && ids.has(wire.to));
  const driven = new Set(wiresOf(document).filter(wire => wire.port === 'executor').map(wire => wire.to));
  for (const node of inReadingOrder(document, flow)) {
    const {width, height} = boxOf(node, catalogue);
    graph.setNode(node.id, {width, height: height + (driven.has(node.id) ? BELOW : 0)});
  }
  for (const wire of wires) graph.setEdge(wire.from, wire.to);
  layout(graph);
  return new Map(flow.map(node => {
    const {x, y, width, height} = graph.node(node.id);
    return [node.id, [snap(x - width / 2), snap(y - height / 2)]];
  }));
}

/** Sources in the order of the ports they feed: dagre starts from it, so wires cross less. */
function inReadingOrder(document, flow) {
  const order = new Set(), wanted = new Set(flow);
  for (const node of flow) {
    for (const port of Object.keys(node.in ?? {}).sort()) {
      for (const id of sourcesOf(node, port)) if (wanted.has(nodeOf(document, id))) order.add(nodeOf(document, id));
    }
    order.add(node);
  }
  return order;
}

function executorPlace(document, executor, places, catalogue) {
  const driven = wiresOf(document).filter(wire => wire.from === executor.id && places.has(wire.to)).map(wire => wire.to);
  const bottom = ids => Math.max(MARGIN, ...ids.map(id => places.get(id)[1] + boxOf(nodeOf(document, id), catalogue).height));
  const place = driven.length
    ? [driven.reduce((sum, id) => sum + places.get(id)[0], 0) / driven.length, bottom(driven) + BELOW]
    : [MARGIN, bottom([...places.keys()]) + BELOW];
  const {height} = boxOf(executor, catalogue);
  const at = place.map(snap);
  while (collides(document, at, height, places, catalogue)) at[1] = snap(at[1] + GAP);
  return at;
}

function collides(document, [x, y], height, places, catalogue) {
  return [...places].some(([id, [left, top]]) => {
    const other = boxOf(nodeOf(document, id), catalogue).height;
    return Math.abs(left - x) < WIDTH + GAP / 2 && y < top + other + GAP && top < y + height + GAP;
  });
}
