import assert from 'node:assert/strict';
import {test} from 'node:test';
import {comparisonPath, runIdIn} from '../../../src/js/run/comparison/other-run.js';

test('a run is meant by its link or by its id', () => {
  for (const text of ['TogZQjZt8eM', ' TogZQjZt8eM ', '/runs/TogZQjZt8eM', 'https://host:1/runs/TogZQjZt8eM?with=B#t=1.5&lane=2']) {
    assert.equal(runIdIn(text), 'TogZQjZt8eM', text);
  }
});

test('anything else means none', () => {
  for (const text of ['', '   ', 'two words', 'https://host/w/abc/1', '/runs/', '<b>']) {
    assert.equal(runIdIn(text), null, text);
  }
});

test('a comparison has an address', () => {
  assert.equal(comparisonPath('A', 'B'), '/runs/A?with=B');
});
