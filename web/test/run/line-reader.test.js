import assert from 'node:assert/strict';
import {test} from 'node:test';
import {LineReader} from '../../src/js/run/stream/line-reader.js';

test('lines that are cut anywhere come out whole', () => {
  const text = '{"seq":1}\n{"seq":2,"text":"a\\nb"}\n\n{"seq":3}\n';
  for (let cut = 0; cut <= text.length; cut += 1) {
    const lines = new LineReader();
    const values = [...lines.read(text.slice(0, cut)), ...lines.read(text.slice(cut)), ...lines.end()];
    assert.deepEqual(
      values.map(value => value.seq),
      [1, 2, 3],
    );
  }
});

test('a last line without a line end is read at the end', () => {
  const lines = new LineReader();
  assert.deepEqual(lines.read('1\n2'), [1]);
  assert.deepEqual(lines.end(), [2]);
});
