// The theme: 'system', 'light' or 'dark'. Kept in a cookie, so that the server's first byte already has it.
const YEAR = 60 * 60 * 24 * 365;

export function theme() {
  return document.documentElement.dataset.theme || 'system';
}

export function setTheme(value) {
  const root = document.documentElement;
  if (value === 'system') delete root.dataset.theme;
  else root.dataset.theme = value;
  document.cookie = `theme=${value}; path=/; max-age=${value === 'system' ? 0 : YEAR}; samesite=lax`;
  document.dispatchEvent(new CustomEvent('theme-changed', {detail: value}));
}

/** Whether what is shown now is dark, whatever asked for it. */
export function isDark() {
  const value = theme();
  return value === 'dark' || (value === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
}

/** Calls back whenever light turns dark or back. */
export function onThemeChange(listener) {
  document.addEventListener('theme-changed', listener);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', listener);
}
