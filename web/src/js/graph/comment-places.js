import {boxOf, snap} from './geometry.js';
import {isGroup} from './groups.js';

const GAP = 24;

/**
 * Where comments go when all other nodes get new places (Map of id → [x, y], which is added to): each goes with
 * the node it stood nearest to, and one that stood nowhere goes to the top.
 */
export function placeComments(document, places, catalogue) {
  const boxes = new Map([...places].map(([id, [x, y]]) => [id, {x, y, ...sizeOf(document.nodes.find(node => node.id === id), catalogue)}]));
  for (const node of document.nodes) {
    if (!catalogue.isNote(node.type) || isGroup(node)) continue;
    const size = sizeOf(node, catalogue), [x, y] = followed(document, node, places) ?? onTop(boxes, size), box = {x: snap(x), y: snap(y), ...size};
    while ([...boxes.values()].some(other => overlap(box, other))) box.y -= GAP;
    boxes.set(node.id, box);
    places.set(node.id, [box.x, box.y]);
  }
}

function sizeOf(node, catalogue) {
  const {width, height} = boxOf(node, catalogue);
  return {width, height};
}

function followed(document, comment, places) {
  if (!comment.at) return null;
  const [x, y] = comment.at;
  let nearest = null, least = Infinity;
  for (const node of document.nodes) {
    if (!node.at || !places.has(node.id)) continue;
    const distance = Math.hypot(node.at[0] - x, node.at[1] - y);
    if (distance < least) [nearest, least] = [node, distance];
  }
  if (!nearest) return null;
  const [toX, toY] = places.get(nearest.id);
  return [x + toX - nearest.at[0], y + toY - nearest.at[1]];
}

function onTop(boxes, {height}) {
  const all = [...boxes.values()];
  return all.length ? [Math.min(...all.map(box => box.x)), Math.min(...all.map(box => box.y)) - height - GAP] : [0, 0];
}

function overlap(a, b) {
  return a.x < b.x + b.width + GAP / 2 && b.x < a.x + a.width + GAP / 2 && a.y < b.y + b.height + GAP / 2 && b.y < a.y + a.height + GAP / 2;
}
