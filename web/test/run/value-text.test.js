import assert from 'node:assert/strict';
import {test} from 'node:test';
import {valueLine, valueStart, valueText} from '../../src/js/run/value-text.js';

test('what fits stays on one line', () => {
  assert.equal(valueText([0, 1, 4, 9, 16]), '[0, 1, 4, 9, 16]');
  assert.equal(valueText({a: 1, b: ['x']}), '{"a": 1, "b": ["x"]}');
  assert.equal(valueText([]), '[]');
  assert.equal(valueText(null), 'null');
});

test('many plain items fill lines, none longer than the width', () => {
  const lines = valueText(
    Array.from({length: 100}, (_, index) => index * 1000),
    60,
  ).split('\n');
  assert.equal(lines[0], '[');
  assert.ok(lines.length < 20);
  assert.ok(lines.every(line => line.length <= 60));
});

test('nested values are indented', () => {
  const [x, y] = ['x'.repeat(30), 'y'.repeat(30)];
  const text = `{\n  "list": [\n    {"a": "${x}"},\n    {"a": "${y}"}\n  ]\n}`;
  assert.equal(valueText({list: [{a: x}, {a: y}]}, 60), text);
});

test('on one line it is JSON that reads back as the same', () => {
  const value = {a: [1, 'two', null, {b: false}], c: 'ü "quoted"\n'};
  assert.deepEqual(JSON.parse(valueLine(value)), value);
  assert.ok(!valueLine(value).includes('\n'));
});

test('a million items do not take long to be found too long for a line', () => {
  assert.ok(valueText(new Array(1_000_000).fill(7)).length > 1_000_000);
});

test('the beginning of a value fits its columns', () => {
  assert.equal(valueStart([0, 1, 4, 9, 16], 48), '[0, 1, 4, 9, 16]');
  assert.equal(valueStart({a: [1, 'two'], b: null}, 48), '{"a": [1, "two"], "b": null}');
  assert.equal(valueStart('x'.repeat(100), 10), '"xxxxxxxx…');
  assert.equal(valueStart([], 10), '[]');
});

test('the beginning of a huge value leaves the rest alone', () => {
  const huge = new Proxy(Array.from({length: 1000}, (_, index) => index), {
    get(items, key) {
      assert.ok(!(Number(key) > 20), `looked at item ${String(key)}`);
      return items[key];
    },
  });
  assert.equal(valueStart(huge, 12), '[0, 1, 2, 3…');
});
