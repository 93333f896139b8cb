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

/** The text in at most `lines` lines of `width` pixels. */
export function wrap(text, width, font, lines) {
  const rows = [''];
  for (const word of text.split(' ')) {
    const longer = rows.at(-1) ? `${rows.at(-1)} ${word}` : word;
    if (measure(longer, font) <= width || rows.length === lines || !rows.at(-1)) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows.map(row => fit(row, width, font));
}

export function measure(text, font) {
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
