import {closeBrackets, closeBracketsKeymap} from '@codemirror/autocomplete';
import {indentUnit, StreamLanguage} from '@codemirror/language';
import {setDiagnostics} from '@codemirror/lint';
import {Compartment, EditorState} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import {codeBasics, cspNonce, diagnosticAt} from '../code-basics.js';

/** JSON in colours: keys, texts, numbers and words. */
const JSON_LANGUAGE = StreamLanguage.define({
  token(stream) {
    if (stream.eatSpace()) return null;
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return stream.match(/^\s*:/, false) ? 'propertyName' : 'string';
    if (stream.match(/^-?\d[\d.eE+-]*/)) return 'number';
    if (stream.match(/^(?:true|false|null)\b/)) return 'keyword';
    stream.next();
    return null;
  },
});

/** A CodeMirror editor for a JSON document inside `parent`: {text, replace, mark, show, lock, focus}. */
export function createJsonView(parent, {label, readOnly, changed, moved, left}) {
  const editable = new Compartment();
  const lock = locked => [EditorView.editable.of(!locked), EditorState.readOnly.of(Boolean(locked))];
  let replacing = false;
  const view = new EditorView({
    parent,
    state: EditorState.create({extensions: [
      EditorView.theme({'&': {maxHeight: 'none', height: '100%'}}),
      codeBasics({label, left, keys: closeBracketsKeymap}), JSON_LANGUAGE, closeBrackets(), indentUnit.of('  '), editable.of(lock(readOnly)), cspNonce(),
      EditorView.updateListener.of(update => {
        if (replacing) return;
        if (update.docChanged) changed();
        else if (update.selectionSet && update.view.hasFocus) moved(update.state.selection.main.head);
      }),
    ]}),
  });
  return {
    get text() { return view.state.doc.toString(); },
    /** Replaces only what differs, so that the caret stays where it is. */
    replace(next) {
      const now = view.state.doc.toString(), {from, to, insert} = difference(now, next);
      replacing = true;
      if (now !== next) view.dispatch({changes: {from, to, insert}});
      replacing = false;
    },
    mark(list) {
      view.dispatch(setDiagnostics(view.state, list.map(one => (one.from === undefined ? diagnosticAt(view.state.doc, one) : {...one, to: Math.min(one.to, view.state.doc.length), from: Math.min(one.from, view.state.doc.length)}))));
    },
    /** Brings a range into view and selects it, or nothing. */
    show(range) {
      if (range) view.dispatch({selection: {anchor: range.from, head: Math.min(range.to, view.state.doc.length)}, effects: EditorView.scrollIntoView(range.from, {y: 'center'})});
      else view.dispatch({selection: {anchor: view.state.selection.main.head}});
    },
    lock: locked => view.dispatch({effects: editable.reconfigure(lock(locked))}),
    focus: () => view.focus(),
  };
}

function difference(before, after) {
  let start = 0, end = 0;
  const most = Math.min(before.length, after.length);
  while (start < most && before[start] === after[start]) start++;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {from: start, to: before.length - end, insert: after.slice(start, after.length - end)};
}
