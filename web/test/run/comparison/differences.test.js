import assert from 'node:assert/strict';
import {test} from 'node:test';
import {differences, summary} from '../../../src/js/run/comparison/differences.js';

const threads = {
  status: 'succeeded',
  wall_seconds: 2.6,
  speedup: 1,
  efficiency: 0.48,
  workers: [
    {pid: 1, kind: 'main', tasks: 0},
    {pid: 1, kind: 'thread', tasks: 2},
    {pid: 1, kind: 'thread', tasks: 2},
  ],
  costs: {run: 2.6, serialize: 0, queue_wait: 0.01, wait_gil: 2.5, wait_lock: 0, wait_future: 0, spawn: 0.001},
};
const processes = {
  status: 'succeeded',
  wall_seconds: 1.3,
  speedup: 1.9,
  efficiency: 0.95,
  workers: [
    {pid: 1, kind: 'main', tasks: 0},
    {pid: 2, kind: 'process', tasks: 2},
    {pid: 3, kind: 'process', tasks: 2},
  ],
  costs: {run: 2.55, serialize: 0.02, queue_wait: 0.01, wait_gil: 0, wait_lock: 0, wait_future: 0, spawn: 0.1},
};
const wordsOf = rows => Object.fromEntries(rows.map(({title, words}) => [title, words]));

test('each figure says who had more of it', () => {
  assert.deepEqual(wordsOf(differences(threads, processes)), {
    'Wall time': 'B was 2× as fast as A',
    'Speed-up': 'In each second the workers of A did 1 s of work, those of B 1.9 s',
    Efficiency: 'B came 47 points nearer to the ideal',
    Tasks: 'The same',
    Workers: 'The same',
    Processes: 'B had 2 more',
    Running: 'About the same',
    Copying: 'A spent 20 ms less copying',
    Queueing: 'About the same',
    GIL: 'B spent 2.5 s less waiting for the GIL',
    Starting: 'A spent 99 ms less starting workers',
  });
});

test('the summary tells which was faster, and why', () => {
  const words = ': 1.3 s instead of 2.6 s. Its tasks together spent 2.5 s less waiting for the GIL.';
  assert.equal(summary(threads, processes), `B was 2× as fast as A${words}`);
  assert.equal(summary(processes, threads), `A was 2× as fast as B${words}`);
});

test('times that scatter are about the same', () => {
  const again = {...threads, wall_seconds: 2.65};
  assert.equal(summary(threads, again), 'Both took about as long: 2.65 s and 2.6 s.');
  assert.equal(wordsOf(differences(threads, again))['Wall time'], 'About the same');
});

test('of a run that did not succeed no speed-up is told', () => {
  const broken = {...processes, status: 'cancelled'};
  assert.equal(summary(threads, broken), 'B did not succeed, so its times say little about the work.');
  assert.equal(wordsOf(differences(threads, broken))['Wall time'], 'A took 1.3 s longer');
  const row = differences(threads, broken).find(({title}) => title === 'Speed-up');
  assert.deepEqual([row.one, row.other, row.words], ['1×', '–', '']);
});

test('a run that never started has nothing to compare but that', () => {
  const rows = differences({status: 'crashed', wall_seconds: null, costs: null}, {status: 'crashed', wall_seconds: null});
  assert.deepEqual(rows.map(({title}) => title), ['Wall time', 'Tasks', 'Workers', 'Processes']);
  assert.equal(rows[0].one, '–');
});
