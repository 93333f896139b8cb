import {plural} from '../lib/format.js';
import {toast} from '../lib/toast.js';

/** Tells why the server would not run, race, save or copy the workflow of an editor, and what to do. */
export class Refusals {
  #runRefused = false;

  /** @param {import('./workflow-editor.js').WorkflowEditor} editor */
  constructor(editor) {
    this.editor = editor;
  }

  /** @param {Error} problem  @param {'run'|'race'|'save'|'fork'} verb what was asked for */
  show(problem, verb) {
    if (problem.status === 422 && problem.problems.length) {
      this.#showProblems(problem.problems, verb);
      return;
    }
    const text = problem.status === 429
      ? `The server is busy with other runs. Try again ${problem.retryAfter ? `in ${problem.retryAfter} s` : 'in a moment'}.`
      : problem.message;
    const {dock} = this.editor;
    if (verb === 'run' && dock?.refuse) dock.refuse('The run did not start', text);
    else toast(text, {tone: 'failed', action: {label: 'Try again', run: () => this.editor[verb]()}});
  }

  /** What was wrong with the drawing may be mended by an edit. */
  takeBack() {
    if (!this.#runRefused) return;
    this.#runRefused = false;
    this.editor.dock?.reset?.();
  }

  #showProblems(problems, verb) {
    const {editor} = this;
    editor.validation.insist(problems);
    this.#runRefused = verb === 'run';
    const first = problems.find(one => one.node) ?? problems[0];
    if (first.node) editor.jumpTo(first.node);
    if (verb === 'run' && editor.dock?.refuse) editor.dock.refuse('It cannot run yet', withPlace(first, problems.length - 1));
    else toast(`It cannot ${verb} yet: ${first.message}`, {tone: 'failed', action: first.node ? {label: 'Show', run: () => editor.jumpTo(first.node)} : null});
  }
}

/** Where the first problem is and what it is, and how many more there are. */
function withPlace({node, message}, more) {
  const text = node ? `${node}: ${message}` : message;
  return more > 0 ? `${text}, and ${plural(more, 'more problem')}` : text;
}
