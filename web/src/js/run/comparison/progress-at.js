/**
 * How far a run was at a moment, counted from what the whole of it left behind.
 *
 * @param {import('../run-state.js').RunState} state of the whole run
 * @param {number} time seconds since its start
 * @returns {{done: number, running: number}} tasks that had ended, and that were running
 */
export function progressAt(state, time) {
  let done = 0;
  let running = 0;
  for (const {slices} of state.lanes.values()) {
    const next = slices.firstEndingAfter(time);
    done += next;
    running += next < slices.length && slices.start[next] <= time ? 1 : 0;
  }
  for (const band of state.bulk.values()) {
    const sample = band.at(time);
    done += sample < 0 ? 0 : band.finished[sample];
    running += sample < 0 ? 0 : band.running[sample];
  }
  return {done, running};
}
