// The curve of a wire: it leaves and enters a node straight out of the side the port is on.
const REACH = 44;
const OUT = {left: [-1, 0], right: [1, 0], top: [0, -1], bottom: [0, 1]};

/** from and to are {x, y, side}. */
export function wirePath(from, to) {
  const [ax, ay] = lever(from, to), [bx, by] = lever(to, from);
  return `M${from.x},${from.y}C${from.x + ax},${from.y + ay} ${to.x + bx},${to.y + by} ${to.x},${to.y}`;
}

function lever(end, other) {
  const [dx, dy] = OUT[end.side] ?? [0, 0];
  const along = dx ? Math.abs(other.x - end.x) : Math.abs(other.y - end.y);
  const length = Math.max(Math.min(REACH, Math.hypot(other.x - end.x, other.y - end.y) / 2), along / 2);
  return [dx * length, dy * length];
}
