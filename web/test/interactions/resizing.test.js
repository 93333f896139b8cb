import assert from 'node:assert/strict';
import {test} from 'node:test';
import {catalogue} from '../catalogue.js';
import {Graph} from '../../src/js/graph/graph.js';
import {resizing} from '../../src/js/interactions/resizing.js';

const COMMENT = {format: 'poolyard/1', name: 'Noted', nodes: [{id: 'note', type: 'comment', params: {text: 'Hello', width: 200}, at: [0, 0]}]};

/** A canvas at half its size. */
function editorOf(graph) {
  return {graph, canvas: {viewport: {toCanvas: ({clientX, clientY}) => ({x: 2 * clientX, y: 2 * clientY})}}};
}

const widthOf = graph => graph.node('note').params.width;

test('dragging the edge of a comment is one step of undo', () => {
  const graph = new Graph(catalogue, COMMENT);
  const gesture = resizing(editorOf(graph), 'note', {clientX: 100, clientY: 5});
  for (const clientX of [110, 130, 150]) gesture.move({clientX, clientY: 9});
  gesture.end();

  assert.equal(widthOf(graph), 304);
  graph.undo();
  assert.deepEqual(graph.document, COMMENT);
  assert.equal(graph.canUndo, false);
});

test('a comment stays within the widths that a document may give it', () => {
  const graph = new Graph(catalogue, COMMENT);
  const gesture = resizing(editorOf(graph), 'note', {clientX: 100, clientY: 5});
  gesture.move({clientX: -5000, clientY: 5});
  assert.equal(widthOf(graph), 120);
  gesture.move({clientX: 5000, clientY: 5});
  assert.equal(widthOf(graph), 960);
});

test('a drag that is given up leaves the comment as it was, and nothing to undo', () => {
  const graph = new Graph(catalogue, COMMENT);
  const gesture = resizing(editorOf(graph), 'note', {clientX: 100, clientY: 5});
  gesture.move({clientX: 140, clientY: 5});
  gesture.cancel();
  assert.deepEqual(graph.document, COMMENT);
  assert.equal(graph.canUndo, false);
});
