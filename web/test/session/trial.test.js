import assert from 'node:assert/strict';
import {afterEach, test} from 'node:test';
import {readArguments, tryFunction} from '../../src/js/session/trial.js';
import {JsonError, sameJson, parseJson} from '../../src/js/lib/json.js';

const realFetch = globalThis.fetch;
afterEach(() => { globalThis.fetch = realFetch; });

test('arguments are typed as JSON with commas between', () => {
  assert.deepEqual(readArguments('3, [1, 2], "a"'), [3, [1, 2], 'a']);
  assert.deepEqual(readArguments(''), []);
  assert.throws(() => readArguments('abc'), JsonError);
});

test('a trial tells what came of it in words', async () => {
  const answers = [
    [{status: 'succeeded', outputs: [{value: 9}], console: [{text: 'hi'}], wall_seconds: 0.1, error: null}, {value: 9, seconds: 0.1, console: ['hi'], error: null, traceback: null}],
    [{status: 'failed', outputs: [], console: [], wall_seconds: 0.1, error: {type: 'ValueError', message: 'no', traceback: 'line 1'}}, {value: undefined, seconds: 0.1, console: [], error: 'ValueError: no', traceback: 'line 1'}],
    [{status: 'timed_out', outputs: [], console: [], wall_seconds: 5, error: null}, {value: undefined, seconds: 5, console: [], error: 'It took longer than 5 s and was ended.', traceback: null}],
  ];
  for (const [answer, told] of answers) {
    let sent;
    globalThis.fetch = async (path, {body}) => { sent = {path, body}; return new Response(JSON.stringify(answer)); };
    assert.deepEqual(await tryFunction({nodes: []}, 'f', [3]), told);
    assert.equal(sent.path, '/api/trials');
    assert.ok(sameJson(parseJson(sent.body), {workflow: {nodes: []}, node: 'f', args: [3]}));
  }
});
