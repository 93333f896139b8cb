import assert from 'node:assert/strict';
import {test} from 'node:test';
import {changingLine} from '../../../src/js/run/evidence/source-line.js';

const document = (source, values) => ({nodes: [{id: 'f', type: 'function', params: {source}}, {id: 'call', type: 'submit', in: {function: 'f', values}}]});
const line = (source, values = ['hits']) => changingLine(document(source, values), 'call', 'hits');

test('the line that changes what was given is found by its parameter', () => {
  assert.equal(line('def f(a, b):\n    a.add(1)\n    b[0] += 1', ['other', 'hits']), 'line 3 of f, “b[0] += 1”');
  assert.equal(line('def f(c):\n    c.value = c.value + 1'), 'line 2 of f, “c.value = c.value + 1”');
});

test('a line that only reads changes nothing', () => {
  assert.equal(line('def f(c):\n    if c[0] == 1: return c.value'), null);
});

test('what cannot be told is not', () => {
  assert.equal(line('lambda c: c.add(1)'), null);
  assert.equal(line('def f():\n    pass'), null);
  assert.equal(line('def f(a, b):\n    a.add(1)', ['a', 'b', 'hits']), null);
  assert.equal(changingLine({nodes: [{id: 'call', type: 'submit'}]}, 'call', 'hits'), null);
});
