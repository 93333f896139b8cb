import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {expectationOf, keepExpectation, keepWantsToGuess, wantsToGuess} from '../../src/js/session/expectations.js';

let kept;
beforeEach(() => {
  kept = new Map();
  globalThis.localStorage = {getItem: key => kept.get(key) ?? null, setItem: (key, text) => kept.set(key, text), removeItem: key => kept.delete(key)};
});

test('what was expected of a run is found again, and can be forgotten', () => {
  keepExpectation('a', {seconds: 2, lanes: 4});
  keepExpectation('b', {seconds: 1, lanes: 1});
  assert.deepEqual(expectationOf('a'), {seconds: 2, lanes: 4});
  keepExpectation('a', null);
  assert.equal(expectationOf('a'), null);
  assert.deepEqual(expectationOf('b'), {seconds: 1, lanes: 1});
});

test('only so many are kept, the newest', () => {
  for (let run = 0; run < 150; run += 1) keepExpectation(`run-${run}`, {seconds: 1, lanes: 1});
  assert.equal(expectationOf('run-49'), null);
  assert.ok(expectationOf('run-50') && expectationOf('run-149'));
});

test('what cannot be read is as if nothing was kept', () => {
  kept.set('poolyard.expectations', '{oops');
  assert.equal(expectationOf('a'), null);
  keepExpectation('a', {seconds: 1, lanes: 1});
  assert.ok(expectationOf('a'));
});

test('whoever does not want to guess is not asked again', () => {
  assert.ok(wantsToGuess());
  keepWantsToGuess(false);
  assert.ok(!wantsToGuess());
  keepWantsToGuess(true);
  assert.ok(wantsToGuess());
});
