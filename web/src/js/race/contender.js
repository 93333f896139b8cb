// How a race names its contenders: a kind, ":N" for N workers, "+gil" for the interpreter lock.

/** 'thread_pool:4+gil' → {kind, workers, gil}; workers is null where the document's number holds. */
export function contenderOf(name) {
  const [, kind, workers, gil] = /^([a-z_]+)(?::(\d+))?(\+gil)?$/.exec(name) ?? [null, name];
  return {kind, workers: workers ? Number(workers) : null, gil: Boolean(gil)};
}

/** 'thread_pool:4+gil' → "thread_pool, 4 workers, GIL". */
export function contenderTitle(name) {
  const {kind, workers, gil} = contenderOf(name);
  return [kind, workers && `${workers} ${workers === 1 ? 'worker' : 'workers'}`, gil && 'GIL'].filter(Boolean).join(', ');
}
