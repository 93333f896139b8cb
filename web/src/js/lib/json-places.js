// Where the parts of a JSON text stand.

const TOKEN = /\s*(?:("(?:[^"\\]|\\.)*")|([{}[\],:])|([^\s{}[\],:"]+))/y;

/**
 * The range of each value in a text that is JSON: a Map of path ("nodes/0/params") → {from, to}.
 * Members stand for their key and value together.
 */
export function placesIn(text) {
  const places = new Map();
  let at = 0;
  const next = () => {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) return null;
    at = TOKEN.lastIndex;
    const token = found[1] ?? found[2] ?? found[3];
    return {token, from: at - token.length, isText: found[1] !== undefined};
  };
  const note = (path, from) => places.set(path, {from, to: at});
  const value = (path, first, from) => {
    if (first.token === '{') members(path);
    else if (first.token === '[') items(path);
    note(path, from);
  };
  const members = path => {
    for (let key = next(); key && key.token !== '}'; key = next()) {
      if (key.token === ',') continue;
      next();
      const first = next();
      if (!first) return;
      value(join(path, JSON.parse(key.token)), first, key.from);
    }
  };
  const items = path => {
    let index = 0;
    for (let item = next(); item && item.token !== ']'; item = next()) {
      if (item.token !== ',') value(join(path, index++), item, item.from);
    }
  };
  const first = next();
  if (first) value('', first, first.from);
  return places;
}

function join(path, step) {
  return path ? `${path}/${step}` : String(step);
}
