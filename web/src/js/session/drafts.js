import {parseJson, sameJson} from '../lib/json.js';
import {debounce} from '../lib/debounce.js';
import {keep, recall} from '../lib/storage.js';
import {writeDocument} from '../graph/text.js';

const WAIT = 400;

/** Keeps what is not saved yet in the browser, so that a crash or a reload loses nothing. */
export class Drafts {
  /**
   * place names what is edited: `new`, `template.ID` or `workflow.ID`; revision() gives the one that is
   * being changed, or null.
   */
  constructor(graph, place, revision) {
    this.graph = graph;
    this.place = place;
    this.write = debounce(() => keep(this.#key, `{"base": ${revision() ?? null}, "document": ${writeDocument(this.graph.document)}}`), WAIT);
    addEventListener('pagehide', () => this.write.flush());
  }

  get #key() {
    return `poolyard.draft.${this.place}`;
  }

  /** {document, base} of what was kept, base being the revision it was made from, when it differs from what is shown; else null. */
  recover() {
    try {
      const kept = parseJson(recall(this.#key) ?? 'null');
      return kept?.document && !sameJson(kept.document, this.graph.document) ? kept : null;
    } catch {
      return null;
    }
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
}
