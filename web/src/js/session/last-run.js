import {parseJson} from '../lib/json.js';
import {writeDocument} from '../graph/text.js';

/** The run this tab has watched last, so that a reload in the middle of it, or after it, shows it again. */
const KEY = 'poolyard.last-run';

/**
 * @param {string} place what is edited, as drafts name it
 * @param {{id: string, document: object, executor: ?string}} run what ran, and what replaced all its executors
 */
export function keepLastRun(place, {id, document, executor = null}) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({place, id, executor, document: writeDocument(document)}));
  } catch {
    // A document too large to keep: the run is still in the list of runs.
  }
}

/** @returns {?{id: string, document: object, executor: ?string}} */
export function lastRun(place) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY));
    return kept?.place === place ? {id: kept.id, document: parseJson(kept.document), executor: kept.executor ?? null} : null;
  } catch {
    return null;
  }
}
