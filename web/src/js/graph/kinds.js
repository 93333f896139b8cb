// The kinds of executor a run can be moved to, in the order of the Run menu.
export const EXECUTOR_KINDS = [
  {type: 'serial', label: 'serial', note: 'one after the other, on the main thread'},
  {type: 'threads', label: 'threads', note: 'a new thread for each task'},
  {type: 'thread_pool', label: 'thread pool', note: 'a few threads that take turns'},
  {type: 'virtual_threads', label: 'virtual threads', note: 'light threads, as many as you like'},
  {type: 'work_stealing', label: 'work stealing', note: 'threads that take each other\'s tasks'},
  {type: 'interpreter_pool', label: 'interpreters', note: 'threads that share no values and no lock'},
  {type: 'processes', label: 'processes', note: 'a new process for each task'},
  {type: 'process_pool', label: 'process pool', note: 'a few processes that take turns'},
];

const EXECUTORS = new Set([...EXECUTOR_KINDS.map(({type}) => type), 'task_queue']);

/** Whether a node of this type is where tasks run. */
export const isExecutor = type => EXECUTORS.has(type);
