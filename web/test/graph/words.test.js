import assert from 'node:assert/strict';
import {test} from 'node:test';
import {catalogue, SQUARES} from '../catalogue.js';
import {describeNode} from '../../src/js/graph/describe.js';
import {differences} from '../../src/js/graph/differences.js';
import {nodeOf} from '../../src/js/graph/document.js';
import * as commands from '../../src/js/graph/commands.js';
import {summaryOf} from '../../src/js/graph/summary.js';

const summary = (type, params) => summaryOf({id: 'n', type, params}, catalogue).join('|');

test('a node says its params in a few words', () => {
  assert.equal(summary('process_pool', {max_workers: 1}), '1 process');
  assert.equal(summary('process_pool', {}), 'processes, one a core');
  assert.equal(summary('thread_pool', {max_workers: 2, gil: true}), '2 threads|taking turns under a GIL');
  assert.equal(summary('work_stealing', {parallelism: 3}), '3 threads');
  assert.equal(summary('interpreter_pool', {max_workers: 1}), '1 interpreter');
  assert.equal(summary('range', {stop: 10}), 'range(0, 10)');
  assert.equal(summary('range', {start: 2, stop: 10, step: 3}), 'range(2, 10, 3)');
  assert.equal(summary('count', {start: 5}), '5, 6, …');
  assert.equal(summary('text', {text: 'one\ntwo'}), 'one|two');
  assert.equal(summary('text', {text: 'one\r\ntwo\nthree\nfour'}), 'one|two|three …');
  assert.equal(summary('reduce', {initial: 0, tree: true}), 'from 0 · as a tree');
  assert.equal(summary('reduce', {}), '');
  assert.equal(summary('map', {chunksize: 4, ordered: false}), 'chunksize 4 · unordered');
  assert.equal(summary('map', {chunksize: 'auto'}), '');
  assert.equal(summary('task', {name: 'only_sleep', args: [0.5]}), 'only_sleep(0.5)');
  assert.equal(summary('process_pool', {max_workers: 2, max_tasks_per_child: 10}), '2 processes|each for 10 tasks');
  assert.equal(summary('submit', {args: [3], kwargs: {base: 2}, timeout: 2}), '(3, base=2)|at most 2 s');
  assert.equal(summary('submit', {}), '');
  assert.equal(summary('result', {timeout: 5}), 'at most 5 s');
  assert.equal(summary('wait', {return_when: 'FIRST_COMPLETED', timeout: 1}), 'for the first · at most 1 s');
  assert.equal(summary('take', {n: 10}), 'the first 10');
  assert.equal(summary('shared_counter', {initial: 3, sync: 'lock'}), '3 at first · under a lock');
  assert.equal(summary('shared_array', {length: 8, sync: 'atomic'}), '8 numbers · atomic');
  assert.equal(summary('channel', {maxsize: 2}), 'holds 2');
});

test('a function of a function says what is done to it', () => {
  assert.equal(summary('partial', {args: [1, 'a'], kwargs: {base: 2}}), '(1, "a", base=2, …)');
  assert.equal(summary('partial', {}), '');
  assert.equal(summary('lru_cache', {}), 'keeps 128 results');
  assert.equal(summary('lru_cache', {maxsize: null}), 'keeps all results');
  assert.equal(summary('singledispatch', {types: ['int', 'list']}), 'for int, list');
  assert.equal(summary('wraps', {}), 'timed');
});

test('a function shows its code from the def on', () => {
  assert.equal(summary('function', {source: 'import math\n\ndef f(x):\n    y = x\n    z = y\n    return z'}), 'def f(x):|    y = x|    z = y …');
});

test('a node is described to those who do not see it', () => {
  assert.equal(describeNode(SQUARES, nodeOf(SQUARES, 'squares'), catalogue),
    'squares, map chunksize 1. function from square, items from inputs, executor from pool. feeds output.');
});

test('two revisions differ by what was added, removed, changed and moved', () => {
  let after = commands.setParam(SQUARES, 'pool', 'max_workers', 2);
  after = commands.removeNodes(after, ['output']);
  after = commands.addNodes(after, [{id: 'seen', type: 'output', in: {value: 'squares'}}]);
  after = commands.moveNodes(after, new Map([['inputs', [0, 0]]]));
  assert.deepEqual(differences(SQUARES, after).map(({kind, text}) => `${kind} ${text}`), [
    'added seen (output)', 'removed output (output)', 'changed pool.max_workers: 4 → 2', 'added wire squares → seen.value', 'changed 1 node moved',
  ]);
});

test('a document does not differ from itself', () => {
  assert.deepEqual(differences(SQUARES, SQUARES), []);
});
