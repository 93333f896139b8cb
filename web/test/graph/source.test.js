import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readSource} from '../../src/js/graph/source.js';
import {writeDocument} from '../../src/js/graph/text.js';
import {placesIn} from '../../src/js/lib/json-places.js';
import {parseJson} from '../../src/js/lib/json.js';

const DOCUMENT = parseJson(`{"format": "poolyard/1", "name": "Two", "nodes": [
  {"id": "a", "type": "value", "params": {"value": 10000000000000000000000.0}},
  {"id": "b", "type": "output", "in": {"value": "a"}}]}`);

test('a text that says what the document is gives that very document', () => {
  assert.equal(readSource(writeDocument(DOCUMENT), DOCUMENT), DOCUMENT);
  assert.equal(readSource(writeDocument(DOCUMENT).replace(/\s+/g, ' '), DOCUMENT), DOCUMENT);
});

test('only what was edited is new', () => {
  const next = readSource(writeDocument(DOCUMENT).replace('"type": "output"', '"type": "expect"'), DOCUMENT);
  assert.equal(next.nodes[0], DOCUMENT.nodes[0]);
  assert.equal(next.nodes[1].type, 'expect');
  assert.equal(readSource(writeDocument(DOCUMENT).replace('Two', '2'), DOCUMENT).nodes, DOCUMENT.nodes);
});

test('a text that is no document is refused with the place or the mend', () => {
  const refused = [
    ['{"nodes": [', /./], ['[]', /is an object/], ['{"nodes": 1}', /must be a list/], ['{"nodes": [1]}', /node 1 must be an object/],
    ['{"nodes": [{"type": "value"}]}', /node 1 must have an id/], ['{"nodes": [{"id": "a"}]}', /node 1 must have a type/],
    ['{"nodes": [{"id": "a", "type": "sum"}, {"id": "a", "type": "sum"}]}', /two nodes are called a/],
    ['{"nodes": [{"id": "a", "type": "sum", "in": {"items": 3}}]}', /items of a must be the id/],
    ['{"nodes": [{"id": "a", "type": "sum", "at": [1]}]}', /at of a must be two numbers/],
  ];
  for (const [text, reason] of refused) assert.throws(() => readSource(text, DOCUMENT), reason, text);
  assert.throws(() => readSource('{\n  "nodes": [,]\n}', DOCUMENT), error => error.line === 2);
});

test('every part of a text has its place', () => {
  const text = '{ "nodes": [ {"id": "a\\"]", "in": {"items": ["x", "y"]}} , {} ] }', places = placesIn(text);
  const at = path => { const {from, to} = places.get(path); return text.slice(from, to); };
  assert.equal(at(''), text);
  assert.equal(at('nodes/0'), '{"id": "a\\"]", "in": {"items": ["x", "y"]}}');
  assert.equal(at('nodes/0/id'), '"id": "a\\"]"');
  assert.equal(at('nodes/0/in/items'), '"items": ["x", "y"]');
  assert.equal(at('nodes/0/in/items/1'), '"y"');
  assert.equal(at('nodes/1'), '{}');
  assert.equal(placesIn('').size, 0);
  assert.doesNotThrow(() => placesIn('{"a": [1, {"b": '));
});
