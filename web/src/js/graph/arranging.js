// Where nodes go to stand in line. Boxes are {id, x, y, width, height}; places are a Map of id → [x, y].

/** How boxes can be brought into line: the axis, and where along each box the line runs (0 start, 1 end). */
export const EDGES = {
  left: {axis: 'x', size: 'width', at: 0}, centre: {axis: 'x', size: 'width', at: 0.5}, right: {axis: 'x', size: 'width', at: 1},
  top: {axis: 'y', size: 'height', at: 0}, middle: {axis: 'y', size: 'height', at: 0.5}, bottom: {axis: 'y', size: 'height', at: 1},
};

/** All boxes with one edge, or their middles, on one line. */
export function aligned(boxes, edge) {
  const {axis, size, at} = EDGES[edge];
  const first = Math.min(...boxes.map(box => box[axis])), last = Math.max(...boxes.map(box => box[axis] + box[size]));
  return places(boxes, axis, box => first + at * (last - first - box[size]));
}

/** Even gaps between the boxes along an axis, 'x' or 'y'; the first and the last stay where they are. */
export function distributed(boxes, axis) {
  const size = axis === 'x' ? 'width' : 'height';
  const sorted = [...boxes].sort((a, b) => a[axis] - b[axis]), first = sorted[0], last = sorted.at(-1);
  const gap = (last[axis] + last[size] - first[axis] - sorted.reduce((sum, box) => sum + box[size], 0)) / Math.max(1, sorted.length - 1);
  const starts = new Map();
  let next = first[axis];
  for (const box of sorted) {
    starts.set(box.id, next);
    next += box[size] + gap;
  }
  return places(boxes, axis, box => starts.get(box.id));
}

function places(boxes, axis, place) {
  return new Map(boxes.map(box => [box.id, axis === 'x' ? [Math.round(place(box)), box.y] : [box.x, Math.round(place(box))]]));
}
