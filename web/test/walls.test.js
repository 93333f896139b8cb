import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {test} from 'node:test';

const ROOT = new URL('../src/js', import.meta.url).pathname;

/** What each folder may import besides itself. */
const MAY_SEE = {
  lib: [],
  graph: ['lib'],
  run: ['graph', 'lib'],
  race: ['lib'],
  session: ['graph', 'lib'],
  canvas: ['graph', 'lib'],
  interactions: ['canvas', 'graph', 'lib'],
  elements: ['interactions', 'canvas', 'session', 'run', 'race', 'graph', 'lib'],
  pages: ['elements', 'interactions', 'canvas', 'session', 'run', 'race', 'graph', 'lib'],
};
const files = readdirSync(ROOT, {recursive: true}).filter(name => name.endsWith('.js'));
const importsOf = name => [...readFileSync(join(ROOT, name), 'utf8').matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gms)].map(found => found[1] ?? found[2] ?? found[3]);

test('every folder has its place in the walls', () => {
  assert.deepEqual([...new Set(files.map(name => name.split('/')[0]))].filter(folder => !MAY_SEE[folder]), []);
});

test('imports point down only', () => {
  const wrong = [];
  for (const name of files) {
    const from = name.split('/')[0];
    for (const target of importsOf(name).filter(path => path.startsWith('.'))) {
      const to = relative(ROOT, join(ROOT, dirname(name), target)).split('/')[0];
      if (to !== from && !MAY_SEE[from].includes(to)) wrong.push(`${name} imports ${target}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('the document model knows no DOM', () => {
  const users = files.filter(name => name.startsWith('graph/')).filter(name => /\b(window|localStorage|querySelector|addEventListener)\b/.test(readFileSync(join(ROOT, name), 'utf8')));
  assert.deepEqual(users, []);
});
