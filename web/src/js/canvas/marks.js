import {svg} from '../lib/dom.js';
import {WIDTH} from '../graph/geometry.js';
import {wrap} from './text-fitting.js';

const SENTENCE = '11px system-ui';
const SENTENCE_LINE = 14;

/** What nodes show beyond the document: problems, and how far the current run is. */
export class Marks {
  #problems = new Map();
  #states = new Map();

  constructor(scene, projection) {
    this.scene = scene;
    projection.onDrawn(() => this.show());
  }

  /** problems: Map of node id → [{code, message, unfinished}]. */
  setProblems(problems) {
    this.#problems = problems;
    this.show();
  }

  /** state: {state, done, total}. */
  setState(id, state) {
    this.#states.set(id, state);
    const shape = this.scene.registry.get(id);
    if (shape) this.#showState(shape);
  }

  clearStates() {
    this.#states.clear();
    this.show();
  }

  show() {
    for (const shape of this.scene.registry.filter(element => element.node)) {
      this.#showProblem(shape);
      this.#showState(shape);
    }
  }

  #showProblem(shape) {
    const gfx = this.scene.gfx(shape.id), problems = this.#problems.get(shape.id) ?? [];
    const wrong = problems.find(problem => !problem.unfinished);
    gfx.classList.toggle('wrong', Boolean(wrong));
    gfx.classList.toggle('unfinished', !wrong && problems.length > 0);
    for (const port of gfx.querySelectorAll('.port')) {
      port.classList.toggle('missing', port.dataset.direction === 'in' && problems.some(problem => problem.port === port.dataset.port));
    }
    gfx.querySelector('.node-problem')?.remove();
    if (wrong) gfx.querySelector('.djs-visual').append(sentence(wrong.message, shape));
  }

  #showState(shape) {
    const gfx = this.scene.gfx(shape.id), state = this.#states.get(shape.id);
    if (state) gfx.dataset.state = state.state;
    else delete gfx.dataset.state;
    const counted = state?.total > 1;
    const share = state?.total ? Math.min(1, state.done / state.total) : 0;
    gfx.querySelector('.node-count').textContent = counted ? `${state.done}/${state.total}` : '';
    gfx.querySelector('.node-progress').setAttribute('width', String((WIDTH - 2) * (counted ? share : state?.state === 'finished' ? 1 : 0)));
    for (const wire of this.scene.svg.querySelectorAll(`[data-to="${CSS.escape(shape.id)}"]`)) wire.classList.toggle('flowing', state?.state === 'running');
  }
}

function sentence(message, shape) {
  const rows = wrap(message, WIDTH + 24, SENTENCE, 2), executor = shape.node && shape.height < 80;
  const top = executor ? shape.height + 16 : -8 - (rows.length - 1) * SENTENCE_LINE;
  const group = svg('g', {class: 'node-problem'});
  rows.forEach((row, index) => group.append(svg('text', {x: 0, y: top + index * SENTENCE_LINE}, row)));
  return group;
}
