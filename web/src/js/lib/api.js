import {parseJson, writeJson} from './json.js';

/** An answer of the server that is not a success, as its problem+json tells it. */
export class ApiProblem extends Error {
  constructor(status, {title, detail, problems}, retryAfter) {
    super(detail || title || `The server answered ${status}.`);
    this.status = status;
    this.problems = problems ?? [];
    /** Seconds, or null. */
    this.retryAfter = retryAfter;
  }
}

/**
 * Sends a request and gives {body, etag, location}: the Content-Location, where there is one. Throws ApiProblem, whose
 * status is 0 when nothing answered. The numbers of an answer are exact, see json.js; `figures` asks for plain ones, to
 * compute with.
 */
export async function call(method, path, {body, key, ifMatch, signal, figures = false} = {}) {
  const headers = {Accept: 'application/json'};
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (key) headers.Authorization = `Bearer ${key}`;
  if (ifMatch) headers['If-Match'] = ifMatch;
  let response, text;
  try {
    response = await fetch(path, {method, headers, body: body === undefined ? undefined : writeJson(body), signal});
    text = await response.text();
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new ApiProblem(0, {detail: 'The server does not answer. Your work is kept in this browser; try again.'}, null);
  }
  const answer = read(text, figures ? JSON.parse : parseJson);
  if (!response.ok) throw new ApiProblem(response.status, answer ?? {}, Number(response.headers.get('Retry-After')) || null);
  return {body: answer, etag: response.headers.get('ETag'), location: response.headers.get('Content-Location')};
}

function read(text, parse) {
  try {
    return text ? parse(text) : null;
  } catch {
    return null;
  }
}
