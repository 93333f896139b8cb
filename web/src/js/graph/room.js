import {snap} from './geometry.js';

const GAP = 56;

/**
 * Where a node goes that is put into the wire between two others, and who makes room for it: {at, moved}, with
 * `moved` a Map of id → [x, y]. Boxes are {id, x, y, width, height}; `box` is the node where it was dropped.
 */
export function roomBetween(boxes, source, target, box) {
  const left = source.x + source.width + GAP, right = target.x - GAP - box.width;
  // A wire that runs back has no room between its ends that could be opened.
  if (source.x + source.width >= target.x) return {at: [box.x, box.y], moved: new Map()};
  if (left <= right) return {at: [snap(Math.min(right, Math.max(left, box.x))), box.y], moved: new Map()};
  const by = snap(left - right);
  return {at: [snap(left), box.y], moved: new Map(boxes.filter(one => one.x >= target.x).map(one => [one.id, [one.x + by, one.y]]))};
}
