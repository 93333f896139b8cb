import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Alignment} from '../../../src/js/elements/timeline/alignment.js';

const timelineOf = () => ({painted: 0, changed() { this.painted += 1; }});

test('all have the width of the widest labels, and are painted again when it grows', () => {
  const alignment = new Alignment();
  const [one, other] = [timelineOf(), timelineOf()];
  alignment.join(one);
  alignment.join(other);
  assert.equal(alignment.gutterFor(one, 150), 150);
  const before = one.painted;
  assert.equal(alignment.gutterFor(other, 200), 200);
  assert.equal(one.painted, before + 1);
  assert.equal(alignment.gutterFor(one, 150), 200);
  assert.equal(one.painted, before + 1);
});

test('without the longest one the labels become narrow again', () => {
  const alignment = new Alignment();
  const [one, other] = [timelineOf(), timelineOf()];
  for (const [timeline, width] of [[one, 150], [other, 200]]) {
    alignment.join(timeline);
    alignment.gutterFor(timeline, width);
  }
  alignment.leave(other);
  assert.equal(alignment.gutterFor(one, 150), 150);
});

test('the view has room for the longest run, whichever is painted last', () => {
  const {view} = new Alignment();
  view.advance(8);
  view.advance(2);
  assert.deepEqual([view.now, view.mode], [8, 'fit']);
  assert.ok(view.to > 8);
});
