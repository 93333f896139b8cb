/** What the server said when it refused; `message` is a sentence for people. */
export class RefusedError extends Error {
  constructor(status, problem) {
    super(problem?.detail ?? problem?.title ?? `The server answered ${status}.`);
    this.name = 'RefusedError';
    this.status = status;
  }
}

/**
 * @returns {Promise<{resource: object, answeredAt: number}>} the run resource, and the server's time of day when it
 *     answered, in milliseconds, whole seconds, NaN where it does not say
 */
export async function readRun(id) {
  const response = await fetch(`/api/runs/${encodeURIComponent(id)}`, {headers: {accept: 'application/json'}});
  return {resource: await answerOf(response), answeredAt: Date.parse(response.headers.get('date') ?? '')};
}

/** Asks a run to stop: tasks that have not started are cancelled, running ones are interrupted. */
export function cancelRun(id, key) {
  return post(`/api/runs/${encodeURIComponent(id)}/cancellation`, key, {wait: true, cancel_futures: true});
}

/** Ends the processes of a run at once, whatever they are doing. */
export function killRun(id, key) {
  return post(`/api/runs/${encodeURIComponent(id)}/cancellation`, key, {kill: true});
}

/** Ends one worker process, as a fault to watch. */
export function killWorker(id, pid, key) {
  return post(`/api/runs/${encodeURIComponent(id)}/workers/${pid}/kill`, key, {});
}

async function post(path, key, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: {authorization: `Bearer ${key}`, 'content-type': 'application/json'},
    body: JSON.stringify(body),
  });
  return answerOf(response);
}

async function answerOf(response) {
  const text = await response.text();
  let body = null;
  try {
    body = JSON.parse(text);
  } catch {
    // Not JSON: an empty 202, or a page of a proxy in between.
  }
  if (!response.ok) {
    throw new RefusedError(response.status, body);
  }
  return body;
}
