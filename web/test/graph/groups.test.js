import assert from 'node:assert/strict';
import {test} from 'node:test';
import {catalogue, SQUARES} from '../catalogue.js';
import {clip, pasted} from '../../src/js/graph/clipping.js';
import * as commands from '../../src/js/graph/commands.js';
import {describeNode} from '../../src/js/graph/describe.js';
import {nodeOf} from '../../src/js/graph/document.js';
import {boxOf} from '../../src/js/graph/geometry.js';
import {Graph} from '../../src/js/graph/graph.js';
import {homesAfter, membersOf, movedWith} from '../../src/js/graph/groups.js';
import {placesFor} from '../../src/js/graph/layout.js';

const FRAMED = commands.addNodes(SQUARES, [
  {id: 'given', type: 'group', params: {title: 'What goes in', nodes: ['inputs', 'square']}},
  {id: 'note', type: 'comment', params: {text: 'Read this'}, at: [40, -60]},
]);
const members = (document, id = 'given') => nodeOf(document, id)?.params.nodes;

test('a group is where its nodes are, and moves by moving them', () => {
  const graph = new Graph(catalogue, FRAMED), frame = graph.frames()[0], inside = graph.boxOf(graph.node('inputs'));
  assert.ok(frame.x < inside.x && frame.y < inside.y && frame.x + frame.width > inside.x + inside.width);
  assert.deepEqual(movedWith(FRAMED, ['given', 'output']), ['inputs', 'square', 'output']);
  assert.deepEqual(movedWith(FRAMED, ['note']), ['note']);
  assert.equal(graph.boxes().some(box => box.id === 'given'), false);
});

test('a group follows the new name of a node and lets go of one that is removed', () => {
  assert.deepEqual(members(commands.renameNode(FRAMED, 'inputs', 'numbers')), ['numbers', 'square']);
  assert.deepEqual(members(commands.removeNodes(FRAMED, ['inputs'])), ['square']);
});

test('a group whose last node goes, goes with it, and one that was empty stays', () => {
  const withEmpty = commands.addNodes(FRAMED, [{id: 'empty', type: 'group'}]);
  const after = commands.removeNodes(withEmpty, ['inputs', 'square']);
  assert.equal(nodeOf(after, 'given'), null);
  assert.notEqual(nodeOf(after, 'empty'), null);
});

test('taking nodes out of a group and putting others in keeps everybody else', () => {
  const after = commands.regroup(FRAMED, new Map([['inputs', null], ['note', 'given']]));
  assert.deepEqual(members(after), ['square', 'note']);
  assert.equal(nodeOf(commands.regroup(FRAMED, new Map([['inputs', null], ['square', null]])), 'given'), null);
  assert.equal(commands.regroup(FRAMED, new Map([['output', null]])), FRAMED);
});

test('where a node is dropped decides whether it belongs to the group', () => {
  const frames = [{id: 'given', x: 0, y: 0, width: 300, height: 300}], at = (id, x, y) => ({id, x, y, width: 100, height: 40});
  assert.deepEqual([...homesAfter(FRAMED, [at('inputs', 10, 10)], frames)], []);
  assert.deepEqual([...homesAfter(FRAMED, [at('inputs', 400, 10)], frames)], [['inputs', null]]);
  assert.deepEqual([...homesAfter(FRAMED, [at('output', 50, 50)], frames)], [['output', 'given']]);
  assert.deepEqual([...homesAfter(FRAMED, [at('inputs', 400, 10), at('square', 400, 90)], frames)], []);
});

test('a copied group takes its nodes along, under fresh names', () => {
  const graph = new Graph(catalogue, FRAMED), nodes = pasted(graph.document, clip(graph, ['given']));
  assert.deepEqual(nodes.map(node => node.id), ['inputs_2', 'square_2', 'given_2']);
  assert.deepEqual(nodes.at(-1).params.nodes, ['inputs_2', 'square_2']);
});

test('tidying up keeps the nodes of a group together and comments by their nodes', () => {
  const places = placesFor(FRAMED, catalogue), graph = new Graph(catalogue, commands.moveNodes(FRAMED, places)), [frame] = graph.frames();
  for (const node of FRAMED.nodes.filter(one => !['inputs', 'square', 'given'].includes(one.id))) {
    const box = {...boxOf(node, catalogue), x: places.get(node.id)[0], y: places.get(node.id)[1]};
    const apart = box.x >= frame.x + frame.width || box.x + box.width <= frame.x || box.y >= frame.y + frame.height || box.y + box.height <= frame.y;
    assert.ok(apart || node.type === 'comment', `${node.id} stands in the frame`);
  }
  const [x, y] = places.get('inputs'), [noteX, noteY] = places.get('note');
  assert.ok(Math.abs(noteX - x) < 8 && y - noteY >= 100 - 8, 'the comment stays above what it stood above');
});

test('a comment breaks its lines between words and grows with them', () => {
  const of = (text, width) => boxOf({id: 'c', type: 'comment', params: {text, width}}, catalogue);
  assert.deepEqual(of('one two three', 120).lines, ['one two three']);
  assert.deepEqual(of('a rather long sentence that needs room', 120).lines, ['a rather long', 'sentence that', 'needs room']);
  assert.ok(of('a\nb\nc', 120).height > of('a', 120).height);
  assert.deepEqual(of('x'.repeat(40), 120).lines.map(line => line.length), [15, 15, 10]);
});

test('a group says whom it frames', () => {
  assert.match(describeNode(FRAMED, nodeOf(FRAMED, 'given'), catalogue), /frames inputs, square/);
  assert.deepEqual(membersOf(FRAMED, nodeOf(FRAMED, 'given')).map(node => node.id), ['inputs', 'square']);
});
