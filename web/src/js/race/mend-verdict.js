// What came of trying a change against a finding, in words.
import {duration, factor} from '../lib/format.js';

/** Faster or slower by less than this is no difference; where the times of both lie over each other, by less than that. */
const SAME = 1.05;
const SAME_IN_NOISE = 1.5;

/** What a change did, in a sentence or two; null while there is nothing to compare. */
export function mendVerdict({mend, executors}) {
  const [drawn, mended] = ['as_drawn', 'mended'].map(name => executors.find(({executor}) => executor === name));
  if (!mended?.runs.length || !drawn?.runs.length) return null;
  return [timesOf(drawn, mended), findingIn(mend.finding, drawn, mended)].filter(Boolean).join(' ');
}

function timesOf(drawn, mended) {
  if (mended.median === null) return 'Mended it does not succeed, so this change is none.';
  if (drawn.median === null) return `As drawn it does not succeed; mended it takes ${duration(mended.median)}.`;
  const times = `${duration(mended.median)} instead of ${duration(drawn.median)}`;
  const noisy = mended.least <= drawn.greatest && drawn.least <= mended.greatest;
  const same = noisy ? SAME_IN_NOISE : SAME;
  if (mended.median * same < drawn.median) return `Mended it is ${factor(drawn.median / mended.median)} as fast: ${times}.`;
  if (mended.median > drawn.median * same) return `Mended it is slower: ${times}.`;
  return noisy ? `Mended it takes ${times}, but the times of both lie over each other: no difference is proven.` : `Mended it takes about as long: ${times}.`;
}

function findingIn(code, drawn, mended) {
  const has = entry => entry.findings.some(finding => finding.code === code);
  if (mended.median === null || !has(drawn)) return null;
  return has(mended) ? 'What was found is still there.' : 'What was found is gone.';
}
