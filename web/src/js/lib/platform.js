// How this computer writes shortcuts.
export const onMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

/** 'mod+enter' → 'Ctrl Enter' or '⌘↵'. */
export function keys(shortcut) {
  const names = onMac
    ? {mod: '⌘', shift: '⇧', alt: '⌥', enter: '↵', delete: '⌫'}
    : {mod: 'Ctrl', shift: 'Shift', alt: 'Alt', enter: 'Enter', delete: 'Del'};
  return shortcut.split('+').map(part => names[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join(onMac ? '' : '+');
}

/** Whether the key event carries the platform's command key: ⌘ on a Mac, Ctrl elsewhere. */
export function hasMod(event) {
  return onMac ? event.metaKey : event.ctrlKey;
}
