import {call} from '../lib/api.js';
import {debounce} from '../lib/debounce.js';
import {Observable} from '../lib/observable.js';

const WAIT = 250;
/** What is only not finished yet: shown calmly until someone tries to run it. */
const UNFINISHED = /^missing/;

/** Asks the server what is wrong with the document, a moment after each change. state: {problems, functions}. */
export class Validation extends Observable {
  #asking = null;

  constructor(graph) {
    super({problems: [], functions: {}, insisted: false});
    this.graph = graph;
    const later = debounce(() => this.ask(), WAIT);
    graph.subscribe(({document, previous}) => { if (document.nodes !== previous?.nodes) later(); });
    this.ask();
  }

  async ask() {
    this.#asking?.abort();
    const asking = this.#asking = new AbortController();
    try {
      const {body} = await call('POST', '/api/validations', {body: this.graph.document, signal: asking.signal});
      this.update({problems: body.problems, functions: body.functions});
    } catch (error) {
      // A document of which the server can make nothing at all is answered with its problems too.
      if (error.name !== 'AbortError' && error.problems?.length) this.update({problems: error.problems});
    }
  }

  /** Takes problems that an attempt to run or save was answered with; from now on nothing is "unfinished". */
  insist(problems) {
    this.update({problems, insisted: true});
  }

  /** Problems by node id, each with `unfinished`. */
  byNode() {
    const byNode = new Map();
    for (const problem of this.state.problems) {
      if (!problem.node) continue;
      const marked = {...problem, unfinished: !this.state.insisted && UNFINISHED.test(problem.code)};
      byNode.set(problem.node, [...(byNode.get(problem.node) ?? []), marked]);
    }
    return byNode;
  }
}
