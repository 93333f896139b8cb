/** Text widths are asked for in every frame and cost more than the painting itself, so they are remembered. */
const widths = new Map();
const MOST = 20_000;

/** The width of a text in the font that the context has now. */
export function widthOf(context, text) {
  const key = `${context.font}\n${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (widths.size > MOST) {
      widths.clear();
    }
    width = context.measureText(text).width;
    widths.set(key, width);
  }
  return width;
}

/** The text, or as much of its beginning as fits with an ellipsis behind it; nothing where not even that fits. */
export function fitted(context, text, room) {
  if (widthOf(context, text) <= room) {
    return text;
  }
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(context, `${text.slice(0, middle)}…`) <= room) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low === 0 ? '' : `${text.slice(0, low)}…`;
}
