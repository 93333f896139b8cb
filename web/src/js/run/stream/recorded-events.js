import {parseEvent} from './event-json.js';
import {LineReader} from './line-reader.js';

/** The run does not exist (any more) on the server. */
export class RunMissingError extends Error {
  constructor(id) {
    super(`There is no run ${id} on this server.`);
    this.name = 'RunMissingError';
  }
}

/**
 * Reads the recorded events of a run over plain HTTP, as they arrive.
 *
 * @param {string} id the run
 * @param {number} after the last sequence number that is already known
 * @param {(events: Array<object>) => void} receive called with each piece of events, in order
 * @param {{fetch?: typeof fetch, signal?: AbortSignal}} options
 * @throws {RunMissingError} when the server answers 404
 */
export async function readRecordedEvents(id, after, receive, {fetch = globalThis.fetch, signal} = {}) {
  const response = await fetch(`/api/runs/${encodeURIComponent(id)}/events?after=${after}`, {
    headers: {accept: 'application/x-ndjson'},
    signal,
  });
  if (response.status === 404) {
    throw new RunMissingError(id);
  }
  if (!response.ok) {
    throw new Error(`The server answered ${response.status} for the events of run ${id}.`);
  }
  const lines = new LineReader(parseEvent);
  const decoder = new TextDecoder();
  for await (const bytes of chunksOf(response.body)) {
    receive(lines.read(decoder.decode(bytes, {stream: true})));
  }
  receive(lines.read(decoder.decode()).concat(lines.end()));
}

/** Not every browser can iterate a stream yet. */
async function* chunksOf(body) {
  const reader = body.getReader();
  for (;;) {
    const {done, value} = await reader.read();
    if (done) {
      return;
    }
    yield value;
  }
}
