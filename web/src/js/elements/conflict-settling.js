import {toast} from '../lib/toast.js';
import {completed} from '../graph/document.js';
import {askConflict} from './conflict-dialog.js';

/**
 * Somebody saved meanwhile: asks how to go on, and gives whether what is shown is stored now.
 *
 * @param {import('./workflow-editor.js').WorkflowEditor} editor
 */
export async function settleConflict(editor) {
  const {saving, graph} = editor;
  try {
    const theirs = await saving.newest();
    const choice = await askConflict({mine: graph.document, theirs: theirs.document, revision: theirs.revision});
    if (choice === 'mine') {
      saving.goOnFrom(theirs);
      return editor.save();
    }
    if (choice === 'theirs') {
      graph.edit(`Take revision ${theirs.revision}`, () => completed(theirs.document));
      saving.adopt(theirs);
      editor.drafts.forget();
      editor.canvas.viewport.fit();
      return true;
    }
    return choice === 'new' && saveAsNew(editor);
  } catch (problem) {
    editor.refusals.show(problem, 'save');
    return false;
  }
}

function saveAsNew(editor) {
  const {saving} = editor, {id} = saving.state;
  saving.detach();
  saving.touch();
  toast('The other revision stays where it was.', {action: {label: 'Open it', run: () => window.open(`/w/${id}`, '_blank', 'noopener')}});
  return editor.save();
}
