// What a finding is about, among the lanes of a run.

/** The lanes of an executor. */
export const lanesOf = (state, executor) => [...state.lanes.values()].filter(lane => lane.executor === executor);

/** The slices of these nodes' tasks, each as {lane, index, task, start, end}; one that runs ends now. */
export function slicesOf(state, nodes) {
  const wanted = new Set(nodes), found = [];
  for (const lane of state.lanes.values()) {
    const {slices} = lane;
    for (let index = 0; index < slices.length; index += 1) {
      if (wanted.has(state.tasks.nodeOf(slices.task[index]))) {
        found.push({lane, index, task: slices.task[index], start: slices.start[index], end: Math.min(slices.end[index], state.time)});
      }
    }
  }
  return found;
}

/** The one for which `value` is greatest, or null of nothing. */
export function most(list, value) {
  let best = null, greatest = -Infinity;
  for (const one of list) {
    const its = value(one);
    if (its > greatest) [best, greatest] = [one, its];
  }
  return best;
}

/** The one for which `value` is least, or null of nothing. */
export const least = (list, value) => most(list, one => -value(one));

/** How people tell workers of one run apart. */
export const workerName = lane => `${lane.processName} · ${lane.threadName}`;
