import {ConsoleLog} from './console-log.js';
import {LoadCurve} from './load-curve.js';
import {TaskTable} from './task-table.js';
import {nodeEvents} from './reducers/node-events.js';
import {runEvents} from './reducers/run-events.js';
import {taskEvents} from './reducers/task-events.js';
import {wireEvents} from './reducers/wire-events.js';
import {workerEvents} from './reducers/worker-events.js';

const REDUCERS = {...runEvents, ...nodeEvents, ...wireEvents, ...workerEvents, ...taskEvents};

/**
 * What the events of a run amount to.
 *
 * Only {@link apply} changes it, and the same events always give the same state: it reads no clock and touches no
 * page. Times are seconds since the start of the run. It is changed in place, because a run may have 100,000 tasks;
 * `versions` tells a view which part has changed since it last looked.
 */
export class RunState {
  constructor() {
    this.status = 'queued';
    this.mainPid = null;
    /** The time of the newest event. */
    this.time = 0;
    /** When the run ended, null while it has not. */
    this.finishedAt = null;
    this.error = null;
    /** Lanes by number; numbers are never reused. */
    this.lanes = new Map();
    this.bulk = new Map();
    this.tasks = new TaskTable();
    /** How many tasks wait for a worker, and how many cores those that have ended used while they ran. */
    this.load = {waiting: new LoadCurve(), cores: new LoadCurve()};
    this.nodes = new Map();
    /** What went through each wire, by its id. */
    this.wires = new Map();
    this.console = new ConsoleLog();
    this.outputs = [];
    this.findings = [];
    this.deadlocks = [];
    this.errors = [];
    this.costs = null;
    this.sliceCount = 0;
    this.versions = {status: 0, lanes: 0, slices: 0, nodes: 0, wires: 0, console: 0, outputs: 0, errors: 0, findings: 0};
  }

  /** Takes in the next events, in order. Types it does not know are passed over: servers may be newer than pages. */
  apply(events) {
    for (const event of events) {
      if (event.t > this.time) {
        this.time = event.t;
      }
      REDUCERS[event.type]?.(this, event);
    }
  }

  /** Whether the run is over. */
  get over() {
    return this.finishedAt !== null;
  }
}
