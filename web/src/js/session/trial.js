import {call} from '../lib/api.js';
import {parseJson} from '../lib/json.js';

/** The arguments that somebody types, such as `3, [1, 2]`, as a list; throws JsonError. */
export function readArguments(text) {
  return parseJson(`[${text}]`);
}

/**
 * Calls a function of the document once, in a process of its own, and gives
 * {value, seconds, console: [text], error: null or a sentence, traceback}. Throws ApiProblem.
 */
export async function tryFunction(document, node, args, signal) {
  const {body} = await call('POST', '/api/trials', {body: {workflow: document, node, args}, signal});
  return {
    value: body.outputs[0]?.value,
    seconds: body.wall_seconds,
    console: body.console.map(({text}) => text),
    error: body.status === 'succeeded' ? null : sentence(body),
    traceback: body.error?.traceback ?? null,
  };
}

function sentence({status, error}) {
  if (status === 'timed_out') return 'It took longer than 5 s and was ended.';
  if (status === 'deadlocked') return 'It waits for itself and was ended.';
  if (status === 'crashed') return 'Its process ended; it may have asked for too much memory.';
  return error ? [error.type, error.message].filter(Boolean).join(': ') : 'It was ended.';
}
