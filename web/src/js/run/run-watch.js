import {readRun} from './run-client.js';
import {RunClock} from './run-clock.js';
import {RunState} from './run-state.js';
import {isFinal} from './run-status.js';
import {EventStream} from './stream/event-stream.js';

/** How often the place in the queue is asked for, in milliseconds. */
const ASK_QUEUE = 1000;

/**
 * One run as a page watches it: its events folded into a state, its clock, its connection, and what only the run
 * resource tells (place in the queue, speed-up, efficiency).
 */
export class RunWatch {
  #stream;
  #asking = null;
  #closed = false;
  /** Where the clock stands while the server does not answer: nobody knows then whether the run goes on. */
  #heldAt = null;
  #retry = () => this.#stream.retryNow();

  /**
   * @param {object} options
   * @param {string} options.id the run
   * @param {?object} options.document the workflow, for names and colours
   * @param {?object} options.resource the run resource, where it is known already
   * @param {() => void} options.onChange something changed; called often, so do little
   * @param {(options: object) => EventStream} [options.openStream]
   * @param {typeof readRun} [options.read]
   * @param {() => number} [options.localSeconds] a clock of this page that only goes on
   */
  constructor({
    id,
    document = null,
    resource = null,
    onChange,
    openStream = options => new EventStream(options),
    read = readRun,
    localSeconds = () => performance.now() / 1000,
  }) {
    this.id = id;
    this.document = document;
    this.resource = resource;
    this.onChange = onChange;
    this.read = read;
    this.localSeconds = localSeconds;
    this.state = new RunState();
    this.clock = new RunClock();
    this.connection = 'connecting';
    this.#stream = openStream({
      id,
      recorded: resource !== null && isFinal(resource.status),
      onEvents: events => this.#receive(events),
      onConnection: connection => {
        this.#heldAt = connection === 'reconnecting' ? this.now() : null;
        this.connection = connection;
        this.onChange();
      },
    });
  }

  start() {
    globalThis.addEventListener?.('online', this.#retry);
    this.#stream.start();
    this.#ask();
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#asking);
    globalThis.removeEventListener?.('online', this.#retry);
    this.#stream.close();
  }

  /** How far the run is, in its own seconds; stands still when it is over. */
  now() {
    const {finishedAt, time, status} = this.state;
    if (finishedAt !== null) {
      return finishedAt;
    }
    if (this.#heldAt !== null) {
      return Math.max(time, this.#heldAt);
    }
    return status === 'running' ? Math.max(time, this.clock.at(this.localSeconds())) : time;
  }

  #receive(events) {
    const wasOver = this.state.over;
    this.state.apply(events);
    // Not while it is queued: the run's clock stands still until it starts.
    if (this.state.status === 'running') {
      this.clock.observe(this.state.time, this.localSeconds());
    }
    if (this.state.over && !wasOver) {
      this.#ask();
    }
    this.onChange();
  }

  async #ask() {
    clearTimeout(this.#asking);
    try {
      const {resource, answeredAt} = await this.read(this.id);
      this.resource = resource;
      this.#observeStart(answeredAt);
    } catch {
      // Only the extras are missing; the stream tells of a lost connection.
    }
    if (this.#closed) {
      return;
    }
    this.onChange();
    const waiting = this.state.status === 'queued' && this.connection !== 'missing';
    const late = this.state.over && this.resource !== null && !isFinal(this.resource.status);
    if (waiting || late) {
      this.#asking = setTimeout(() => this.#ask(), ASK_QUEUE);
    }
  }

  /**
   * A page that opens in the middle of a quiet run has only old events to set its clock by. The server's time of day
   * helps: it comes in whole seconds, rounded down, so it never puts the clock ahead.
   */
  #observeStart(answeredAt) {
    const elapsed = (answeredAt - Date.parse(this.resource.started_at ?? '')) / 1000;
    if (elapsed > this.state.time) {
      this.clock.observe(elapsed, this.localSeconds());
    }
  }
}
