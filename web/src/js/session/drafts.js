import {parseJson, sameJson} from '../lib/json.js';
import {debounce} from '../lib/debounce.js';
import {keep, keysWith, recall} from '../lib/storage.js';
import {writeDocument} from '../graph/text.js';

const WAIT = 400;
const KEY = 'poolyard.draft.';
/** Drafts of tabs that are gone are not kept for ever, in milliseconds. */
const OLDEST = 30 * 24 * 3600 * 1000;

/**
 * Keeps what is not saved yet in the browser, so that a crash or a reload loses nothing. Each tab keeps
 * its own, so that two of them never overwrite each other's.
 */
export class Drafts {
  /**
   * place names what is edited: `new`, `template.ID` or `workflow.ID`; revision() gives the one that is
   * being changed, or null; tab names this tab.
   */
  constructor(graph, place, revision, tab) {
    this.graph = graph;
    this.place = place;
    this.tab = tab;
    this.write = debounce(() => keep(this.#key, `{"at": ${Date.now()}, "base": ${revision() ?? null}, "document": ${writeDocument(this.graph.document)}}`), WAIT);
    addEventListener('pagehide', () => this.write.flush());
  }

  get #key() {
    return `${KEY}${this.place}.${this.tab.id}`;
  }

  /**
   * What was kept of this place, when it differs from what is shown; else null: {document, base, at, mine, key},
   * base being the revision it was made from, and mine whether it is of this very tab and not of one that
   * is gone, whose draft stays until somebody takes it.
   */
  async recover() {
    await this.tab.claim();
    const own = this.#read(this.#key);
    if (own) return this.#unlessShown({...own, mine: true, key: this.#key});
    const [left] = await this.#left();
    return left ? this.#unlessShown({...left, mine: false}) : null;
  }

  /** Makes a draft that was found this tab's own. */
  take({key}) {
    if (key === this.#key) return;
    keep(this.#key, recall(key));
    keep(key, null);
  }

  forget() {
    this.write.flush();
    keep(this.#key, null);
  }

  /** Goes on under another place, once what was new has been saved. */
  moveTo(place) {
    this.forget();
    this.place = place;
  }

  /** The drafts of this place whose tabs are gone, the newest first; those too old are dropped. */
  async #left() {
    const alive = await this.tab.alive(), now = Date.now(), found = [];
    for (const key of keysWith(`${KEY}${this.place}.`)) {
      const draft = alive.has(key.split('.').at(-1)) ? null : this.#read(key);
      if (draft && now - draft.at > OLDEST) keep(key, null);
      else if (draft) found.push({...draft, key});
    }
    return found.sort((a, b) => b.at - a.at);
  }

  #read(key) {
    try {
      const kept = parseJson(recall(key) ?? 'null');
      return Array.isArray(kept?.document?.nodes) ? kept : null;
    } catch {
      return null;
    }
  }

  #unlessShown(draft) {
    return sameJson(draft.document, this.graph.document) ? null : draft;
  }
}
