import assert from 'node:assert/strict';
import {test} from 'node:test';
import {exactText, ticksOf} from '../../../src/js/elements/timeline/ticks.js';
import {TimeScale} from '../../../src/js/elements/timeline/time-scale.js';

const texts = (from, to) => ticksOf(new TimeScale({from, to, left: 0, width: 800})).map(tick => tick.text);

test('ticks stand on round numbers and carry a unit that fits the zoom', () => {
  assert.deepEqual(texts(0, 1).slice(0, 3), ['0.0 s', '0.1 s', '0.2 s']);
  assert.deepEqual(texts(0, 0.4).slice(0, 3), ['0 ms', '50 ms', '100 ms']);
  assert.deepEqual(texts(0, 8).slice(0, 3), ['0 s', '1 s', '2 s']);
  assert.deepEqual(texts(0, 4).slice(0, 3), ['0.0 s', '0.5 s', '1.0 s']);
  assert.deepEqual(texts(2, 2.00001).slice(0, 2), ['2000000 µs', '2000001 µs']);
  assert.deepEqual(texts(0, 600).slice(0, 3), ['0 min', '1 min', '2 min']);
});

test('ticks never stand closer than the spacing, at any zoom', () => {
  for (let span = 1e-6; span < 1e5; span *= 1.37) {
    const scale = new TimeScale({from: 0, to: span, left: 0, width: 800});
    const ticks = ticksOf(scale, 80);
    assert.ok(ticks.length >= 2, `${ticks.length} ticks for ${span} s`);
    for (let index = 1; index < ticks.length; index += 1) {
      assert.ok(scale.x(ticks[index].time) - scale.x(ticks[index - 1].time) >= 79.9, `too close for ${span} s`);
    }
    assert.equal(new Set(ticks.map(tick => tick.text)).size, ticks.length, `equal texts for ${span} s`);
  }
});

test('there are no ticks before the start of the run', () => {
  assert.ok(ticksOf(new TimeScale({from: -1, to: 1, left: 0, width: 800})).every(tick => tick.time >= 0));
});

test('a time between ticks has their unit and is as exact as a pixel', () => {
  const across = (from, to) => new TimeScale({from, to, left: 0, width: 1000});
  assert.equal(exactText(1.2345678, across(0, 8)), '1.23 s');
  assert.equal(exactText(5.0012345, across(4.99, 5.08)), '5001.2 ms');
  assert.equal(exactText(5.0012346, across(5, 5.002)), '5001.235 ms');
  assert.equal(exactText(75.2, across(0, 3600)), '1:15 min');
});
