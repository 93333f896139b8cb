import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ShownRun} from '../../../src/js/run/replay/shown-run.js';

const watch = {id: 'r1', document: {nodes: []}, connection: 'finished', state: 'the end', resource: {speedup: 2}, now: () => 8};

test('as it stands it is what is watched', () => {
  const run = new ShownRun(watch);
  assert.deepEqual([run.id, run.document, run.connection, run.state, run.resource, run.now(), run.past], ['r1', watch.document, 'finished', 'the end', watch.resource, 8, false]);
});

test('at a moment it knows only what was known then', () => {
  const run = new ShownRun(watch);
  run.moment = {state: 'before', time: 3};
  assert.deepEqual([run.state, run.resource, run.now(), run.past], ['before', null, 3, true]);
  run.moment = null;
  assert.equal(run.state, 'the end');
});
