import {ExactNumber} from '../lib/json.js';

/**
 * A value as JSON that people read: what fits on a line stays on it, the rest is indented by two.
 *
 * @param {any} value as it came in an event
 * @param {number} width columns of a line
 */
export function valueText(value, width = 80) {
  return written(value, width, '');
}

/** The whole value on one line. */
export function valueLine(value) {
  return written(value, Infinity, '');
}

/** The beginning of the value on one line of at most `columns`; of a million items only a few are looked at. */
export function valueStart(value, columns) {
  const text = begun(value, columns);
  return text.length > columns ? `${text.slice(0, columns - 1)}…` : text;
}

function begun(value, columns) {
  if (typeof value === 'string') {
    return scalar(value.slice(0, columns));
  }
  if (value === null || typeof value !== 'object' || value instanceof ExactNumber) {
    return scalar(value);
  }
  const list = Array.isArray(value);
  let text = list ? '[' : '{';
  let first = true;
  for (const key in value) {
    if (text.length > columns) {
      return text;
    }
    text += `${first ? '' : ', '}${list ? '' : `${JSON.stringify(key)}: `}${begun(value[key], columns)}`;
    first = false;
  }
  return text + (list ? ']' : '}');
}

function written(value, width, indent) {
  if (value === null || typeof value !== 'object' || value instanceof ExactNumber) {
    return scalar(value);
  }
  const list = Array.isArray(value);
  const entries = list ? value : Object.entries(value);
  const [open, close] = list ? '[]' : '{}';
  if (entries.length === 0) {
    return open + close;
  }
  const write = (entry, columns, inner) =>
    list ? written(entry, columns, inner) : `${JSON.stringify(entry[0])}: ${written(entry[1], columns, inner)}`;
  const line = onOneLine(entries, entry => write(entry, Infinity, ''), width - indent.length - 2);
  if (line !== null) {
    return open + line + close;
  }
  const inner = `${indent}  `;
  const flat =
    list && entries.every(entry => entry === null || typeof entry !== 'object' || entry instanceof ExactNumber);
  const body = flat
    ? filled(entries.map(scalar), width, inner)
    : entries.map(entry => inner + write(entry, width, inner)).join(',\n');
  return `${open}\n${body}\n${indent}${close}`;
}

/** Stops as soon as the line is too long: a million items are not written to find that out. */
function onOneLine(entries, write, room) {
  const parts = [];
  let length = 0;
  for (const entry of entries) {
    const part = write(entry);
    length += part.length + 2;
    if (length - 2 > room || part.includes('\n')) {
      return null;
    }
    parts.push(part);
  }
  return parts.join(', ');
}

/** Many plain items fill lines instead of taking one each. */
function filled(items, width, indent) {
  const lines = [];
  let line = indent;
  items.forEach((item, index) => {
    const text = index < items.length - 1 ? `${item},` : item;
    if (line.length > indent.length && line.length + 1 + text.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${text}` : text;
  });
  lines.push(line);
  return lines.join('\n');
}

const scalar = value => (value instanceof ExactNumber ? value.text : (JSON.stringify(value) ?? 'null'));
