// Texts of params as people type them, and back to JSON. `read` throws an Error whose message is shown.
import {ExactNumber, JsonError, parseJson, writeJson} from '../../lib/json.js';

const WHOLE = /^[+-]?\d[\d_]*$/;
const NUMBER = /^[+-]?(\d[\d_]*(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** Where null is a value, and not that nothing is set. */
const NULLABLE = ['json', 'int_or_null'];

export function read(param, text) {
  const trimmed = text.trim();
  switch (param.kind) {
    case 'int_or_auto': return trimmed === '' || trimmed === 'auto' ? emptyOr(param, trimmed) : whole(param, trimmed);
    case 'int_or_null': return trimmed === '' ? undefined : trimmed === 'null' ? null : whole(param, trimmed);
    case 'int': return trimmed === '' ? undefined : whole(param, trimmed);
    case 'float': return trimmed === '' ? undefined : number(param, trimmed);
    case 'json': return trimmed === '' ? undefined : json(trimmed);
    case 'json_list': return trimmed === '' ? undefined : shaped(trimmed, Array.isArray, 'a list, such as [1, 2, 3]');
    case 'json_object': return trimmed === '' ? undefined : shaped(trimmed, value => value && typeof value === 'object' && !Array.isArray(value) && !(value instanceof ExactNumber), 'an object, such as {"base": 2}');
    case 'text': return text === '' ? undefined : text;
    default: return text;
  }
}

export function write(param, value) {
  if (value === undefined || value === null) return NULLABLE.includes(param.kind) && value === null ? 'null' : '';
  if (param.kind.startsWith('json')) return writeJson(value);
  return String(value);
}

function emptyOr(param, text) {
  return text === '' ? undefined : text;
}

function whole(param, text) {
  if (!WHOLE.test(text)) throw new Error(`${param.name} must be a whole number${{int_or_auto: ' or auto', int_or_null: ' or null'}[param.kind] ?? ''}, was ${text}`);
  return within(param, parseJson(plain(text)), text);
}

function number(param, text) {
  if (!NUMBER.test(text)) throw new Error(`${param.name} must be a number, was ${text}`);
  return within(param, parseJson(plain(text).replace(/^(-?)\./, '$10.').replace(/\.(?=$|[eE])/, '.0')), text);
}

function plain(text) {
  return text.replace(/^\+|_/g, '').replace(/^(-?)0+(?=\d)/, '$1');
}

function within(param, value, text) {
  const {min, max} = param, size = Number(value instanceof ExactNumber ? value.text : value);
  if ((min !== null && min !== undefined && size < min) || (max !== null && max !== undefined && size > max)) {
    throw new Error(`${param.name} must be ${rangeText(param)}, was ${text}`);
  }
  return value;
}

/** "1 to 64", "at least 1" … or null where there is no limit. */
export function rangeText({min, max, kind}) {
  if (!['int', 'int_or_auto', 'int_or_null', 'float'].includes(kind)) return null;
  const huge = value => value === null || value === undefined || Math.abs(value) >= Number.MAX_SAFE_INTEGER;
  const text = value => value.toLocaleString('en-US');
  if (!huge(min) && !huge(max)) return `${text(min)} to ${text(max)}`;
  return !huge(min) ? `at least ${text(min)}` : !huge(max) ? `at most ${text(max)}` : null;
}

function json(text) {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof JsonError) throw new Error(`Line ${error.line}, column ${error.column}: ${error.message}.`);
    throw error;
  }
}

function shaped(text, fits, shape) {
  const value = json(text);
  if (!fits(value)) throw new Error(`This must be ${shape}.`);
  return value;
}
