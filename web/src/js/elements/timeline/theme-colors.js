import {HUES} from '../../run/executor-hues.js';

const NAMES = ['surface', 'sunken', 'text', 'muted', 'faint', 'hairline', 'outline', 'accent', 'failed', 'cancelled'];

/**
 * The colours of the page's tokens as a canvas needs them, read once for each change of theme.
 *
 * Each hue has `ink` (text and edges), `slice` (a task), `done` (the progress of one that runs), `tint` (ground) and, for
 * writing on a slice, `onSlice`. What ends in `bytes` is red, green and blue, 0 to 255.
 */
export function readColors(element) {
  const style = getComputedStyle(element);
  const read = token => style.getPropertyValue(token).trim();
  const colors = Object.fromEntries(NAMES.map(name => [name, read(`--${name}`)]));
  const bytes = byteReader();
  colors.hues = Object.fromEntries(
    HUES.map(hue => {
      const [ink, slice, done, tint] = ['', '-slice', '-done', '-tint'].map(part => read(`--kind-${hue}${part}`));
      return [hue, {ink, slice, done, tint, onSlice: inkOn(bytes(slice)), bytes: bytes(slice)}];
    }),
  );
  colors.onFailed = inkOn(bytes(colors.failed));
  colors.onCancelled = inkOn(bytes(colors.cancelled));
  colors.failedBytes = bytes(colors.failed);
  colors.cancelledBytes = bytes(colors.cancelled);
  colors.font = read('--font') || 'system-ui, sans-serif';
  colors.mono = read('--mono') || 'monospace';
  return colors;
}

/** Any CSS colour as its red, green and blue: what the browser paints is what it is. */
function byteReader() {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', {willReadFrequently: true});
  return color => {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data.subarray(0, 3)];
  };
}

/** Near black or white, whichever has more contrast (WCAG relative luminance; they are equal at 0.179). */
export function inkOn([red, green, blue]) {
  const [r, g, b] = [red, green, blue].map(byte => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? '#0b0f14' : '#ffffff';
}
