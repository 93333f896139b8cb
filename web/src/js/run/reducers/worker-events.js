import {BulkBand} from '../bulk-band.js';
import {Lane, WORKER_STATES} from '../lane.js';
import {endSpell} from '../spells.js';
import {OUTCOMES} from '../slice-columns.js';

/** The states that are drawn on top of a task's slice. */
const SPELLS = new Set(['waiting_gil', 'waiting_lock', 'waiting_future', 'sleeping']);

/** Events about workers, one by one or in bulk. */
export const workerEvents = {
  worker_started(state, event) {
    state.lanes.set(event.lane, new Lane(event, event.t));
    state.versions.lanes += 1;
  },

  worker_exited(state, event) {
    const lane = state.lanes.get(event.lane);
    if (!lane) {
      return;
    }
    lane.exitedAt = event.t;
    lane.exit = {code: event.code ?? null, reason: event.reason ?? null};
    lane.cpuSeconds = event.cpu_seconds ?? null;
    endSpell(lane, event.t);
    if (lane.running >= 0) {
      lane.slices.close(lane.running, event.t, OUTCOMES.LOST);
    }
    state.versions.lanes += 1;
  },

  worker_state(state, event) {
    const lane = state.lanes.get(event.lane);
    if (!lane || lane.exitedAt !== null) {
      return;
    }
    lane.cpu = event.cpu ?? lane.cpu;
    if (event.state !== lane.state) {
      endSpell(lane, event.t);
      lane.state = event.state;
      if (SPELLS.has(event.state)) {
        lane.states.append(event.t, 0, Infinity, WORKER_STATES.indexOf(event.state));
      }
      state.versions.slices += 1;
    }
  },

  bulk(state, event) {
    let band = state.bulk.get(event.executor);
    if (!band) {
      band = new BulkBand(event.executor);
      state.bulk.set(event.executor, band);
      state.versions.lanes += 1;
    }
    band.append(event);
    state.versions.slices += 1;
  },
};

