import assert from 'node:assert/strict';
import {test} from 'node:test';
import {contenderTitle} from '../../src/js/race/contender.js';
import {mendVerdict} from '../../src/js/race/mend-verdict.js';

const entry = (executor, median, ...codes) => ({executor, median, least: median, greatest: median, runs: [{}], findings: codes.map(code => ({code}))});
const race = (...executors) => ({mend: {finding: 'gil_bound'}, executors});

test('a change that helps is told with both times and whether the finding is gone', () => {
  assert.equal(mendVerdict(race(entry('as_drawn', 1, 'gil_bound'), entry('mended', 0.5))), 'Mended it is 2× as fast: 500 ms instead of 1 s. What was found is gone.');
});

test('a change that does not help is told as plainly', () => {
  assert.equal(mendVerdict(race(entry('as_drawn', 1, 'gil_bound'), entry('mended', 2, 'gil_bound'))), 'Mended it is slower: 2 s instead of 1 s. What was found is still there.');
  assert.equal(mendVerdict(race(entry('as_drawn', 1), entry('mended', 1.01))), 'Mended it takes about as long: 1.01 s instead of 1 s.');
});

test('times that lie over each other prove no difference, unless it is large', () => {
  const drawn = {...entry('as_drawn', 1), least: 0.9, greatest: 1.3};
  assert.equal(mendVerdict(race(drawn, {...entry('mended', 1.2), least: 1, greatest: 2})), 'Mended it takes 1.2 s instead of 1 s, but the times of both lie over each other: no difference is proven.');
  assert.match(mendVerdict(race(drawn, {...entry('mended', 0.5), least: 0.4, greatest: 1})), /^Mended it is 2× as fast/);
});

test('what does not succeed is compared with nothing', () => {
  assert.equal(mendVerdict(race(entry('as_drawn', null, 'deadlock'), entry('mended', 0.5))), 'As drawn it does not succeed; mended it takes 500 ms.');
  assert.match(mendVerdict(race(entry('as_drawn', 1, 'gil_bound'), entry('mended', null))), /this change is none/);
});

test('before both have run there is nothing to say', () => {
  assert.equal(mendVerdict(race({...entry('as_drawn', null), runs: []}, entry('mended', null))), null);
});

test('the two contenders have plain names', () => {
  assert.deepEqual(['as_drawn', 'mended'].map(contenderTitle), ['as drawn', 'mended']);
});
