/** Ends the spell a lane is in, if it is in one: nothing that begins or ends on a worker leaves it waiting or asleep. */
export function endSpell(lane, time) {
  const last = lane.states.length - 1;
  if (last >= 0 && lane.states.end[last] === Infinity) {
    lane.states.close(last, time, lane.states.outcome[last]);
  }
}
