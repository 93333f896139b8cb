import {parseJson} from '../lib/json.js';
import {writeDocument} from '../graph/text.js';

/** The run this tab has watched last, so that a reload in the middle of it, or after it, shows it again. */
const KEY = 'poolyard.last-run';

/** @param {string} place what is edited, as drafts name it  @param {string} id the run  @param {object} document what ran */
export function keepLastRun(place, id, document) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({place, id, document: writeDocument(document)}));
  } catch {
    // A document too large to keep: the run is still in the list of runs.
  }
}

/** @returns {?{id: string, document: object}} */
export function lastRun(place) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY));
    return kept?.place === place ? {id: kept.id, document: parseJson(kept.document)} : null;
  } catch {
    return null;
  }
}
