// How a race names its contenders: a kind, ":N" for N workers, "+gil" for the interpreter lock; or, where it tries a change
// against a finding, the workflow as drawn and mended.

const TRIED = {as_drawn: 'as drawn', mended: 'mended'};

/** The name of a contender that is no kind of executor, or null. */
export const triedTitle = name => TRIED[name] ?? null;

/** 'thread_pool:4+gil' → {kind, workers, gil}; workers is null where the document's number holds. */
export function contenderOf(name) {
  const [, kind, workers, gil] = /^([a-z_]+)(?::(\d+))?(\+gil)?$/.exec(name) ?? [null, name];
  return {kind, workers: workers ? Number(workers) : null, gil: Boolean(gil)};
}

/** 'thread_pool:4+gil' → "thread_pool, 4 workers, GIL". */
export function contenderTitle(name) {
  if (TRIED[name]) return TRIED[name];
  const {kind, workers, gil} = contenderOf(name);
  return [kind, workers && `${workers} ${workers === 1 ? 'worker' : 'workers'}`, gil && 'GIL'].filter(Boolean).join(', ');
}
