/**
 * What the seconds of a run are made of, as the run resource names it: its short word, its title, and what it is. The
 * first are told of every run, the `rare` ones only where they took time.
 */
export const COST_PARTS = Object.freeze([
  {name: 'run', word: 'running', title: 'Running', what: 'Tasks computing or sleeping'},
  {name: 'serialize', word: 'copying', title: 'Copying', what: 'Encoding and decoding what crossed to another process'},
  {name: 'queue_wait', word: 'waiting', title: 'Queueing', what: 'Tasks waiting for a worker'},
  {name: 'wait_gil', word: 'GIL', title: 'GIL', what: 'Tasks waiting for the global interpreter lock', rare: true},
  {name: 'wait_lock', word: 'locks', title: 'Locks', what: 'Tasks waiting for locks and channels', rare: true},
  {name: 'wait_future', word: 'futures', title: 'Futures', what: 'Tasks waiting for the results of others', rare: true},
  {name: 'spawn', word: 'starting', title: 'Starting', what: 'Starting threads and processes'},
]);
