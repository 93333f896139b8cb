import {autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap, completeFromList} from '@codemirror/autocomplete';
import {python, pythonLanguage} from '@codemirror/lang-python';
import {indentUnit} from '@codemirror/language';
import {setDiagnostics} from '@codemirror/lint';
import {EditorState} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import {codeBasics, cspNonce, diagnosticAt} from './code-basics.js';

const WORDS = ['print', 'progress', 'range', 'len', 'sum', 'min', 'max', 'abs', 'sorted', 'reversed', 'enumerate', 'zip', 'map', 'filter', 'int', 'float', 'str', 'bool', 'list', 'tuple', 'dict', 'set', 'round', 'any', 'all', 'isinstance', 'repr', 'math.sqrt', 'math.floor', 'time.sleep', 'os.getpid', 'threading.current_thread', 'multiprocessing.current_process']
  .map(label => ({label, type: label.includes('.') ? 'method' : 'function'}));

/** A CodeMirror editor inside `parent`: {text, replace, mark, focus}. */
export function createCodeView(parent, {text, label, readOnly, changed, left}) {
  let replacing = false;
  const view = new EditorView({
    parent,
    state: EditorState.create({doc: text, extensions: [
      codeBasics({label, left, keys: [...closeBracketsKeymap, ...completionKeymap]}), closeBrackets(),
      autocompletion(), pythonLanguage.data.of({autocomplete: completeFromList(WORDS)}), indentUnit.of('    '), python(), cspNonce(),
      EditorView.editable.of(!readOnly), EditorState.readOnly.of(Boolean(readOnly)),
      EditorView.updateListener.of(update => { if (update.docChanged && !replacing) changed(); }),
    ]}),
  });
  return {
    get text() { return view.state.doc.toString(); },
    replace(next) {
      replacing = true;
      view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: next}});
      replacing = false;
    },
    mark: list => view.dispatch(setDiagnostics(view.state, list.map(one => diagnosticAt(view.state.doc, one)))),
    focus: () => view.focus(),
  };
}
