import {call} from '../lib/api.js';

const pathOf = id => `/api/runs/${encodeURIComponent(id)}`;

/**
 * @returns {Promise<{resource: object, answeredAt: number}>} the run resource, and the server's time of day when it
 *     answered, in milliseconds, whole seconds, NaN where it does not say
 */
export async function readRun(id) {
  const response = await fetch(pathOf(id), {headers: {accept: 'application/json'}});
  if (!response.ok) {
    throw new Error(`The server answered ${response.status} for run ${id}.`);
  }
  return {resource: await response.json(), answeredAt: Date.parse(response.headers.get('date') ?? '')};
}

/** Stops a run in one of the ways of stop-orders.js. Throws ApiProblem. */
export function stopRun(id, key, {body}) {
  return call('POST', `${pathOf(id)}/cancellation`, {key, body});
}

/** Ends one worker process, as a fault to watch. Throws ApiProblem. */
export function killWorker(id, pid, key) {
  return call('POST', `${pathOf(id)}/workers/${pid}/kill`, {key, body: {}});
}
