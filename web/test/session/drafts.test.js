import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {Drafts} from '../../src/js/session/drafts.js';
import {Tab} from '../../src/js/session/tab.js';

const SHOWN = {format: 'poolyard/1', name: 'Shown', nodes: []};
const document = name => ({...SHOWN, name});

class TestingStorage {
  getItem(key) { return Object.hasOwn(this, key) ? this[key] : null; }
  setItem(key, text) { this[key] = text; }
  removeItem(key) { delete this[key]; }
}

/** Locks of one browser: tabs that share it see each other. */
class TestingLocks {
  names = new Set();
  async request(name, {signal}, held) {
    if (this.names.has(name)) await new Promise((_, reject) => {
      // The timer of a signal alone does not keep a test going.
      const awake = setInterval(() => {}, 1000);
      signal.addEventListener('abort', () => { clearInterval(awake); reject(signal.reason); });
    });
    this.names.add(name);
    return held();
  }
  async query() {
    return {held: [...this.names].map(name => ({name}))};
  }
}

let locks;
beforeEach(() => {
  globalThis.localStorage = new TestingStorage();
  globalThis.addEventListener ??= () => {};
  locks = new TestingLocks();
});

async function open(place = 'new', storage = new TestingStorage(), revision = null) {
  const graph = {document: SHOWN}, drafts = new Drafts(graph, place, () => revision, new Tab({storage, locks, patience: 5}));
  const found = await drafts.recover();
  return {graph, drafts, found, edit(name) { graph.document = document(name); drafts.write(); drafts.write.flush(); }};
}

test('what a tab kept is there again after a reload', async () => {
  const storage = new TestingStorage(), before = await open('new', storage);
  assert.equal(before.found, null);
  before.edit('Mine');
  locks.names.clear();
  const {found} = await open('new', storage);
  assert.equal(found.document.name, 'Mine');
  assert.equal(found.mine, true);
});

test('two tabs that live never see nor overwrite each other\'s draft', async () => {
  const one = await open(), two = await open();
  one.edit('One');
  two.edit('Two');
  assert.equal((await open()).found, null);
  assert.deepEqual(Object.values(localStorage).map(text => JSON.parse(text).document.name).sort(), ['One', 'Two']);
});

test('the draft of a tab that is gone is found by place until it is taken', async () => {
  const gone = await open('workflow.x', new TestingStorage(), 3);
  gone.edit('Left');
  locks.names.clear();
  assert.equal((await open('workflow.y')).found, null);
  const {found, drafts} = await open('workflow.x');
  assert.deepEqual([found.document.name, found.base, found.mine], ['Left', 3, false]);
  assert.equal((await open('workflow.x')).found.document.name, 'Left');
  drafts.take(found);
  assert.equal((await open('workflow.x')).found, null);
});

test('a tab that was duplicated takes a name of its own', async () => {
  const storage = new TestingStorage(), first = await open('new', storage), copy = new TestingStorage();
  Object.assign(copy, storage);
  first.edit('First');
  const second = await open('new', copy);
  assert.equal(second.found, null);
  assert.notEqual(second.drafts.tab.id, first.drafts.tab.id);
});

test('a draft is forgotten once it is saved, and what cannot be read is passed over', async () => {
  const one = await open();
  one.edit('One');
  one.drafts.moveTo('workflow.x');
  assert.equal(Object.keys(localStorage).length, 0);
  localStorage.setItem('poolyard.draft.new.gone', '{"document": 3}');
  assert.equal((await open()).found, null);
});
