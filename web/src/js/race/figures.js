// What a race amounts to, in the shape its page draws.
import {duration, factor} from '../lib/format.js';
import {contenderTitle} from './contender.js';

const OVER = new Set(['finished', 'cancelled', 'timed_out', 'crashed']);

export const isOver = race => OVER.has(race.status);

/** The longest time there is to draw, in seconds; at least the smallest that can be drawn. */
export function longest(race) {
  return Math.max(1e-6, ...race.executors.map(({greatest}) => greatest ?? 0));
}

/** Where the parts of one contender's bar are, in percent of the longest time; null if nothing succeeded. */
export function bar(entry, seconds) {
  if (entry.median === null) return null;
  const percent = value => (100 * value) / seconds;
  return {
    median: percent(entry.median),
    from: percent(entry.least),
    to: percent(entry.greatest),
    ideal: entry.ideal_seconds === null ? null : Math.min(100, percent(entry.ideal_seconds)),
  };
}

/** The result in one sentence, or null while there is nothing to compare. */
export function verdict(race) {
  const timed = race.executors.filter(({median}) => median !== null);
  if (timed.length < 2) return null;
  const best = timed.reduce((one, other) => (other.median < one.median ? other : one));
  const reference = timed.find(({executor}) => executor === race.reference);
  if (best === reference || !reference) {
    return `Nothing was faster than ${contenderTitle(best.executor)}, which took ${duration(best.median)}.`;
  }
  return `The fastest was ${contenderTitle(best.executor)}: ${factor(best.speedup)} as fast as ${contenderTitle(reference.executor)}, ${duration(best.median)} instead of ${duration(reference.median)}.`;
}

/** The findings of all contenders, each once with everybody it is true of. */
export function findings(race) {
  const found = new Map();
  for (const {executor, findings: list} of race.executors) {
    for (const {code, message} of list) {
      const key = `${code} ${message}`;
      if (!found.has(key)) found.set(key, {code, message, executors: []});
      found.get(key).executors.push(executor);
    }
  }
  return [...found.values()];
}

/** The run of a contender that took as long as most: the middle one of those that succeeded, or else any, or null. */
export function medianRun({runs}) {
  const timed = runs.filter(({status}) => status === 'succeeded').sort((a, b) => a.wall_seconds - b.wall_seconds);
  return timed[Math.floor((timed.length - 1) / 2)] ?? runs[0] ?? null;
}

/** The first error of a contender, or null. */
export function errorOf(entry) {
  const run = entry.runs.find(({error}) => error);
  return run ? `${run.status.replace('_', ' ')}: ${run.error.type}: ${run.error.message}` : null;
}

/** The speed-up that Amdahl's law gives `workers` when this share of the work can be shared. */
export function amdahl(share, workers) {
  return 1 / (1 - share + share / workers);
}

/**
 * Speed-ups against one worker, from times: the fitted time of one worker is what they compare with, so that a curve
 * without that point has one too.
 */
export function speedups({points, parallel_share: share}) {
  const one = points.find(({workers}) => workers === 1)?.seconds ?? points[0].seconds * amdahl(share, points[0].workers);
  return points.map(({workers, seconds}) => ({workers, speedup: one / seconds})).sort((a, b) => a.workers - b.workers);
}

/** What Amdahl's law says of a curve, in one sentence; where the times do not obey it, that. */
export function lawOf(curve) {
  const {parallel_share: share, greatest_speedup: greatest} = curve;
  const part = `${Math.round(100 * share)} % of the work is shared by the workers`;
  if (greatest === null) return `${part}.`;
  const best = Math.max(...speedups(curve).map(({speedup}) => speedup));
  return best > greatest
    ? 'These times scatter too much for Amdahl’s law to say anything; race again when the machine is quiet.'
    : `${part}, so no number of them can be more than ${factor(greatest)} as fast as one.`;
}
