import assert from 'node:assert/strict';
import {test} from 'node:test';
import {contenders, runsOf, startsManyProcesses, workerCounts} from '../../src/js/race/choice.js';

test('numbers of workers double until twice the cores', () => {
  assert.deepEqual(workerCounts(2), [1, 2, 4]);
  assert.deepEqual(workerCounts(6), [1, 2, 4, 8]);
});

test('the contenders are those chosen and the scaled kind', () => {
  assert.deepEqual(contenders(['serial'], 'process_pool', 2), ['serial', 'process_pool:1', 'process_pool:2', 'process_pool:4']);
  assert.deepEqual(contenders(['serial', 'threads'], null, 2), ['serial', 'threads']);
});

test('a warm-up of each is counted', () => {
  assert.equal(runsOf(['serial', 'threads'], 3), 8);
});

test('a process for each task is told apart from a pool of them', () => {
  assert.ok(startsManyProcesses(['serial', 'processes']));
  assert.ok(!startsManyProcesses(['process_pool:4']));
});
