import {ago} from '../lib/format.js';

// Turns <time class="ago" datetime="…"> into "5 min ago", and keeps it so after HTMX swaps rows.
const EVERY = 30_000;

/** Writes all of them anew, also those that have just come. */
export function refreshTimes() {
  for (const element of document.querySelectorAll('time.ago')) {
    const date = new Date(element.dateTime);
    if (Number.isNaN(date.getTime())) continue;
    const text = ago(date);
    if (element.textContent !== text) element.textContent = text;
    if (!element.title) element.title = date.toLocaleString();
  }
}

refreshTimes();
setInterval(refreshTimes, EVERY);
document.addEventListener('htmx:after:swap', refreshTimes);
