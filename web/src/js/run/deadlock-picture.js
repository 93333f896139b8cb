/** The size of a task in the picture, and of the picture, in pixels. */
export const TASK = Object.freeze({width: 132, height: 40});
/** Between two tasks side by side; right of one, for what leads back or nowhere; around all. */
const GAP = 96;
const LOOP = 64;
const MARGIN = 4;

/**
 * Where the tasks of a deadlock are drawn, and who waits for whom: on a circle, so that it is seen as one.
 *
 * @param {Array<{task: number, node: string, waitsFor: ?number}>} cycle
 * @returns {{width: number, height: number, tasks: Array<{task: number, x: number, y: number}>, arrows: Array<{from: number, to: ?number, path: string}>}}
 *   x and y are the centres; an arrow without `to` leads to nobody
 */
export function deadlockPicture(cycle) {
  const across = cycle.length < 2 ? 0 : Math.max(TASK.width + GAP, (cycle.length * (TASK.width + 30)) / Math.PI) / 2;
  const down = cycle.length < 3 ? 0 : Math.max(60, (cycle.length * (TASK.height + 34)) / Math.PI / 2);
  const right = cycle.some(({task, waitsFor}) => waitsFor === null || waitsFor === task) ? LOOP : 0;
  const width = 2 * (across + MARGIN) + TASK.width + right;
  const height = 2 * (down + MARGIN) + TASK.height + (down === 0 ? 20 : 0);
  const tasks = cycle.map(({task, node}, index) => {
    const angle = Math.PI + (2 * Math.PI * index) / cycle.length;
    return {task, node, x: (width - right) / 2 + across * Math.cos(angle), y: height / 2 + down * Math.sin(angle)};
  });
  const placeOf = new Map(tasks.map(place => [place.task, place]));
  const arrows = cycle.map(({task, waitsFor}) => {
    const from = placeOf.get(task);
    const to = waitsFor === null ? null : placeOf.get(waitsFor);
    return {from: task, to: waitsFor, path: to ? (to === from ? loop(from) : arc(from, to)) : stub(from)};
  });
  return {width, height, tasks, arrows};
}

/** From one task to another, bent to the left of the way, so that two that wait for each other have two arrows. */
function arc(from, to) {
  const start = border(from, to);
  const end = border(to, from);
  const bend = 0.18;
  const middle = {x: (start.x + end.x) / 2 + (end.y - start.y) * bend, y: (start.y + end.y) / 2 - (end.x - start.x) * bend};
  return `M${point(start)} Q${point(middle)} ${point(end)}`;
}

/** A task that waits for what only it could bring. */
function loop({x, y}) {
  const right = x + TASK.width / 2;
  return `M${point({x: right, y: y - 8})} C${point({x: right + 60, y: y - 40})} ${point({x: right + 60, y: y + 40})} ${point({x: right + 2, y: y + 8})}`;
}

function stub({x, y}) {
  const right = x + TASK.width / 2;
  return `M${point({x: right, y})} L${point({x: right + 56, y})}`;
}

/** Where the line between two centres leaves the first task. */
function border(from, to) {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const scale = Math.min(
    dx === 0 ? Infinity : (TASK.width / 2 + 3) / Math.abs(dx),
    dy === 0 ? Infinity : (TASK.height / 2 + 3) / Math.abs(dy),
  );
  return {x: from.x + dx * scale, y: from.y + dy * scale};
}

const point = ({x, y}) => `${x.toFixed(1)} ${y.toFixed(1)}`;
