import {HUES} from '../../run/executor-hues.js';
import {inkOn, laidOver} from './contrast.js';

/** How much of the colour of progress covers the slice below it; all of it would drown the text of some hues. */
const COVER = 0.75;

const NAMES = [
  ...['surface', 'sunken', 'selected', 'text', 'muted', 'faint', 'hairline', 'outline', 'accent', 'on-accent'],
  ...['failed', 'cancelled'],
];

/**
 * The colours of the page's tokens as a canvas needs them, read once for each change of theme.
 *
 * Each hue has `ink` (text and edges), `slice` (a task), `done` (the progress of one that runs), `tint` (ground) and, for
 * writing, `onSlice` and, where progress may be under the text, `onRunning`. What ends in `bytes` is red, green and blue, 0 to 255.
 */
export function readColors(element) {
  const style = getComputedStyle(element);
  const read = token => style.getPropertyValue(token).trim();
  const colors = Object.fromEntries(NAMES.map(name => [name, read(`--${name}`)]));
  const bytes = byteReader();
  colors.hues = Object.fromEntries(
    HUES.map(hue => {
      const [ink, slice, done, tint] = ['', '-slice', '-done', '-tint'].map(part => read(`--kind-${hue}${part}`));
      const covered = laidOver(bytes(slice), bytes(done), COVER);
      return [
        hue,
        {
          ...{ink, slice, tint, done: `rgb(${covered})`},
          onSlice: inkOn(bytes(slice)),
          onRunning: inkOn(bytes(slice), covered),
          bytes: bytes(slice),
        },
      ];
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
