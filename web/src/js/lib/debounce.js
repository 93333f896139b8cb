/** Calls `act` once `wait` milliseconds have passed without another call; flush() calls it at once. */
export function debounce(act, wait) {
  let timer = null;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { timer = null; act(); }, wait);
  };
  later.flush = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    act();
  };
  return later;
}
