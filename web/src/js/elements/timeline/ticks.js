/** The units of an axis, from the coarsest: how many seconds one is, and its sign. */
const UNITS = [
  {seconds: 1, sign: 's'},
  {seconds: 1e-3, sign: 'ms'},
  {seconds: 1e-6, sign: 'µs'},
];

/** Steps people can count in, each a multiple of the one before it or of its half. */
const MINUTE_STEPS = [60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400];

/**
 * The ticks of a time axis: as many as fit with `spacing` pixels each, on round numbers, all in one unit.
 *
 * @param {import('./time-scale.js').TimeScale} scale
 * @param {number} spacing least distance in pixels
 * @returns {Array<{time: number, text: string}>}
 */
export function ticksOf(scale, spacing = 80) {
  const step = roundStep(scale.perPixel * spacing);
  const first = Math.ceil(scale.from / step);
  const last = Math.floor(scale.to / step);
  const ticks = [];
  for (let number = first; number <= last; number += 1) {
    const time = number * step;
    if (time >= 0) {
      ticks.push({time, text: textOf(time, step)});
    }
  }
  return ticks;
}

/** The smallest of 1, 2, 5 times a power of ten that is at least `least`; from a minute on, steps of the clock. */
function roundStep(least) {
  if (least > 30) {
    return MINUTE_STEPS.find(step => step >= least) ?? Math.ceil(least / 14400) * 14400;
  }
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find(factor => factor * power >= least * (1 - 1e-9)) * power;
  return step > 20 ? 60 : step;
}

/** A time between two ticks, in their unit and as exact as it can be pointed at. */
export function exactText(time, scale, spacing = 80) {
  const step = roundStep(scale.perPixel * spacing);
  if (step >= 60) {
    return `${Math.floor(time / 60)}:${String(Math.floor(time % 60)).padStart(2, '0')} min`;
  }
  return written(time, unitOf(step), step / 100);
}

function textOf(time, step) {
  return step >= 60 ? `${Math.round(time / 60)} min` : written(time, unitOf(step), step);
}

const unitOf = step => UNITS.find(({seconds}) => step >= seconds * 0.0999) ?? UNITS.at(-1);

function written(time, unit, step) {
  const digits = Math.max(0, -Math.floor(Math.log10(step / unit.seconds) + 1e-9));
  return `${(time / unit.seconds).toFixed(digits)} ${unit.sign}`;
}
