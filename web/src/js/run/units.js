/**
 * Numbers as people read them: with a unit, three figures, and never so rounded that a short time becomes none.
 */

/** A span: `412 µs`, `12.4 ms`, `1.03 s`, `2 min 05 s`. */
export function formatSeconds(seconds) {
  if (seconds === null || seconds === undefined || Number.isNaN(seconds)) {
    return '–';
  }
  if (seconds === 0) {
    return '0 s';
  }
  const size = Math.abs(seconds);
  if (size < 0.9995e-3) {
    return `${figures(seconds * 1e6)} µs`;
  }
  if (size < 0.9995) {
    return `${figures(seconds * 1e3)} ms`;
  }
  if (size < 59.995) {
    return `${figures(seconds)} s`;
  }
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes} min ${pad(whole % 60)} s`
    : `${Math.floor(minutes / 60)} h ${pad(minutes % 60)} min`;
}

/** A point in time of a run, always in seconds with milliseconds, so that a column of them lines up: `12.045`. */
export function formatMoment(seconds) {
  return seconds.toFixed(3);
}

/** How many times as fast: `3.9×`. */
export function formatTimes(factor) {
  return `${factor < 9.95 ? factor.toFixed(factor < 0.95 ? 2 : 1) : Math.round(factor)}×`;
}

/** A share of one: `74 %`. */
export function formatShare(share) {
  return `${Math.round(share * 100)} %`;
}

/** A count with thin spaces between thousands: `100 000`. */
export function formatCount(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

/** `1 task`, `4 tasks`. */
export function plural(count, one, many = `${one}s`) {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

function figures(number) {
  const size = Math.abs(number);
  return number.toFixed(size < 9.995 ? 2 : size < 99.95 ? 1 : 0);
}

const pad = number => String(number).padStart(2, '0');
