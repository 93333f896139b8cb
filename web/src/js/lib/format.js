// Numbers and times as people read them; every number carries its unit.

/** 0.0124 → "12.4 ms", 75 → "1 min 15 s". */
export function duration(seconds) {
  if (seconds === null || seconds === undefined || Number.isNaN(seconds)) return '–';
  if (seconds < 0.000_9995) return `${Math.round(seconds * 1e6)} µs`;
  if (seconds < 0.9995) return `${digits(seconds * 1000)} ms`;
  if (seconds < 59.95) return `${digits(seconds)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** 3.94 → "3.9×". */
export function factor(value) {
  return `${digits(value, 2)}×`;
}

/** 1234567 → "1,234,567". */
export function count(value) {
  return value.toLocaleString('en-US');
}

/** count and noun: plural(1, 'task') → "1 task". */
export function plural(value, noun, many = `${noun}s`) {
  return `${count(value)} ${value === 1 ? noun : many}`;
}

/** "just now", "5 min ago", "yesterday", "12 Mar". */
export function ago(date, now = new Date()) {
  const minutes = (now - date) / 60_000;
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${Math.floor(minutes)} min ago`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h ago`;
  if (minutes < 48 * 60) return 'yesterday';
  return date.toLocaleDateString('en-GB', {day: 'numeric', month: 'short', year: date.getFullYear() === now.getFullYear() ? undefined : 'numeric'});
}

function digits(value, precision = 3) {
  const rounded = Number(value.toPrecision(precision));
  return Math.abs(rounded) >= 1000 ? count(Math.round(value)) : String(rounded);
}
