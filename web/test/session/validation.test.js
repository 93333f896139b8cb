import assert from 'node:assert/strict';
import {afterEach, test} from 'node:test';
import {Validation} from '../../src/js/session/validation.js';

const realFetch = globalThis.fetch;
afterEach(() => { globalThis.fetch = realFetch; });

const ANSWER = {
  problems: [{code: 'missing_input', node: 'a', port: 'items', message: 'm'}, {code: 'bad_source', node: 'f', port: 'source', message: 's'}],
  warnings: [{code: 'comes_to_nothing', level: 'idle', node: 'a', port: null, message: 'i'}, {code: 'cannot_cross', level: 'fails', node: 'a', port: 'function', message: 'c'}, {code: 'impure_retried', level: 'risky', node: 'a', port: 'retries', message: 'r'}],
  functions: {},
};

test('what was found comes with the gravest first', async () => {
  globalThis.fetch = async () => new Response(JSON.stringify(ANSWER));
  const validation = new Validation({document: {nodes: []}, subscribe() {}});
  await validation.ask();
  assert.deepEqual(validation.all().map(({code, tone}) => [code, tone]), [['bad_source', 'wrong'], ['cannot_cross', 'wrong'], ['impure_retried', 'risky'], ['missing_input', 'unfinished'], ['comes_to_nothing', 'idle']]);
  assert.deepEqual(validation.byNode().get('a').map(({tone}) => tone), ['wrong', 'risky', 'unfinished', 'idle']);
  validation.insist(ANSWER.problems);
  assert.equal(validation.all().find(({code}) => code === 'missing_input').tone, 'wrong');
});
