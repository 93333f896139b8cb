import assert from 'node:assert/strict';
import {test} from 'node:test';
import {TimeView} from '../../../src/js/elements/timeline/time-view.js';

const near = (actual, wanted) => assert.ok(Math.abs(actual - wanted) < 1e-9, `${actual} is not ${wanted}`);

test('the whole run is in view while it grows', () => {
  const view = new TimeView();
  view.advance(0.2);
  assert.deepEqual([view.from, view.to], [0, 1]);
  view.advance(10);
  assert.equal(view.from, 0);
  assert.ok(view.to > 10 && view.to < 11);
});

test('zooming keeps the time under the pointer in place', () => {
  const view = new TimeView();
  view.advance(10);
  const share = (4 - view.from) / view.span;
  view.zoom(0.1, 4);
  near((4 - view.from) / view.span, share);
  view.advance(11);
  near((4 - view.from) / view.span, share);
});

test('following keeps the span and moves with the newest moment', () => {
  const view = new TimeView();
  view.advance(10);
  view.zoom(0.1, 10);
  const {span} = view;
  view.follow();
  view.advance(20);
  near(view.span, span);
  assert.ok(view.from < 20 && view.to > 20);
});

test('the run cannot be panned out of sight', () => {
  const view = new TimeView();
  view.advance(10);
  view.pan(1000);
  assert.ok(view.from < 10);
  view.pan(-5000);
  assert.ok(view.to > 0);
});

test('zooming out and in ends at bounds', () => {
  const view = new TimeView();
  view.advance(10);
  for (let time = 0; time < 100; time += 1) view.zoom(2);
  near(view.span, 20);
  for (let time = 0; time < 100; time += 1) view.zoom(0.5, 5);
  assert.ok(view.span >= 1e-7 && view.span < 2e-7);
});

test('a stretch that is not seen comes into view, one that is seen moves nothing', () => {
  const view = new TimeView();
  view.advance(10);
  view.show(0, 1);
  view.reveal(0.2, 0.4);
  assert.deepEqual([view.from, view.to], [0, 1]);
  view.reveal(5, 5.1);
  assert.ok(view.from < 5 && view.to > 5.1);
});

test('turns the page for a moment that lies outside, in either direction', () => {
  const view = new TimeView();
  view.advance(100);
  view.show(10, 20);
  view.keep(15);
  assert.deepEqual([view.from, view.to], [10, 20]);
  view.keep(21);
  assert.deepEqual([view.from, view.to], [20, 30]);
  view.keep(19);
  assert.deepEqual([view.from, view.to], [10, 20]);
});

test('the whole run needs no turning', () => {
  const view = new TimeView();
  view.advance(100);
  view.keep(100);
  assert.equal(view.mode, 'fit');
});
