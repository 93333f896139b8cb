import {call} from '../lib/api.js';
import {debounce} from '../lib/debounce.js';
import {Observable} from '../lib/observable.js';

const WAIT = 250;
/** What is only not finished yet: shown calmly until someone tries to run it. */
const UNFINISHED = /^missing/;

/** How grave a finding is, the gravest first. */
export const TONES = ['wrong', 'risky', 'unfinished', 'idle'];

/** The tone of a warning by its level; what surely fails is as grave as what cannot run. */
const LEVELS = {fails: 'wrong', risky: 'risky', idle: 'idle'};

/**
 * Asks the server what is wrong with the document, a moment after each change.
 * state: {problems, warnings, functions, insisted, checked: whether it was ever answered}.
 */
export class Validation extends Observable {
  #asking = null;

  constructor(graph) {
    super({problems: [], warnings: [], functions: {}, insisted: false, checked: false});
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
      this.update({problems: body.problems, warnings: body.warnings ?? [], functions: body.functions, checked: true});
    } catch (error) {
      // A document of which the server can make nothing at all is answered with its problems too.
      if (error.name !== 'AbortError' && error.problems?.length) this.update({problems: error.problems, checked: true});
    }
  }

  /** Takes problems that an attempt to run or save was answered with; from now on nothing is "unfinished". */
  insist(problems) {
    this.update({problems, insisted: true});
  }

  /** Everything found, the gravest first: problems and warnings, each with `tone`. */
  all() {
    const {problems, warnings, insisted} = this.state;
    return [
      ...problems.map(problem => ({...problem, tone: !insisted && UNFINISHED.test(problem.code) ? 'unfinished' : 'wrong'})),
      ...warnings.map(warning => ({...warning, tone: LEVELS[warning.level] ?? 'idle'})),
    ].sort((a, b) => TONES.indexOf(a.tone) - TONES.indexOf(b.tone));
  }

  /** What was found, by node id, the gravest first. */
  byNode() {
    const byNode = new Map();
    for (const found of this.all()) if (found.node) byNode.set(found.node, [...(byNode.get(found.node) ?? []), found]);
    return byNode;
  }
}
