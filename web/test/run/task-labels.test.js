import assert from 'node:assert/strict';
import {test} from 'node:test';
import {TaskLabels} from '../../src/js/run/task-labels.js';
import {TaskTable} from '../../src/js/run/task-table.js';

const document = {
  nodes: [
    {
      id: 'f',
      type: 'function',
      params: {source: 'def helper(x):\n  return x\n\ndef square(x):\n  return helper(x) ** 2'},
    },
    {id: 'g', type: 'function', params: {source: 'lambda x: x'}},
    {id: 'sleep', type: 'task', params: {name: 'only_sleep'}},
    {id: 'cached', type: 'lru_cache', in: {function: 'logged'}},
    {id: 'logged', type: 'wraps', in: {function: 'chosen'}},
    {id: 'chosen', type: 'singledispatch', in: {functions: ['f', 'g']}},
    {id: 'filled', type: 'partial', in: {function: 'f'}},
    {id: 'hits', type: 'map', in: {function: 'cached'}},
    {id: 'fills', type: 'map', in: {function: 'filled'}},
    {id: 'circle', type: 'wraps', in: {function: 'circle'}},
    {id: 'lost', type: 'map', in: {function: 'circle'}},
    {id: 'squares', type: 'map', in: {function: 'f'}},
    {id: 'same', type: 'map', in: {function: 'g'}},
    {id: 'naps', type: 'map', in: {function: 'sleep'}},
  ],
};

function label(node, item, items) {
  const tasks = new TaskTable();
  tasks.queue(1, {node, item, items, time: 0});
  return new TaskLabels(document).of(tasks, 1);
}

test('a task is named after the function it calls and its item', () => {
  assert.equal(label('squares', 3, 1), 'square #3');
  assert.equal(label('naps', 0, 1), 'only_sleep #0');
});

test('a lambda has no name, so its node gives it one', () => {
  assert.equal(label('same', 3, 1), 'g #3');
});

test('a function that wraps another keeps its name, a partial has that of its node', () => {
  assert.equal(label('hits', 3, 1), 'square #3');
  assert.equal(label('fills', 3, 1), 'filled #3');
  assert.equal(label('lost', 3, 1), 'circle #3');
});

test('a chunk names its first and last item', () => {
  assert.equal(label('squares', 8, 4), 'square #8–11');
});

test('a task without an item, or of an unknown node, still has a name', () => {
  assert.equal(label('squares', undefined, 1), 'square');
  assert.equal(label('elsewhere', undefined, 1), 'elsewhere');
});
