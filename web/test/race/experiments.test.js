import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {publishedFor} from '../../src/js/race/experiments.js';

const template = name => JSON.parse(readFileSync(new URL(`../../../workflows/src/main/resources/templates/${name}.json`, import.meta.url)));

test('the templates of the two experiments are known by what they do', () => {
  assert.equal(publishedFor(template('sleep-threads')).serial, 4.018);
  assert.equal(publishedFor(template('sleep-processes')).processes, 1.014);
  assert.equal(publishedFor(template('crunch-processes'))['threads+gil'], 2.696);
});

test('other work has no published figures', () => {
  assert.equal(publishedFor(template('squares')), null);
  const changed = template('sleep-threads');
  changed.nodes.find(({type}) => type === 'list').params.items = [1, 2];
  assert.equal(publishedFor(changed), null);
});
