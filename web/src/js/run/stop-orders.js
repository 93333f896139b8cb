/**
 * The ways to stop a run, the gentlest first: what each is called, what happens to its tasks, what the server is told,
 * and what is said while it is under way.
 */
export const STOP_ORDERS = Object.freeze([
  {
    name: 'finish',
    label: 'Shut down, finish everything',
    what: 'Running and queued tasks finish; nothing new is taken.',
    body: {wait: true, cancel_futures: false},
    doing: 'Finishing …',
  },
  {
    name: 'drain',
    label: 'Shut down, finish what runs',
    what: 'Running tasks finish; those that wait are cancelled.',
    body: {wait: true, cancel_futures: true},
    doing: 'Finishing …',
  },
  {
    name: 'cancel',
    label: 'Cancel',
    what: 'Running tasks are interrupted; those that wait are cancelled.',
    body: {wait: false, cancel_futures: true},
    doing: 'Stopping …',
  },
  {
    name: 'kill',
    label: 'Kill',
    what: 'All its processes end at once, whatever they are doing.',
    body: {kill: true},
    doing: 'Killing …',
  },
]);

/** Whether an order asks for more than another one, or for anything where none was given yet. */
export const isStronger = (order, given) => STOP_ORDERS.indexOf(order) > (given ? STOP_ORDERS.indexOf(given) : -1);
