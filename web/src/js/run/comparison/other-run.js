/** What ids of runs are made of. */
const ID = /^[A-Za-z0-9_-]+$/;

/**
 * The run that somebody means who pastes its link or its id.
 *
 * @param {string} text `https://host/runs/ID#t=1`, `/runs/ID` or `ID`
 * @returns {?string} its id, null where there is none in it
 */
export function runIdIn(text) {
  const trimmed = text.trim();
  const id = /\/runs\/([^/?#\s]+)/.exec(trimmed)?.[1] ?? trimmed;
  return ID.test(id) ? id : null;
}

/** The page on which two runs stand side by side. */
export const comparisonPath = (id, other) => `/runs/${encodeURIComponent(id)}?with=${encodeURIComponent(other)}`;
