/** Asks before the page is left while something is not stored; the browser words the question. */
export function warnBeforeLeaving(isUnsaved) {
  addEventListener('beforeunload', event => {
    if (isUnsaved()) event.preventDefault();
  });
}
