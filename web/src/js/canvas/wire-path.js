// The curve of a wire: it leaves and enters a node straight out of the side the port is on.
const REACH = 44;
const OUT = {left: [-1, 0], right: [1, 0], top: [0, -1], bottom: [0, 1]};

/** from and to are {x, y, side}. */
export function wirePath(from, to) {
  const [a, b] = levers(from, to);
  return `M${from.x},${from.y}C${a.x},${a.y} ${b.x},${b.y} ${to.x},${to.y}`;
}

/** Points along the wire, its ends left out: [{x, y}]. */
export function wirePoints(from, to, count) {
  const [a, b] = levers(from, to);
  return Array.from({length: count}, (_, index) => {
    const t = (index + 1) / (count + 1), u = 1 - t;
    const along = axis => u * u * u * from[axis] + 3 * u * u * t * a[axis] + 3 * u * t * t * b[axis] + t * t * t * to[axis];
    return {x: along('x'), y: along('y')};
  });
}

function levers(from, to) {
  const [ax, ay] = lever(from, to), [bx, by] = lever(to, from);
  return [{x: from.x + ax, y: from.y + ay}, {x: to.x + bx, y: to.y + by}];
}

function lever(end, other) {
  const [dx, dy] = OUT[end.side] ?? [0, 0];
  const along = dx ? Math.abs(other.x - end.x) : Math.abs(other.y - end.y);
  const length = Math.max(Math.min(REACH, Math.hypot(other.x - end.x, other.y - end.y) / 2), along / 2);
  return [dx * length, dy * length];
}
