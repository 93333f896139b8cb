/** Whether a status is the last one of a run. */
export const isFinal = status => status !== 'queued' && status !== 'running';

/** The word for each status of a run, with the class of mark that goes with it. */
export const STATUS_WORDS = Object.freeze({
  idle: 'Not run yet',
  starting: 'Starting',
  queued: 'Queued',
  running: 'Running',
  succeeded: 'Succeeded',
  failed: 'Failed',
  cancelled: 'Cancelled',
  timed_out: 'Timed out',
  deadlocked: 'Deadlocked',
  crashed: 'Crashed',
  rejected: 'Not started',
});

/** What to say about the connection; empty where there is nothing to say. */
export const CONNECTION_WORDS = Object.freeze({
  connecting: 'Connecting …',
  live: '',
  reconnecting: 'Connection lost, trying again. You will miss nothing.',
  offline: 'You are offline. The run goes on; what you miss is shown when you are back.',
  finished: '',
  missing: 'This run is no longer on the server.',
});
