/**
 * A moment of a recording as a running clock shows it: always the same unit and the same digits, so that nothing jumps.
 *
 * @param {number} seconds since the start of the run
 * @param {number} end seconds of the whole recording
 */
export function momentText(seconds, end) {
  if (end < 1) {
    const digits = end < 0.01 ? 3 : end < 0.1 ? 2 : 1;
    return `${(seconds * 1000).toFixed(digits)} ms`;
  }
  if (end < 60) {
    return `${seconds.toFixed(3)} s`;
  }
  const tenths = Math.floor(seconds * 10 + 1e-6);
  return `${Math.floor(tenths / 600)}:${((tenths % 600) / 10).toFixed(1).padStart(4, '0')} min`;
}
