/** Hues that are seen on light and dark tabs alike; the pages' own stand on the pages' own ground. */
const COLORS = {queued: '#8a94a3', running: '#3f7ff0', succeeded: '#2f9e66', cancelled: '#8a94a3', other: '#d8484d'};

const MARKS = {
  succeeded: '<path d="M5 8.3l2.1 2.1L11.2 6"/>',
  cancelled: '<path d="M5.3 10.7l5.4-5.4"/>',
  other: '<path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8"/>',
};

/** Steps in which progress is drawn: finer ones cannot be told apart in 16 pixels. */
const STEPS = 16;

/**
 * The icon of a tab that shows how a run stands, as a data URL: a ring that fills while it runs, a filled disc with a
 * mark at its end. The same until it looks different.
 *
 * @param {string} status of the run
 * @param {number} share of it that is done, 0 to 1
 */
export function tabIcon(status, share) {
  const color = COLORS[status] ?? COLORS.other;
  const drawing = status === 'running' || status === 'queued' ? ring(color, status === 'running' ? share : 0) : disc(status, color);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none">${drawing}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function ring(color, share) {
  const whole = 2 * Math.PI * 6;
  const drawn = (Math.floor(share * STEPS) / STEPS) * whole;
  const circle = more => `<circle cx="8" cy="8" r="6" stroke="${color}" stroke-width="3.5" ${more}/>`;
  return (
    circle('stroke-opacity="0.3"') +
    (drawn > 0 ? circle(`stroke-dasharray="${drawn.toFixed(2)} ${whole.toFixed(2)}" transform="rotate(-90 8 8)"`) : '')
  );
}

const disc = (status, color) =>
  `<circle cx="8" cy="8" r="8" fill="${color}"/><g stroke="#fff" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round">${MARKS[status] ?? MARKS.other}</g>`;
