// JSON without losses. A workflow's integers are exact at any size, and 1.0 is not 1; JSON.parse keeps
// neither. A number whose text a double would not give back is kept as an ExactNumber.

/** A number that is kept as it was written. */
export class ExactNumber {
  constructor(text) {
    this.text = text;
    Object.freeze(this);
  }

  toString() {
    return this.text;
  }
}

/** What is wrong with a JSON text, and at which offset, line and column (from 1). */
export class JsonError extends Error {
  constructor(message, text, offset) {
    super(message);
    const before = text.slice(0, offset).split('\n');
    this.offset = offset;
    this.line = before.length;
    this.column = before.at(-1).length + 1;
  }
}

/** Reads a JSON text; throws JsonError. */
export function parseJson(text) {
  return new Reader(text).all();
}

/** Writes compact JSON with a space after commas and colons. */
export function writeJson(value) {
  if (value instanceof ExactNumber) return value.text;
  if (Array.isArray(value)) return `[${value.map(writeJson).join(', ')}]`;
  if (value && typeof value === 'object') {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return members.length ? `{${members.map(([key, member]) => `${JSON.stringify(key)}: ${writeJson(member)}`).join(', ')}}` : '{}';
  }
  return JSON.stringify(value ?? null);
}

/** Whether two JSON values are the same, members in any order. */
export function sameJson(a, b) {
  if (a === b) return true;
  if (a instanceof ExactNumber || b instanceof ExactNumber) return a instanceof ExactNumber && b instanceof ExactNumber && a.text === b.text;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every(key => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORDS = {true: true, false: false, null: null};

class Reader {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  all() {
    const value = this.value();
    this.space();
    if (this.at < this.text.length) this.fail(`Unexpected ${this.shown()} after the value`);
    return value;
  }

  value() {
    this.space();
    const next = this.text[this.at];
    if (next === '{') return this.object();
    if (next === '[') return this.array();
    if (next === '"') return this.string();
    const number = this.match(NUMBER);
    if (number !== null) return String(Number(number)) === number ? Number(number) : new ExactNumber(number);
    for (const word of Object.keys(WORDS)) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return WORDS[word];
      }
    }
    return this.fail(next === undefined ? 'The text ends where a value is missing' : `${this.shown()} is not a JSON value`);
  }

  object() {
    const object = {};
    this.sequence('}', () => {
      this.space();
      const start = this.at;
      if (this.text[this.at] !== '"') this.fail('A key in double quotes is missing');
      const key = this.string();
      if (Object.hasOwn(object, key)) { this.at = start; this.fail(`The key ${JSON.stringify(key)} is there twice`); }
      this.space();
      if (this.text[this.at] !== ':') this.fail('A colon is missing');
      this.at++;
      Object.defineProperty(object, key, {value: this.value(), enumerable: true, writable: true, configurable: true});
    });
    return object;
  }

  array() {
    const array = [];
    this.sequence(']', () => array.push(this.value()));
    return array;
  }

  sequence(end, readOne) {
    this.at++;
    this.space();
    if (this.text[this.at] === end) { this.at++; return; }
    for (;;) {
      readOne();
      this.space();
      const next = this.text[this.at];
      if (next === end) { this.at++; return; }
      if (next !== ',') this.fail(next === undefined ? `A closing ${end} is missing` : `A comma or ${end} is missing before ${this.shown()}`);
      this.at++;
    }
  }

  string() {
    const token = this.match(STRING);
    if (token === null) this.fail('A closing quote is missing, or a backslash is not one of JSON’s');
    return JSON.parse(token);
  }

  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return null;
    this.at = pattern.lastIndex;
    return found[0];
  }

  space() {
    while (' \t\n\r'.includes(this.text[this.at] ?? 'x')) this.at++;
  }

  shown() {
    return this.text.slice(this.at).match(/^[\p{L}\p{N}_]+|^./su)?.[0] ?? 'end';
  }

  fail(message) {
    throw new JsonError(message, this.text, this.at);
  }
}
