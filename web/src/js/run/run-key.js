/**
 * The keys that let this browser stop the runs it started. Kept for the session, so that a reload keeps control.
 */
const nameOf = id => `poolyard.run.${id}`;

export function rememberRunKey(id, key) {
  try {
    sessionStorage.setItem(nameOf(id), key);
  } catch {
    // Without storage the key lives as long as the page, which holds it as well.
  }
}

/** @returns {?string} */
export function runKeyOf(id) {
  try {
    return sessionStorage.getItem(nameOf(id)) ?? localStorage.getItem(nameOf(id));
  } catch {
    return null;
  }
}
