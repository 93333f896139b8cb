import {BackOff} from './back-off.js';
import {EventOrder} from './event-order.js';
import {parseEvents} from './event-json.js';
import {RunMissingError, readRecordedEvents} from './recorded-events.js';

/**
 * The events of one run, live and recorded, each lifecycle event exactly once and in order.
 *
 * Prefers the WebSocket; while that cannot be opened it reads the recording over HTTP, so a watcher behind a proxy
 * that blocks sockets still sees everything, only later. After a loss it resumes after the last event it knows.
 *
 * `connection` goes through: `connecting` → `live` → (`reconnecting` | `offline`) … → `finished`, or ends in
 * `missing` when the server does not know the run.
 */
export class EventStream {
  #order;
  #socket = null;
  #retry = null;
  #closed = false;
  #reading = new AbortController();

  /**
   * @param {object} options
   * @param {string} options.id the run
   * @param {(events: Array<object>) => void} options.onEvents the new events of a frame
   * @param {(connection: string) => void} options.onConnection the connection state changed
   * @param {number} [options.after] the last sequence number that is already known
   * @param {boolean} [options.recorded] the run is over: read its recording and open no socket
   * @param {(path: string) => WebSocket} [options.openSocket]
   * @param {typeof readRecordedEvents} [options.readRecorded]
   * @param {BackOff} [options.backOff]
   * @param {{setTimeout: Function, clearTimeout: Function}} [options.timers]
   * @param {() => boolean} [options.isOnline]
   */
  constructor({
    id,
    onEvents,
    onConnection = () => {},
    after = 0,
    recorded = false,
    openSocket = openBrowserSocket,
    readRecorded = readRecordedEvents,
    backOff = new BackOff(),
    timers = globalThis,
    isOnline = () => globalThis.navigator?.onLine !== false,
  }) {
    this.id = id;
    this.connection = 'connecting';
    this.finished = false;
    this.recorded = recorded;
    this.openSocket = openSocket;
    this.readRecorded = readRecorded;
    this.backOff = backOff;
    this.timers = timers;
    this.isOnline = isOnline;
    this.onEvents = onEvents;
    this.onConnection = onConnection;
    this.#order = new EventOrder(after);
  }

  /** The sequence number of the last lifecycle event that was delivered. */
  get last() {
    return this.#order.last;
  }

  /** Starts; the first events follow asynchronously. */
  start() {
    if (this.recorded) {
      this.#readRecording();
    } else {
      this.#connect();
    }
  }

  /** Connects at once instead of waiting for the next attempt, for instance when the network is back. */
  retryNow() {
    if (this.#retry !== null) {
      this.timers.clearTimeout(this.#retry);
      this.#retry = null;
      this.#connect();
    }
  }

  /** Ends the watching; nothing is delivered after this call. */
  close() {
    this.#closed = true;
    this.timers.clearTimeout(this.#retry);
    this.#reading.abort();
    this.#socket?.close();
  }

  #connect() {
    let opened = false;
    const socket = this.openSocket(`/ws/runs/${encodeURIComponent(this.id)}?after=${this.last}`);
    this.#socket = socket;
    socket.onopen = () => {
      opened = true;
      this.#say('live');
    };
    socket.onmessage = message => {
      if (socket !== this.#socket) {
        return;
      }
      this.backOff.reset();
      const {events, gap} = this.#order.take(parseEvents(message.data));
      this.#deliver(events);
      if (gap) {
        socket.close();
      }
    };
    socket.onclose = () => {
      if (socket !== this.#socket || this.#closed) {
        return;
      }
      this.#socket = null;
      if (this.finished) {
        this.#say('finished');
      } else if (opened) {
        this.#connectLater();
      } else {
        this.#readRecording();
      }
    };
  }

  async #readRecording() {
    try {
      await this.readRecorded(this.id, this.last, events => this.#deliver(this.#order.take(events).events), {
        signal: this.#reading.signal,
      });
    } catch (failure) {
      if (failure instanceof RunMissingError) {
        this.#say('missing');
        return;
      }
      // Everything else is a connection that may come back, and is shown as such.
    }
    if (this.finished) {
      this.#say('finished');
    } else if (!this.#closed) {
      this.recorded = false;
      this.#connectLater();
    }
  }

  #connectLater() {
    this.#say(this.isOnline() ? 'reconnecting' : 'offline');
    this.#retry = this.timers.setTimeout(() => {
      this.#retry = null;
      this.#connect();
    }, this.backOff.next());
  }

  #deliver(events) {
    if (this.#closed || events.length === 0) {
      return;
    }
    this.finished ||= events.some(event => event.type === 'run_finished');
    this.onEvents(events);
  }

  #say(connection) {
    if (!this.#closed && connection !== this.connection) {
      this.connection = connection;
      this.onConnection(connection);
    }
  }
}

function openBrowserSocket(path) {
  return new WebSocket(new URL(path, location.href.replace(/^http/, 'ws')));
}
