import {svg} from '../lib/dom.js';
import {WIDTH} from '../graph/geometry.js';
import {fit} from './text-fitting.js';
import {WireMarks} from './wire-marks.js';

const SENTENCE = '11px system-ui';
const RESULT = '500 11px ui-monospace, monospace';
const RESULT_START = 54;
const RESULT_END = 12;

/** What nodes show beyond the document: problems, and how far the current run is. */
export class Marks {
  #problems = new Map();
  #functions = {};
  #states = new Map();
  #flowing = new Set();
  #failures = new Map();
  #results = new Map();

  constructor(scene, projection) {
    this.scene = scene;
    this.wires = new WireMarks(scene, projection);
    projection.onDrawn(redrawn => this.show(redrawn));
  }

  /**
   * problems: Map of node id → [{code, port, message, tone: 'wrong'|'risky'|'unfinished'|'idle'}], the
   * gravest first; functions: node id → {pure}.
   */
  setFindings(problems, functions) {
    this.#problems = problems;
    this.#functions = functions ?? {};
    this.show();
  }

  /** state: {state, done, total}. */
  setState(id, state) {
    this.#states.set(id, state);
    const shape = this.scene.registry.get(id);
    if (shape?.node) this.#showState(shape);
  }

  /** Says on the node why the run failed there. */
  setFailure(id, message) {
    this.#failures.set(id, message);
    this.show(new Set([id]));
  }

  /** Shows on an output node what has reached it. */
  setResult(id, text) {
    this.#results.set(id, text);
    this.show(new Set([id]));
  }

  clearStates() {
    this.wires.clear();
    const all = [this.#states, this.#failures, this.#results];
    if (!all.some(marks => marks.size)) return;
    for (const marks of all) marks.clear();
    this.show();
  }

  /** Draws the marks of some nodes anew, or of all. */
  show(ids = null) {
    for (const shape of this.scene.registry.filter(element => element.node && (!ids || ids.has(element.id)))) {
      this.#showProblem(shape);
      // A note is no part of a run.
      if (this.scene.gfx(shape.id).dataset.group === 'notes') continue;
      this.#showPurity(shape);
      this.#showState(shape);
      this.#showResult(shape);
    }
  }

  #showProblem(shape) {
    const gfx = this.scene.gfx(shape.id), problems = this.#problems.get(shape.id) ?? [];
    const [first] = problems, told = ['wrong', 'risky'].includes(first?.tone) ? first : null;
    for (const tone of ['wrong', 'risky', 'unfinished']) gfx.classList.toggle(tone, first?.tone === tone);
    for (const port of gfx.querySelectorAll('.port')) {
      port.classList.toggle('missing', port.dataset.direction === 'in' && problems.some(problem => problem.port === port.dataset.port));
    }
    this.#showWrongWires(shape.id, problems);
    gfx.querySelector('.node-problem')?.remove();
    const message = told?.message ?? this.#failures.get(shape.id);
    if (message) gfx.querySelector('.djs-visual').append(sentence(message, gfx.classList.contains('executor'), shape.height));
  }

  /** A wire is as bad as what is told of the port it leads to. */
  #showWrongWires(id, problems) {
    for (const connection of this.scene.registry.get(id).incoming) {
      const tone = problems.find(({port}) => connection.wire.port === port)?.tone, gfx = this.scene.gfx(connection.id);
      gfx.classList.toggle('wrong', tone === 'wrong');
      gfx.classList.toggle('risky', tone === 'risky');
    }
  }

  #showPurity(shape) {
    const impure = this.#functions[shape.id]?.pure === false, text = this.scene.gfx(shape.id).querySelector('.node-type');
    if (impure === text.classList.contains('impure')) return;
    text.dataset.type ??= text.textContent;
    text.textContent = impure ? 'impure' : text.dataset.type;
    text.classList.toggle('impure', impure);
  }

  #showState(shape) {
    const gfx = this.scene.gfx(shape.id), state = this.#states.get(shape.id);
    if (state) gfx.dataset.state = state.state;
    else delete gfx.dataset.state;
    const counted = state?.total > 1;
    const share = state?.total ? Math.min(1, state.done / state.total) : 0;
    gfx.querySelector('.node-count').textContent = counted ? `${state.done}/${state.total}` : '';
    gfx.querySelector('.node-progress').setAttribute('width', String((WIDTH - 2) * (counted ? share : state?.state === 'finished' ? 1 : 0)));
    this.#showFlow(shape.id, state?.state === 'running');
  }

  /** In the row of the node's only port, from its name to the right edge. */
  #showResult(shape) {
    const gfx = this.scene.gfx(shape.id), label = gfx.querySelector('.port-label'), result = this.#results.get(shape.id);
    gfx.querySelector('.node-result')?.remove();
    if (result === undefined || !label) return;
    const room = WIDTH - RESULT_START - RESULT_END;
    label.after(svg('text', {class: 'node-result', x: WIDTH - RESULT_END, y: label.getAttribute('y'), 'text-anchor': 'end'}, fit(result, room, RESULT)));
  }

  /** Wires into a running node flow; looking for them is only worth it when that changes. */
  #showFlow(id, flows) {
    if (this.#flowing.has(id) === flows) return;
    if (flows) this.#flowing.add(id);
    else this.#flowing.delete(id);
    for (const {id: wire} of this.scene.registry.get(id).incoming) this.scene.gfx(wire).classList.toggle('flowing', flows);
  }
}

/** Above the node; below an executor, whose wire leaves at the top. The inspector has it in full. */
function sentence(message, below, height) {
  return svg('g', {class: 'node-problem'}, svg('text', {x: 1, y: below ? height + 15 : -8}, fit(message, WIDTH + 48, SENTENCE)));
}
