import assert from 'node:assert/strict';
import {test} from 'node:test';
import {WEIGHT, measureDensity, opacityOf} from '../../../src/js/elements/timeline/density.js';
import {OUTCOMES, SliceColumns} from '../../../src/js/run/slice-columns.js';

function measure(slices, {pixels = 10, perPixel = 1, from = 0, now = 100} = {}) {
  const busy = new Float32Array(pixels);
  const worst = new Uint8Array(pixels);
  measureDensity(slices, {from, perPixel, now, first: 0, end: slices.length}, busy, worst);
  return {busy: [...busy], worst: [...worst]};
}

const near = (actual, wanted) => assert.ok(Math.abs(actual - wanted) < 1e-6, `${actual} is not ${wanted}`);

test('a pixel is as strong as the share of its time that was busy', () => {
  const slices = new SliceColumns();
  for (let part = 0; part < 10; part += 1) {
    slices.append(2 + part / 10, part, 2 + part / 10 + 0.05, OUTCOMES.FINISHED);
  }
  const {busy, worst} = measure(slices);
  near(busy[2], 0.5);
  assert.equal(busy[3], 0);
  assert.equal(worst[1], WEIGHT.NONE);
});

test('however short a slice is, its pixel is not empty', () => {
  const slices = new SliceColumns();
  slices.append(4.5, 1, 4.5 + 1e-9, OUTCOMES.FINISHED);
  const {busy, worst} = measure(slices);
  assert.equal(worst[4], WEIGHT.FINE);
  assert.ok(opacityOf(busy[4]) >= 76);
});

test('one failure among many is seen', () => {
  const slices = new SliceColumns();
  for (let part = 0; part < 100; part += 1) {
    slices.append(3 + part / 100, part, 3 + part / 100 + 0.005, part === 50 ? OUTCOMES.FAILED : OUTCOMES.FINISHED);
  }
  assert.equal(measure(slices).worst[3], WEIGHT.FAILED);
});

test('a running slice reaches to now and no further', () => {
  const slices = new SliceColumns();
  slices.append(2, 1);
  const {busy} = measure(slices, {now: 5.5});
  near(busy[4], 1);
  near(busy[5], 0.5);
  assert.equal(busy[6], 0);
});

test('two lanes that took turns never add up to more than one', () => {
  const lanes = [new SliceColumns(), new SliceColumns()];
  for (let part = 0; part < 1000; part += 1) {
    lanes[part % 2].append(part / 100, part, (part + 1) / 100, OUTCOMES.FINISHED);
  }
  const [first, second] = lanes.map(slices => measure(slices).busy);
  first.forEach((share, pixel) => near(share + second[pixel], 1));
});
