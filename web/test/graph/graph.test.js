import assert from 'node:assert/strict';
import {test} from 'node:test';
import {catalogue, SQUARES} from '../catalogue.js';
import {Graph} from '../../src/js/graph/graph.js';
import {clip, pasted} from '../../src/js/graph/clipping.js';
import * as commands from '../../src/js/graph/commands.js';
import {possibleWires, wireRefusal} from '../../src/js/graph/rules.js';
import {writeDocument} from '../../src/js/graph/text.js';
import {parseJson} from '../../src/js/lib/json.js';
import {completed, wiresOf} from '../../src/js/graph/document.js';
import {placesFor} from '../../src/js/graph/layout.js';
import {freshId} from '../../src/js/graph/identifiers.js';

test('a document comes back exactly as it was opened', () => {
  const graph = new Graph(catalogue, SQUARES);
  assert.equal(graph.document, SQUARES);
  assert.deepEqual(parseJson(writeDocument(graph.document)), SQUARES);
});

test('a document that lacks what it needs is completed, and one that has it is left as it is', () => {
  assert.equal(completed(SQUARES), SQUARES);
  assert.deepEqual(completed({name: 'Mine'}), {name: 'Mine', format: 'poolyard/1', nodes: []});
});

test('a thousand random edits are undone to the start and redone to the end', () => {
  const random = seeded(7), graph = new Graph(catalogue, SQUARES), documents = [graph.document];
  while (documents.length <= 1000) if (graph.edit('random', document => randomEdit(document, random))) documents.push(graph.document);
  for (let step = documents.length - 2; step >= 0; step--) {
    graph.undo();
    assert.equal(graph.document, documents[step]);
  }
  assert.deepEqual(graph.document, SQUARES);
  while (graph.canRedo) graph.redo();
  assert.equal(graph.document, documents.at(-1));
});

test('typing in one field is one step of undo, and a pause starts the next', () => {
  const graph = new Graph(catalogue, SQUARES);
  const type = text => graph.edit('Edit source', document => commands.setParam(document, 'square', 'source', text), {merge: 'square.source'});
  for (const text of ['l', 'la', 'lambda x: 1']) type(text);
  graph.settle();
  type('lambda x: 2');
  graph.undo();
  assert.equal(graph.node('square').params.source, 'lambda x: 1');
  graph.undo();
  assert.equal(graph.document, SQUARES);
});

test('an edit that changes nothing is no step', () => {
  const graph = new Graph(catalogue, SQUARES);
  assert.equal(graph.edit('Move', document => commands.moveNodes(document, new Map([['inputs', [40, 40]]]))), false);
  assert.equal(graph.canUndo, false);
});

test('removing a node removes the wires that touch it and nothing else', () => {
  const after = commands.removeNodes(SQUARES, ['pool']);
  assert.deepEqual(after.nodes.map(node => node.id), ['inputs', 'square', 'squares', 'output']);
  assert.deepEqual(after.nodes[2].in, {function: 'square', items: 'inputs'});
  assert.equal(after.nodes[0], SQUARES.nodes[0]);
});

test('renaming a node takes its wires along', () => {
  const after = commands.renameNode(SQUARES, 'inputs', 'numbers');
  assert.equal(after.nodes[3].in.items, 'numbers');
  assert.equal(wiresOf(after).length, wiresOf(SQUARES).length);
});

test('a port that takes one wire gives up the one it had', () => {
  const with2 = commands.addNodes(SQUARES, [{id: 'more', type: 'range', params: {stop: 3}}]);
  assert.equal(commands.connect(with2, {from: 'more', to: 'squares', port: 'items'}).nodes[3].in.items, 'more');
});

test('wires of the wrong type, into oneself and in a circle are refused with the reason', () => {
  const refuse = wire => wireRefusal(SQUARES, catalogue, wire);
  assert.match(refuse({from: 'inputs', to: 'squares', port: 'executor'}), /inputs gives data; executor takes an executor/);
  assert.match(refuse({from: 'squares', to: 'squares', port: 'items'}), /cannot feed itself/);
  assert.match(refuse({from: 'output', to: 'squares', port: 'items'}), /gives nothing/);
  const chained = commands.addNodes(SQUARES, [{id: 'again', type: 'map', in: {items: 'squares'}}]);
  assert.match(wireRefusal(chained, catalogue, {from: 'again', to: 'squares', port: 'items'}), /cycle: squares → again → squares/);
  assert.equal(refuse({from: 'inputs', to: 'output', port: 'value'}), null);
});

test('a circle of wires may close where a Future itself is taken, and only there', () => {
  const waiting = commands.addNodes(SQUARES, [
    {id: 'a', type: 'submit', in: {futures: ['b']}}, {id: 'b', type: 'submit'},
    {id: 'result', type: 'result', in: {future: 'a'}}]);
  assert.equal(wireRefusal(waiting, catalogue, {from: 'a', to: 'b', port: 'futures'}), null);
  assert.equal(wireRefusal(waiting, catalogue, {from: 'a', to: 'a', port: 'futures'}), null);
  assert.match(wireRefusal(waiting, catalogue, {from: 'result', to: 'result', port: 'future'}), /cannot feed itself/);
});

test('every wire that is offered can be drawn', () => {
  const offered = possibleWires(SQUARES, catalogue, 'inputs');
  assert.ok(offered.length > 0);
  for (const wire of offered) assert.equal(wireRefusal(SQUARES, catalogue, wire), null);
});

test('a paste has fresh names and keeps the wires among what was copied', () => {
  const graph = new Graph(catalogue, SQUARES);
  const nodes = pasted(graph.document, clip(graph, ['inputs', 'squares', 'square']));
  assert.deepEqual(nodes.map(node => node.id), ['inputs_2', 'square_2', 'squares_2']);
  assert.deepEqual(nodes[2].in, {function: 'square_2', items: 'inputs_2'});
});

test('nodes without a place get one that overlaps no other', () => {
  const graph = new Graph(catalogue, {...SQUARES, nodes: SQUARES.nodes.map(({at, ...node}) => node)});
  const places = graph.document.nodes.map(node => graph.placeOf(node));
  assert.equal(new Set(places.map(({x, y}) => `${x},${y}`)).size, places.length);
  assert.ok(graph.placeOf(graph.node('inputs')).x < graph.placeOf(graph.node('squares')).x);
  assert.ok(graph.placeOf(graph.node('pool')).y > graph.placeOf(graph.node('squares')).y);
});

test('names are made unique by counting on', () => {
  assert.equal(freshId('map', new Set(['map', 'map_2'])), 'map_3');
});

function seeded(state) {
  return bound => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % bound;
  };
}

function randomEdit(document, random) {
  const pick = list => list[random(list.length)];
  const node = document.nodes.length ? pick(document.nodes) : null, taken = new Set(document.nodes.map(one => one.id));
  const edits = [
    () => commands.addNodes(document, [{id: freshId('n', taken), type: pick(catalogue.types).type, at: [random(900), random(600)]}]),
    () => node && commands.removeNodes(document, [node.id]),
    () => node && commands.moveNodes(document, new Map([[node.id, [random(900), random(600)]]])),
    () => node && commands.renameNode(document, node.id, freshId('renamed', taken)),
    () => node && commands.setParam(document, node.id, 'chunksize', random(4) || undefined),
    () => commands.setName(document, `Name ${random(50)}`),
    () => node && commands.connect(document, pick(possibleWires(document, catalogue, node.id)) ?? {to: ''}),
    () => commands.disconnect(document, wiresOf(document).slice(0, 1)),
    () => node && commands.insertInto(document, pick(wiresOf(document)) ?? {}, node.id, {port: 'items'}),
    () => node && commands.waitFor(document, {from: pick(document.nodes).id, to: node.id}),
    () => node && commands.regroup(commands.addNodes(document, [{id: freshId('group', taken), type: 'group', params: {nodes: []}}]), new Map([[node.id, freshId('group', taken)]])),
    () => node && commands.regroup(document, new Map([[node.id, null]])),
    () => document.nodes.length < 20 && commands.moveNodes(document, placesFor(document, catalogue)),
    () => node && commands.addNodes(document, pasted(document, {nodes: [node]})),
  ];
  return pick(edits)() || document;
}
