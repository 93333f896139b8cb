import {parseJson} from '../lib/json.js';

/** Where a page leaves a document for the page of a new workflow; gone with the tab. */
const KEY = 'poolyard.import';

/** @param {string} text a document, as the server wrote it: no number in it is rounded on the way */
export function leaveForImport(text) {
  sessionStorage.setItem(KEY, text);
}

/** @returns {?object} the document that another page has left, once */
export function takeImported() {
  const text = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return text === null ? null : parseJson(text);
}
