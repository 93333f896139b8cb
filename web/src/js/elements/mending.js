import {toast} from '../lib/toast.js';
import {sameWork, takeOver} from '../graph/mending.js';
import {undo} from '../interactions/actions.js';
import {readMend} from '../session/mending.js';

/** Makes the changes that findings of a run ask for in the workflow that is open. */
export class Mending {
  /** The kind that all executors of a run were replaced by, by the run's id. */
  #replaced = new Map();

  /** @param {import('./workflow-editor.js').WorkflowEditor} editor */
  constructor(editor) {
    this.editor = editor;
    // What can be applied depends on what is drawn, so each change tells it anew.
    editor.graph.subscribe(() => editor.dock?.run && editor.dock.findings.refresh());
    customElements.whenDefined('run-dock').then(() => {
      if (editor.dock) editor.dock.mending = this;
    });
  }

  /** Hears of a run of this workflow. @param {?string} executor what replaced all of its executors */
  ran(id, executor) {
    this.#replaced.set(id, executor);
  }

  /** Why a change cannot be made, in a sentence, or null. @param {{id: string, document: object}} run */
  obstacle({id, document}) {
    const {graph, readOnly} = this.editor;
    const executor = this.#replaced.get(id);
    if (readOnly) return 'This workflow belongs to someone else. Fork it to change it.';
    if (executor) return `This run had ${executor} in place of every executor. Run the workflow as drawn first.`;
    if (!document || !sameWork(document, graph.document)) return 'The workflow has changed since this run. Run it again first.';
    return null;
  }

  /** Makes the change as one step of undo. Throws ApiProblem. */
  async apply(run, finding) {
    const {graph, canvas} = this.editor;
    const {sentence, changed, workflow} = await readMend(run, finding);
    graph.settle();
    graph.edit(`Mend ${changed.join(', ')}`, document => takeOver(document, workflow, changed));
    canvas.selection.set(changed);
    canvas.viewport.reveal(changed[0]);
    toast(sentence, {action: {label: 'Undo', run: () => undo(this.editor)}});
  }

  /** The page goes to a race and comes back. */
  leave() {
    this.editor.leaveForRace();
  }
}
