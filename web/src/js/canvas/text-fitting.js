const context = globalThis.document?.createElement('canvas').getContext('2d');
const cache = new Map();

/** The text, cut with an ellipsis where it is wider than `width` pixels in that font. */
export function fit(text, width, font) {
  const key = `${font}|${width}|${text}`;
  if (!cache.has(key)) {
    if (cache.size > 5000) cache.clear();
    cache.set(key, cut(text, width, font));
  }
  return cache.get(key);
}

function measure(text, font) {
  context.font = font;
  return context.measureText(text).width;
}

function cut(text, width, font) {
  if (measure(text, font) <= width) return text;
  let low = 0, high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${text.slice(0, middle)}…`, font) <= width) low = middle;
    else high = middle - 1;
  }
  return `${text.slice(0, low).trimEnd()}…`;
}
