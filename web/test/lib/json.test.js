import assert from 'node:assert/strict';
import {test} from 'node:test';
import {JsonError, parseJson, sameJson, writeJson} from '../../src/js/lib/json.js';

test('numbers that a double cannot hold come back as they were written', () => {
  const text = '[123456789012345678901234567890, 1.0, 1e400, 0.1, -0, 7]';
  assert.equal(writeJson(parseJson(text)), text);
});

test('agrees with JSON.parse on everything else', () => {
  const text = '{"a": [true, false, null, "x\\n\\u00e9\\"", {}], "b": {"__proto__": 1}, "c": []}';
  assert.deepEqual(JSON.parse(JSON.stringify(parseJson(text))), JSON.parse(text));
});

for (const [text, line, column] of [['[1, 2', 1, 6], ['{"a": 1,\n "a": 2}', 2, 2], ['[1 2]', 1, 4], ['{a: 1}', 1, 2], ['"x', 1, 1], ['', 1, 1], ['[1] 2', 1, 5], ['[01]', 1, 3]]) {
  test(`points at the mistake in ${JSON.stringify(text)}`, () => {
    assert.throws(() => parseJson(text), error => error instanceof JsonError && error.line === line && error.column === column);
  });
}

test('compares without regard to the order of members, but tells 1 from 1.0', () => {
  assert.ok(sameJson(parseJson('{"a": 1, "b": [2]}'), parseJson('{"b": [2], "a": 1}')));
  assert.ok(!sameJson(parseJson('1'), parseJson('1.0')));
});
