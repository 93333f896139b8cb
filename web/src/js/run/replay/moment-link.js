/** The digits behind the point: events are told in microseconds. */
const DIGITS = 6;

/**
 * The moment and the lane that the last part of an address names: `#t=1.25&lane=3`, either alone too. What cannot be
 * read is left out.
 *
 * @param {string} hash
 * @returns {{time: ?number, lane: ?number}} seconds since the start of the run, and a lane's number
 */
export function readMoment(hash) {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  return {time: number(parts.get('t'), /^\d+(\.\d*)?$/), lane: number(parts.get('lane'), /^\d+$/)};
}

/** The same the other way round; empty where there is nothing to name. */
export function momentHash({time = null, lane = null}) {
  const parts = [];
  if (time !== null) {
    parts.push(`t=${Number(time.toFixed(DIGITS))}`);
  }
  if (lane !== null) {
    parts.push(`lane=${lane}`);
  }
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

function number(text, shape) {
  const value = text !== null && shape.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : null;
}
