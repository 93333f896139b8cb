import {SliceColumns} from './slice-columns.js';

/** What a worker may be doing; the number is kept in a lane's `states`. */
export const WORKER_STATES = Object.freeze([
  'running',
  'waiting_gil',
  'waiting_lock',
  'waiting_future',
  'sleeping',
  'idle',
]);

/**
 * One worker of a run: a thread in a process, with everything it did.
 *
 * `slices` holds its tasks, `states` the spells in which it waited or slept (the `outcome` column is the number in
 * {@link WORKER_STATES}). Times are seconds since the start of the run.
 */
export class Lane {
  constructor({lane, pid, process_name, thread_name, kind, executor}, time) {
    this.number = lane;
    this.pid = pid;
    this.processName = process_name;
    this.threadName = thread_name;
    this.kind = kind;
    /** The node id of the executor, null for the main thread. */
    this.executor = executor ?? null;
    this.startedAt = time;
    this.exitedAt = null;
    this.exit = null;
    this.state = 'idle';
    this.cpu = null;
    /** Processor time it used in all, known when it has exited. */
    this.cpuSeconds = null;
    this.slices = new SliceColumns();
    this.states = new SliceColumns(8);
    /** How many tasks ended here, and the seconds they took. */
    this.ended = 0;
    this.busySeconds = 0;
  }

  /** The index of the slice that runs now, or -1. */
  get running() {
    const last = this.slices.length - 1;
    return last >= 0 && this.slices.end[last] === Infinity ? last : -1;
  }

  /** The name that people read: `4711 · Process-1 · MainThread`. */
  get label() {
    return `${this.pid} · ${this.processName} · ${this.threadName}`;
  }
}
