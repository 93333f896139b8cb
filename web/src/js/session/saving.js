import {ApiProblem, call} from '../lib/api.js';
import {Observable} from '../lib/observable.js';
import {editKey, keepEditKey} from './keys.js';

/**
 * Where the workflow is stored. state: {phase: 'unsaved'|'saved'|'saving', id, revision, readOnly, url}.
 * A workflow of someone else, one whose edit key this browser has not, is read-only.
 */
export class Saving extends Observable {
  #etag = null;
  #savedDocument;

  constructor(graph, origin) {
    const stored = origin?.kind === 'workflow';
    const readOnly = stored && !editKey(origin.id);
    super({phase: 'saved', id: stored ? origin.id : null, revision: stored ? origin.revision : null, readOnly});
    this.graph = graph;
    this.#savedDocument = graph.document;
    graph.subscribe(({document}) => {
      const phase = document === this.#savedDocument ? 'saved' : 'unsaved';
      if (phase !== this.state.phase) this.update({phase});
    });
  }

  get dirty() {
    return this.state.phase !== 'saved';
  }

  /** {id, revision} when what is shown is stored exactly so, else null. */
  get stored() {
    const {id, revision} = this.state;
    return id && !this.dirty ? {id, revision} : null;
  }

  /** Saves: a new workflow, or a new revision of one's own. Throws ApiProblem. */
  async save() {
    const {id} = this.state, {document} = this.graph;
    this.update({phase: 'saving'});
    try {
      const answer = id ? await this.#revise(id, document) : await this.#create(document);
      this.#savedDocument = document;
      this.#etag = answer.etag;
      this.update({id: answer.body.id, revision: answer.body.revision, readOnly: false, phase: this.graph.document === document ? 'saved' : 'unsaved'});
    } catch (error) {
      this.update({phase: 'unsaved'});
      throw error;
    }
  }

  /** Makes a workflow of one's own out of this one; what was changed meanwhile goes along. */
  async fork() {
    const {id, revision} = this.state, {document} = this.graph;
    const changed = document !== this.#savedDocument;
    const answer = await call('POST', `/api/workflows/${id}/forks`, {body: {revision}});
    keepEditKey(answer.body.id, answer.body.edit_key);
    this.#etag = answer.etag;
    this.update({id: answer.body.id, revision: answer.body.revision, readOnly: false, phase: changed ? 'unsaved' : 'saved'});
  }

  /** The newest revision as it is stored: {document, revision, etag}. */
  async newest() {
    const {body, etag, location} = await call('GET', `/api/workflows/${this.state.id}`);
    return {document: body, revision: Number(location.split('/').at(-1)), etag};
  }

  /** Goes on from a newer revision than before: what is shown is saved on top of it next. */
  goOnFrom({revision, etag}) {
    this.#etag = etag;
    this.#savedDocument = null;
    this.update({revision, phase: 'unsaved'});
  }

  /** Takes what is shown as the newest revision itself. */
  adopt({revision, etag}) {
    this.#etag = etag;
    this.#savedDocument = this.graph.document;
    this.update({revision, phase: 'saved'});
  }

  /** Continues as something not stored: after "new" or opening a file. */
  detach() {
    this.#savedDocument = this.graph.document;
    this.update({id: null, revision: null, readOnly: false, phase: 'saved'});
  }

  /** Counts the current document as not stored. */
  touch() {
    this.#savedDocument = null;
    this.update({phase: 'unsaved'});
  }

  async #create(document) {
    const answer = await call('POST', '/api/workflows', {body: document});
    keepEditKey(answer.body.id, answer.body.edit_key);
    return answer;
  }

  async #revise(id, document) {
    this.#etag ??= (await call('GET', `/api/workflows/${id}/revisions/${this.state.revision}`)).etag;
    return call('PUT', `/api/workflows/${id}`, {body: document, key: editKey(id), ifMatch: this.#etag});
  }
}

export {ApiProblem};
