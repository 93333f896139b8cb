import assert from 'node:assert/strict';
import {test} from 'node:test';
import {shareDone} from '../../src/js/run/progress.js';
import {RunState} from '../../src/js/run/run-state.js';

const document = {
  nodes: [
    {id: 'items', type: 'range', params: {stop: 10}},
    {id: 'pool', type: 'thread_pool'},
    {id: 'first', type: 'map', params: {chunksize: 1}, in: {items: 'items', executor: 'pool'}},
    {id: 'second', type: 'map', params: {}, in: {items: 'first', executor: 'pool'}},
  ],
};
const started = node => ({t: 0, type: 'node_started', node});
const finished = node => ({t: 0, type: 'node_finished', node});
const task = (number, node) => [
  {t: 0, type: 'task_queued', task: number, node, item: number, items: 1},
  {t: 0, type: 'task_started', task: number, lane: 0},
];
const done = number => ({t: 1, type: 'task_finished', task: number, lane: 0});

function after(...events) {
  const state = new RunState();
  state.apply(events.flat(Infinity));
  return state;
}

test('nodes that make tasks count the same, by their tasks', () => {
  assert.equal(shareDone(after(started('items'), finished('items')), document), 0);
  const half = [started('first'), task(1, 'first'), task(2, 'first'), done(1)];
  assert.equal(shareDone(after(half), document), 0.25);
  assert.equal(shareDone(after(half, done(2), finished('first')), document), 0.5);
  assert.equal(shareDone(after(half, finished('first'), finished('second')), document), 1);
});

test('a node that looks ahead is measured by all it will make', () => {
  const lazy = {nodes: document.nodes.slice(0, 3).with(2, {...document.nodes[2], params: {chunksize: 1, buffersize: 2}})};
  assert.equal(shareDone(after(started('first'), task(1, 'first'), task(2, 'first'), done(1)), lazy), 0.1);
});

test('a run without tasks counts its nodes', () => {
  const plain = {nodes: [{id: 'a', type: 'value'}, {id: 'b', type: 'output', in: {value: 'a'}}]};
  assert.equal(shareDone(after(started('a'), finished('a')), plain), 0.5);
  assert.equal(shareDone(after(), {nodes: []}), 0);
  assert.equal(shareDone(after(), null), 0);
});
