/**
 * A server in memory that keeps the events of one run and serves them over sockets that can be cut, and as a recording.
 */
export class TestingServer {
  constructor(count) {
    this.events = Array.from({length: count}, (_, index) => ({
      seq: index + 1,
      t: index / 1000,
      type: 'console',
      lane: 0,
      text: `${index}`,
    }));
    this.events.at(-1).type = 'run_finished';
    this.requests = [];
    this.sockets = [];
    this.reachable = true;
    this.exists = true;
  }

  openSocket = path => {
    const socket = new TestingSocket(this, Number(new URLSearchParams(path.split('?')[1]).get('after')));
    this.requests.push(path);
    this.sockets.push(socket);
    return socket;
  };

  readRecorded = async (id, after, receive) => {
    this.requests.push(`events?after=${after}`);
    if (!this.exists) {
      const {RunMissingError} = await import('../../src/js/run/stream/recorded-events.js');
      throw new RunMissingError(id);
    }
    if (!this.reachable) {
      throw new TypeError('network error');
    }
    receive(this.events.slice(after));
  };

  get socket() {
    return this.sockets.at(-1);
  }
}

class TestingSocket {
  constructor(server, after) {
    this.server = server;
    this.next = after;
  }

  open() {
    this.onopen();
  }

  /** Sends the next `count` events in one frame, together with a sample and an event that was sent before. */
  send(count) {
    const again = this.server.events.slice(Math.max(0, this.next - 1), this.next);
    const frame = this.server.events.slice(this.next, this.next + count);
    this.next += count;
    this.onmessage({data: JSON.stringify([...again, ...frame, {type: 'progress', task: 1, fraction: 0.5, t: 0}])});
  }

  /** Loses `count` events on the way. */
  lose(count) {
    this.next += count;
  }

  close() {
    this.onclose?.();
  }
}

/** Timers that fire when the test says so. */
export class TestingTimers {
  waiting = [];

  setTimeout = (action, delay) => {
    this.waiting.push({action, delay});
    return this.waiting.at(-1);
  };

  clearTimeout = timer => {
    this.waiting = this.waiting.filter(other => other !== timer);
  };

  fire() {
    const [timer] = this.waiting.splice(0, 1);
    timer.action();
    return timer.delay;
  }
}
