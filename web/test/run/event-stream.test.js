import assert from 'node:assert/strict';
import {test} from 'node:test';
import {BackOff} from '../../src/js/run/stream/back-off.js';
import {EventStream} from '../../src/js/run/stream/event-stream.js';
import {TestingServer, TestingTimers} from './testing-server.js';

/** Lets promises that are settled run their continuations. */
const settled = () => new Promise(resolve => setImmediate(resolve));

function watch(server, options = {}) {
  const seen = {events: [], connections: [], timers: new TestingTimers()};
  const stream = new EventStream({
    id: 'r1',
    onEvents: events => seen.events.push(...events),
    onConnection: connection => seen.connections.push(connection),
    openSocket: server.openSocket,
    readRecorded: server.readRecorded,
    backOff: new BackOff({random: () => 1}),
    timers: seen.timers,
    isOnline: () => true,
    ...options,
  });
  seen.lifecycle = () => seen.events.filter(event => event.seq !== undefined).map(event => event.seq);
  stream.start();
  return {stream, seen};
}

const upTo = count => Array.from({length: count}, (_, index) => index + 1);

test('a stream that is cut several times delivers every event once and in order', () => {
  const server = new TestingServer(1000);
  const {seen} = watch(server);
  for (let cut = 0; cut < 9; cut += 1) {
    server.socket.open();
    server.socket.send(60);
    server.socket.send(41);
    server.socket.close();
    seen.timers.fire();
  }
  server.socket.open();
  server.socket.send(1000);
  server.socket.close();
  assert.deepEqual(seen.lifecycle(), upTo(1000));
  assert.equal(seen.connections.at(-1), 'finished');
  assert.equal(seen.timers.waiting.length, 0);
});

test('a hole closes the socket and what is missing is asked for again', () => {
  const server = new TestingServer(10);
  const {seen} = watch(server);
  server.socket.open();
  server.socket.send(3);
  server.socket.lose(2);
  server.socket.send(1);
  assert.deepEqual(seen.lifecycle(), [1, 2, 3]);
  seen.timers.fire();
  assert.equal(server.requests.at(-1), '/ws/runs/r1?after=3');
  server.socket.open();
  server.socket.send(7);
  assert.deepEqual(seen.lifecycle(), upTo(10));
});

test('attempts that fail wait longer and longer, up to a bound', async () => {
  const server = new TestingServer(10);
  server.reachable = false;
  const {seen} = watch(server);
  const delays = [];
  for (let attempt = 0; attempt < 8; attempt += 1) {
    server.socket.close();
    await settled();
    delays.push(seen.timers.fire());
  }
  assert.deepEqual(delays, [250, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
  assert.deepEqual(seen.connections, ['reconnecting']);
});

test('where sockets are blocked the recording is read instead', async () => {
  const server = new TestingServer(10);
  const {seen} = watch(server);
  server.socket.close();
  await settled();
  assert.deepEqual(seen.lifecycle(), upTo(10));
  assert.deepEqual(seen.connections, ['finished']);
});

test('a finished run opens no socket', async () => {
  const server = new TestingServer(10);
  const {seen} = watch(server, {recorded: true});
  await settled();
  assert.deepEqual(server.requests, ['events?after=0']);
  assert.deepEqual(seen.lifecycle(), upTo(10));
});

test('a run that the server does not know ends the watching', async () => {
  const server = new TestingServer(10);
  server.exists = false;
  const {seen} = watch(server);
  server.socket.close();
  await settled();
  assert.deepEqual(seen.connections, ['missing']);
  assert.equal(seen.timers.waiting.length, 0);
});

test('without a network the state is offline, and it connects at once when the network is back', () => {
  const server = new TestingServer(10);
  const {stream, seen} = watch(server, {isOnline: () => false});
  server.socket.open();
  server.socket.send(4);
  server.socket.close();
  assert.equal(seen.connections.at(-1), 'offline');
  stream.retryNow();
  assert.equal(server.requests.at(-1), '/ws/runs/r1?after=4');
  assert.equal(seen.timers.waiting.length, 0);
});

test('after closing nothing is delivered', () => {
  const server = new TestingServer(10);
  const {stream, seen} = watch(server);
  server.socket.open();
  const {socket} = server;
  stream.close();
  socket.send(4);
  assert.deepEqual(seen.events, []);
  assert.deepEqual(seen.connections, ['live']);
});
