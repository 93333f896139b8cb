import {call} from '../lib/api.js';
import {Observable} from '../lib/observable.js';
import {keepRunKey, recallRunKey} from './keys.js';

const ENDED = new Set(['succeeded', 'failed', 'cancelled', 'timed_out', 'deadlocked', 'crashed']);

/** The run of this page. state: {status: null or a run's status, id, runKey, wallSeconds, error, stopping}. */
export class Running extends Observable {
  constructor(graph) {
    super({status: null, id: null, runKey: null, wallSeconds: null, error: null, stopping: false});
    this.graph = graph;
  }

  get live() {
    return this.state.status !== null && !ENDED.has(this.state.status);
  }

  /**
   * Starts a run, on `executor` instead of every executor drawn if given. `stored` is {id, revision} when
   * exactly this is stored, so that the run is listed with it. Gives {id, runKey, document, executor}; throws ApiProblem.
   */
  async start(executor = null, stored = null) {
    const {document} = this.graph;
    this.update({status: 'queued', id: null, runKey: null, wallSeconds: null, error: null, stopping: false});
    const what = stored ? {workflow_id: stored.id, revision: stored.revision} : {workflow: document};
    try {
      const {body} = await call('POST', '/api/runs', {body: {...what, ...(executor && {executor})}});
      keepRunKey(body.id, body.run_key);
      this.update({id: body.id, runKey: body.run_key, status: body.status});
      return {id: body.id, runKey: body.run_key, document, executor};
    } catch (error) {
      this.update({status: null});
      throw error;
    }
  }

  /** Goes on with a run that this browser started before the page was loaded. */
  adopt(id) {
    this.update({id, runKey: recallRunKey(id)});
  }

  /** What the dock heard of a run; one that is not this page's newest is passed over. */
  hear({id, status, wall_seconds: wallSeconds, error}) {
    if (id === this.state.id) this.update({status, wallSeconds, error});
  }

  async stop() {
    const {id, runKey} = this.state;
    if (!id || !this.live || this.state.stopping) return;
    this.update({stopping: true});
    try {
      await call('POST', `/api/runs/${id}/cancellation`, {body: {wait: false, cancel_futures: true}, key: runKey});
    } catch (problem) {
      this.update({stopping: false});
      throw problem;
    }
  }
}
