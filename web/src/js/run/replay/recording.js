import {readRecordedEvents} from '../stream/recorded-events.js';

/**
 * The events of a run that is over, and which of them have happened at a moment.
 *
 * Events are told in the order in which they matter, and a few of them say a time that lies a little before that of
 * their predecessor, because workers have clocks of their own. An event has happened when it and all before it have.
 */
export class Recording {
  /** @param {Array<object>} events in the order of their `seq` */
  constructor(events) {
    this.events = events;
    this.moments = new Float64Array(events.length);
    let latest = 0;
    events.forEach(({t}, index) => {
      latest = Math.max(latest, t);
      this.moments[index] = latest;
    });
    /** When the last event happened, in seconds since the start of the run. */
    this.end = latest;
  }

  /** How many events have happened at `time`. */
  countAt(time) {
    return this.#firstNot(moment => moment <= time);
  }

  /** The moment of the first event after `time`; the end where there is none. */
  after(time) {
    return this.moments[this.countAt(time)] ?? this.end;
  }

  /** The moment of the last event before `time`; 0 where there is none. */
  before(time) {
    return this.moments[this.#firstNot(moment => moment < time) - 1] ?? 0;
  }

  #firstNot(passes) {
    let low = 0;
    let high = this.moments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (passes(this.moments[middle])) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

/**
 * Reads the whole recording of a run.
 *
 * @param {string} id the run
 * @param {{signal?: AbortSignal, read?: typeof readRecordedEvents}} options
 * @returns {Promise<Recording>}
 */
export async function readRecording(id, {signal, read = readRecordedEvents} = {}) {
  const pieces = [];
  await read(id, 0, events => pieces.push(events), {signal});
  return new Recording(pieces.flat());
}
