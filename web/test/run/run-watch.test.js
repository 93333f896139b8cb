import assert from 'node:assert/strict';
import {test} from 'node:test';
import {RunWatch} from '../../src/js/run/run-watch.js';

/** A watch whose events and time the test gives; it keeps no timer, so that the test ends. */
function watching(t, {resource = null, answer = {resource: {status: 'running'}, answeredAt: NaN}} = {}) {
  const given = {now: 100, reads: 0};
  const watch = new RunWatch({
    id: 'r1',
    resource,
    onChange: () => {},
    openStream: options => {
      given.options = options;
      return {start() {}, close() {}, retryNow() {}};
    },
    read: async () => {
      given.reads += 1;
      return answer;
    },
    localSeconds: () => given.now,
  });
  t.after(() => watch.close());
  watch.start();
  return {watch, given, send: (...events) => given.options.onEvents(events)};
}

const near = (actual, wanted) => assert.ok(Math.abs(actual - wanted) < 1e-9, `${actual} is not ${wanted}`);
const settled = () => new Promise(resolve => setImmediate(resolve));

test('time spent in the queue is no time of the run', t => {
  const {watch, given, send} = watching(t);
  send({seq: 1, t: 0, type: 'run_queued'});
  given.now = 107;
  assert.equal(watch.now(), 0);
  send({seq: 2, t: 0, type: 'run_started', main_pid: 1});
  given.now = 108;
  near(watch.now(), 1);
});

test('time goes on between events and stands still when the run is over', t => {
  const {watch, given, send} = watching(t);
  send({seq: 1, t: 0, type: 'run_started', main_pid: 1});
  given.now = 102.5;
  near(watch.now(), 2.5);
  send({seq: 2, t: 2.6, type: 'run_finished', status: 'succeeded'});
  given.now = 200;
  assert.equal(watch.now(), 2.6);
});

test('time stands still while the server does not answer', t => {
  const {watch, given, send} = watching(t);
  given.options.onConnection('live');
  send({seq: 1, t: 0, type: 'run_started', main_pid: 1});
  given.now = 102;
  given.options.onConnection('reconnecting');
  given.now = 150;
  near(watch.now(), 2);
  given.options.onConnection('live');
  near(watch.now(), 50);
});

test('a page that opens late learns from the server how far a quiet run is', async t => {
  const answer = {
    resource: {status: 'running', started_at: '2026-11-23T00:00:00Z'},
    answeredAt: Date.parse('2026-11-23T00:00:30Z'),
  };
  const {watch, given, send} = watching(t, {answer});
  send({seq: 1, t: 0, type: 'run_started', main_pid: 1}, {seq: 2, t: 0.1, type: 'node_started', node: 'a'});
  await settled();
  near(watch.now(), 30);
  given.now = 101;
  near(watch.now(), 31);
});

test('when a run ends its resource is read again, for what only that tells', async t => {
  const {watch, given, send} = watching(t, {answer: {resource: {status: 'succeeded', speedup: 3.9}, answeredAt: NaN}});
  await settled();
  const before = given.reads;
  send({seq: 1, t: 0, type: 'run_started', main_pid: 1}, {seq: 2, t: 1, type: 'run_finished', status: 'succeeded'});
  await settled();
  assert.equal(given.reads, before + 1);
  assert.equal(watch.resource.speedup, 3.9);
});

test('a run that is known to be over is read from its recording', t => {
  const {given} = watching(t, {resource: {status: 'failed'}});
  assert.equal(given.options.recorded, true);
});
