import {wiresOf} from '../graph/document.js';
import {isGroup} from '../graph/groups.js';

/**
 * Moves the focus along wires: left to what feeds a node, right to what it feeds, up and down to its neighbours.
 * `adds`: what was selected stays so.
 */
export function walk({graph, canvas: {scene, selection, viewport}}, id, [dx, dy], adds = false) {
  const wires = wiresOf(graph.document);
  const linked = dx < 0 ? wires.filter(wire => wire.to === id).map(wire => wire.from)
    : dx > 0 ? wires.filter(wire => wire.from === id).map(wire => wire.to)
    : graph.document.nodes.filter(node => node.id !== id && !isGroup(node)).map(node => node.id);
  const here = graph.placeOf(graph.node(id));
  const candidates = linked.map(other => ({other, place: graph.placeOf(graph.node(other))}))
    .filter(({place}) => !dy || (place.y - here.y) * dy > 0)
    .sort((a, b) => astray(a.place, here, dx) - astray(b.place, here, dx) || distance(a.place, here, dy) - distance(b.place, here, dy));
  const next = candidates[0]?.other;
  if (!next) return;
  selection.set(adds ? [...selection.ids, next] : [next]);
  scene.gfx(next).focus({preventScroll: true});
  viewport.reveal(next);
}

function distance(a, b, dy) {
  return dy ? Math.abs(a.y - b.y) + 3 * Math.abs(a.x - b.x) : Math.hypot(a.x - b.x, a.y - b.y);
}

/** 1 when the place is not on the side the arrow points to: an executor below, say. Such come last. */
function astray(place, here, dx) {
  return dx && (place.x - here.x) * dx <= 0 ? 1 : 0;
}
