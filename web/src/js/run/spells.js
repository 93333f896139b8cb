import {WORKER_STATES} from './lane.js';

/** Ends the spell a lane is in, if it is in one: nothing that begins or ends on a worker leaves it waiting or asleep. */
export function endSpell(lane, time) {
  const last = lane.states.length - 1;
  if (last >= 0 && lane.states.end[last] === Infinity) {
    lane.states.close(last, time, lane.states.outcome[last]);
  }
}

/** Puts what the end of a task tells of its worker's waiting in place of what was seen of it while it went on. */
export function tellSpells(lane, from, spells) {
  const {states} = lane;
  states.dropFrom(states.firstStartingAt(from));
  for (const spell of spells) {
    states.append(spell.from, 0, spell.to, WORKER_STATES.indexOf(spell.state));
  }
}
