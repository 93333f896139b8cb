import assert from 'node:assert/strict';
import {test} from 'node:test';
import {contrast, inkOn, laidOver, luminanceOf} from '../../../src/js/elements/timeline/contrast.js';

test('ink is dark on light fills and white on dark ones', () => {
  assert.equal(inkOn([231, 154, 72]), '#0b0f14');
  assert.equal(inkOn([86, 98, 115]), '#ffffff');
});

test('on two fills the ink suits the one where it is harder to read', () => {
  assert.equal(inkOn([58, 121, 184]), '#ffffff');
  assert.equal(inkOn([58, 121, 184], [99, 167, 234]), '#0b0f14');
});

test('black on white has the greatest contrast', () => {
  assert.equal(contrast(luminanceOf([0, 0, 0]), luminanceOf([255, 255, 255])), 21);
});

test('a colour laid over another is between them', () => {
  assert.deepEqual(laidOver([0, 100, 200], [100, 100, 100], 0.5), [50, 100, 150]);
});
