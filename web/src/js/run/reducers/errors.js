/**
 * Remembers an error that people should see. The same one comes several times, from its task, its node and the run;
 * it is kept once, completed by what the later ones know.
 */
export function noteError(state, error, time) {
  const known = state.errors.find(
    other =>
      other.type === error.type &&
      other.message === error.message &&
      (other.item ?? error.item) === (error.item ?? other.item),
  );
  if (known) {
    known.node ??= error.node ?? null;
    known.item ??= error.item ?? null;
    known.traceback ??= error.traceback ?? null;
  } else if (state.errors.length < MOST_ERRORS) {
    const {type, message, node = null, item = null, traceback = null} = error;
    state.errors.push({time, type, message, node, item, traceback});
  }
  state.versions.errors += 1;
}

const MOST_ERRORS = 200;
