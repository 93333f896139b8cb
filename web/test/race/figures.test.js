import assert from 'node:assert/strict';
import {test} from 'node:test';
import {contenderOf, contenderTitle} from '../../src/js/race/contender.js';
import {amdahl, bar, errorOf, findings, lawOf, longest, medianRun, speedups, verdict} from '../../src/js/race/figures.js';

const entry = (executor, median, more = {}) => ({executor, median, least: median, greatest: median, speedup: null, ideal_seconds: null, findings: [], runs: [], ...more});
const race = (...executors) => ({reference: executors[0].executor, executors});

test('a name tells kind, workers and lock', () => {
  assert.deepEqual(contenderOf('thread_pool:4+gil'), {kind: 'thread_pool', workers: 4, gil: true});
  assert.deepEqual(contenderOf('serial'), {kind: 'serial', workers: null, gil: false});
  assert.equal(contenderTitle('process_pool:1'), 'process_pool, 1 worker');
});

test('bars share the scale of the slowest run', () => {
  const slow = entry('serial', 4, {greatest: 5}), fast = entry('threads', 1, {least: 0.5, greatest: 1.5, ideal_seconds: 1});
  assert.equal(longest(race(slow, fast)), 5);
  assert.deepEqual(bar(fast, 5), {median: 20, from: 10, to: 30, ideal: 20});
  assert.equal(bar(entry('processes', null), 5), null);
});

test('the verdict names the fastest and what it compares with', () => {
  assert.equal(verdict(race(entry('serial', 4), entry('process_pool', 2, {speedup: 2}))), 'The fastest was process_pool: 2× as fast as serial, 2 s instead of 4 s.');
  assert.equal(verdict(race(entry('serial', 1), entry('threads', 2))), 'Nothing was faster than serial, which took 1 s.');
  assert.equal(verdict(race(entry('serial', 1), entry('threads', null))), null);
});

test('the same finding is told once, with everybody it is true of', () => {
  const said = {code: 'gil_bound', message: 'They wait for the GIL.', nodes: []};
  assert.deepEqual(findings(race(entry('threads', 1, {findings: [said]}), entry('thread_pool', 1, {findings: [said]}))), [
    {code: 'gil_bound', message: 'They wait for the GIL.', executors: ['threads', 'thread_pool']},
  ]);
});

test('a contender that failed shows its error', () => {
  const runs = [{status: 'timed_out', error: {type: 'TimeoutError', message: 'too long'}}];
  assert.equal(errorOf(entry('threads', null, {runs})), 'timed out: TimeoutError: too long');
  assert.equal(errorOf(entry('threads', 1, {runs: [{status: 'succeeded', error: null}]})), null);
});

test('speed-ups compare with one worker, measured or fitted', () => {
  const points = [{workers: 4, seconds: 2.5}, {workers: 1, seconds: 10}, {workers: 2, seconds: 5}];
  assert.deepEqual(speedups({points, parallel_share: 1}), [{workers: 1, speedup: 1}, {workers: 2, speedup: 2}, {workers: 4, speedup: 4}]);
  assert.deepEqual(speedups({points: [{workers: 2, seconds: 5}, {workers: 4, seconds: 2.5}], parallel_share: 1}), [{workers: 2, speedup: 2}, {workers: 4, speedup: 4}]);
  assert.equal(amdahl(0.5, 2), 1 / 0.75);
});

test('the law is only told of times that obey it', () => {
  const curve = (two, share, greatest) => ({points: [{workers: 1, seconds: 10}, {workers: 2, seconds: two}], parallel_share: share, greatest_speedup: greatest});
  assert.equal(lawOf(curve(6, 0.8, 5)), '80 % of the work is shared by the workers, so no number of them can be more than 5× as fast as one.');
  assert.equal(lawOf(curve(5, 1, null)), '100 % of the work is shared by the workers.');
  assert.match(lawOf(curve(5, 0.2, 1.25)), /scatter too much/);
});

test('the median run is the middle one of those that succeeded', () => {
  const run = (id, seconds, status = 'succeeded') => ({id, wall_seconds: seconds, status});
  assert.equal(medianRun({runs: [run('a', 3), run('b', 1), run('c', 2)]}).id, 'c');
  assert.equal(medianRun({runs: [run('a', 3), run('b', 1), run('c', 2), run('d', 9)]}).id, 'c');
  assert.equal(medianRun({runs: [run('a', 0.1, 'failed'), run('b', 1)]}).id, 'b');
  assert.equal(medianRun({runs: [run('a', 0.1, 'failed')]}).id, 'a');
  assert.equal(medianRun({runs: []}), null);
});
