/**
 * How many of these stretches of time lay over each other at the most, and when that first was so. One that ends when
 * another begins does not lie over it.
 *
 * @param {Iterable<{start: number, end: number}>} stretches
 * @returns {{most: number, at: number}}
 */
export function mostAtOnce(stretches) {
  const steps = [];
  for (const {start, end} of stretches) {
    if (end > start) steps.push([start, 1], [end, -1]);
  }
  steps.sort(([time, change], [otherTime, otherChange]) => time - otherTime || change - otherChange);
  let running = 0, most = 0, at = 0;
  for (const [time, change] of steps) {
    running += change;
    if (running > most) [most, at] = [running, time];
  }
  return {most, at};
}

/** The same of all tasks of a run: measured from its slices, and from what was reported in bulk. */
export function mostTasksAtOnce(state) {
  const stretches = [];
  for (const {slices} of state.lanes.values()) {
    for (let index = 0; index < slices.length; index += 1) {
      stretches.push({start: slices.start[index], end: Math.min(slices.end[index], state.time)});
    }
  }
  let {most} = mostAtOnce(stretches);
  for (const band of state.bulk.values()) most = Math.max(most, band.mostRunning);
  return most;
}
