import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ExactNumber} from '../../src/js/lib/json.js';
import {rangeText, read, write} from '../../src/js/elements/inspector/param-values.js';

const int = {name: 'max_workers', kind: 'int', min: 1, max: 64};
const float = {name: 'timeout', kind: 'float', min: 0.001, max: 86_400};
const chunk = {name: 'chunksize', kind: 'int_or_auto', default: 'auto', min: 1, max: 1_000_000};

test('an empty field means the default', () => {
  assert.equal(read(int, '  '), undefined);
  assert.equal(read(chunk, ''), undefined);
});

test('null is a value where it means without bound', () => {
  const size = {name: 'maxsize', kind: 'int_or_null', default: 128, min: 0, max: 10_000_000};
  assert.equal(read(size, 'null'), null);
  assert.equal(read(size, ''), undefined);
  assert.equal(read(size, '0'), 0);
  assert.equal(write(size, null), 'null');
  assert.throws(() => read(size, 'none'), /must be a whole number or null, was none/);
});

test('numbers are read as Python writes them', () => {
  assert.equal(read(int, '+0_16'), 16);
  assert.equal(read(chunk, 'auto'), 'auto');
  assert.equal(read(float, '.5'), 0.5);
  assert.equal(read(float, '2.').text, '2.0');
});

test('what is out of range is refused with the limits and the value', () => {
  assert.throws(() => read(int, '0'), /max_workers must be 1 to 64, was 0/);
  assert.throws(() => read(int, 'four'), /max_workers must be a whole number, was four/);
  assert.throws(() => read(chunk, '1.5'), /must be a whole number or auto, was 1\.5/);
  assert.throws(() => read({...int, max: null}, '-1'), /must be at least 1, was -1/);
});

test('JSON is refused with the place of the mistake, and with the shape that is wanted', () => {
  assert.throws(() => read({name: 'items', kind: 'json_list'}, '[1,\n 2'), /Line 2, column 3/);
  assert.throws(() => read({name: 'items', kind: 'json_list'}, '{"a": 1}'), /must be a list/);
  assert.throws(() => read({name: 'kwargs', kind: 'json_object'}, '[1]'), /must be an object/);
});

test('a big integer survives being edited', () => {
  const value = read({name: 'value', kind: 'json'}, '123456789012345678901234567890');
  assert.ok(value instanceof ExactNumber);
  assert.equal(write({kind: 'json'}, value), '123456789012345678901234567890');
});

test('limits that say nothing are not shown', () => {
  assert.equal(rangeText({kind: 'int', min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER}), null);
  assert.equal(rangeText({kind: 'text', min: 1, max: 200}), null);
});
