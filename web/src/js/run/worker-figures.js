/**
 * What each worker of a run did so far, from its events; what only the run resource knows is added where it is there.
 *
 * @param {import('./run-state.js').RunState} state
 * @param {?object} resource the run resource
 * @param {number} now how far the run is, in its seconds
 * @returns {Array<{lane: object, tasks: number, busy: number, cpu: ?number, alive: boolean}>} by lane number
 */
export function workerFigures(state, resource, now) {
  const reported = new Map((resource?.workers ?? []).map(worker => [worker.lane, worker]));
  return [...state.lanes.values()]
    .sort((a, b) => a.number - b.number)
    .map(lane => {
      const {running} = lane;
      return {
        lane,
        tasks: lane.ended,
        busy: lane.busySeconds + (running < 0 ? 0 : now - lane.slices.start[running]),
        cpu: lane.cpuSeconds ?? reported.get(lane.number)?.cpu_seconds ?? null,
        alive: lane.exitedAt === null,
      };
    });
}
