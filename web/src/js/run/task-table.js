/** What is known of a task, as a small integer. */
export const TASK_STATES = Object.freeze({
  UNKNOWN: 0,
  QUEUED: 1,
  RUNNING: 2,
  FINISHED: 3,
  FAILED: 4,
  CANCELLED: 5,
});

const COLUMNS = {
  state: Uint8Array,
  node: Uint16Array,
  item: Float64Array,
  items: Uint32Array,
  lane: Int32Array,
  progress: Float32Array,
  queuedAt: Float64Array,
  attempts: Uint8Array,
};

/** A run counts its tasks from 0 or 1, so the number of a task is its row. Larger ones are refused, not allocated. */
const MOST_TASKS = 8_000_000;

/**
 * Every task of a run, one row a task, as columns of typed arrays; short arguments and results, and errors, stand in maps
 * beside them. `item` is -1 for a task that belongs to no item of a sequence.
 */
export class TaskTable {
  #nodeNumbers = new Map();

  constructor() {
    this.nodeNames = [];
    this.errors = new Map();
    this.arguments = new Map();
    this.values = new Map();
    this.#allocate(256);
  }

  /** Makes room for a task and remembers where it comes from. */
  queue(task, {node, item, items, time}) {
    this.#reach(task);
    this.node[task] = this.#numberOf(node);
    this.item[task] = item ?? -1;
    this.items[task] = items ?? 1;
    this.queuedAt[task] = time;
    this.state[task] = TASK_STATES.QUEUED;
  }

  start(task, lane) {
    this.#reach(task);
    this.lane[task] = lane;
    this.progress[task] = 0;
    this.attempts[task] += 1;
    this.state[task] = TASK_STATES.RUNNING;
  }

  stateOf(task) {
    return task < this.state.length ? this.state[task] : TASK_STATES.UNKNOWN;
  }

  /** @returns {?string} the id of the node that made the task */
  nodeOf(task) {
    return this.stateOf(task) === TASK_STATES.UNKNOWN ? null : (this.nodeNames[this.node[task]] ?? null);
  }

  #numberOf(node) {
    let number = this.#nodeNumbers.get(node);
    if (number === undefined) {
      number = this.nodeNames.push(node ?? null) - 1;
      this.#nodeNumbers.set(node, number);
    }
    return number;
  }

  #reach(task) {
    if (!(task >= 0 && task < MOST_TASKS)) {
      throw new RangeError(`a task number must be 0 to ${MOST_TASKS - 1}, was ${task}`);
    }
    if (task >= this.state.length) {
      this.#allocate(Math.max(task + 1, this.state.length * 2));
    }
  }

  #allocate(rows) {
    for (const [name, Type] of Object.entries(COLUMNS)) {
      const column = new Type(rows);
      if (this[name]) {
        column.set(this[name]);
      }
      this[name] = column;
    }
  }
}
