import {keep, recall} from '../lib/storage.js';

const KEY = 'poolyard.expectations';
const OFF = 'poolyard.expectations.off';

/** Older ones are forgotten. */
const MOST = 100;

/** What this browser expected of its runs: [{run, seconds, lanes}], the newest last. */
function all() {
  try {
    const kept = JSON.parse(recall(KEY) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** @returns {?{seconds: number, lanes: number}} what was expected of a run in this browser */
export function expectationOf(run) {
  const found = all().find(({run: id}) => id === run);
  return found ? {seconds: Number(found.seconds), lanes: Number(found.lanes)} : null;
}

/** Keeps what is expected of a run; null forgets it. */
export function keepExpectation(run, expectation) {
  const others = all().filter(({run: id}) => id !== run);
  keep(KEY, JSON.stringify([...others, ...(expectation ? [{run, ...expectation}] : [])].slice(-MOST)));
}

/** Whether somebody wants to be asked at all. */
export const wantsToGuess = () => recall(OFF) === null;

export function keepWantsToGuess(wanted) {
  keep(OFF, wanted ? null : 'yes');
}
