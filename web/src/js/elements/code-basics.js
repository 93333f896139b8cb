// What every code field of the page has in common.
import {defaultKeymap, history, historyKeymap, indentWithTab} from '@codemirror/commands';
import {bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting} from '@codemirror/language';
import {lintGutter, lintKeymap} from '@codemirror/lint';
import {drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers} from '@codemirror/view';
import {tags} from '@lezer/highlight';

const COLOURS = HighlightStyle.define([
  {tag: tags.keyword, color: 'var(--syntax-keyword)'},
  {tag: [tags.string, tags.special(tags.string)], color: 'var(--syntax-string)'},
  {tag: [tags.number, tags.bool, tags.null], color: 'var(--syntax-number)'},
  {tag: [tags.function(tags.definition(tags.variableName)), tags.className, tags.propertyName], color: 'var(--syntax-definition)'},
  {tag: tags.comment, color: 'var(--syntax-comment)', fontStyle: 'italic'},
]);

/** CodeMirror's own styles are in no cascade layer, so these must be a theme of its own to win. */
const THEME = EditorView.theme({
  '&': {fontSize: '12px', minHeight: '82px', maxHeight: '340px', color: 'inherit'},
  '&.cm-focused': {outline: 'none'},
  '.cm-scroller': {fontFamily: 'var(--mono)', lineHeight: '1.55', overflow: 'auto'},
  '.cm-content': {caretColor: 'var(--text)', padding: '5px 0'},
  '.cm-gutters': {background: 'none', border: '0', color: 'var(--faint)'},
  '.cm-lineNumbers .cm-gutterElement': {padding: '0 4px 0 6px', minWidth: '16px'},
  '.cm-gutter-lint': {width: '10px'},
  '.cm-gutter-lint .cm-gutterElement': {padding: '0'},
  '.cm-lint-marker': {width: '9px', height: '9px', marginTop: '5px'},
  '.cm-activeLine': {background: 'color-mix(in srgb, var(--hover) 70%, transparent)'},
  '.cm-activeLineGutter': {background: 'none'},
  '.cm-cursor': {borderLeftColor: 'var(--text)'},
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {background: 'color-mix(in srgb, var(--accent) 28%, transparent)'},
  '&.cm-focused .cm-matchingBracket': {background: 'var(--selected)', outline: '1px solid color-mix(in srgb, var(--accent) 40%, transparent)'},
  '.cm-tooltip': {border: '1px solid var(--hairline)', borderRadius: '6px', background: 'var(--raised)', color: 'var(--text)', boxShadow: 'var(--shadow-float)', fontSize: '12px', overflow: 'hidden', maxWidth: '300px'},
  '.cm-tooltip-autocomplete ul li[aria-selected]': {background: 'var(--selected)', color: 'var(--text)'},
  '.cm-diagnostic': {padding: '4px 8px', borderLeftWidth: '3px'},
});

/**
 * Lines, marks, history and keys, in the page's colours. `label` is what a screen reader calls the field,
 * `left` is called when the focus leaves it, `keys` are bindings that come first.
 */
export function codeBasics({label, left, keys = []}) {
  return [
    lineNumbers(), lintGutter(), history(), drawSelection(), highlightActiveLine(), indentOnInput(), bracketMatching(),
    syntaxHighlighting(COLOURS), THEME, EditorView.lineWrapping,
    keymap.of([...keys, ...defaultKeymap.filter(binding => binding.key !== 'Mod-Enter'), ...historyKeymap, ...lintKeymap, indentWithTab, {key: 'Escape', run: leave}]),
    EditorView.contentAttributes.of({'aria-label': label, tabindex: '0'}),
    EditorView.domEventHandlers({blur: () => { left(); }, beforeinput: replaceSelection}),
  ];
}

/** Lets CodeMirror's own styles through the content security policy. */
export function cspNonce() {
  const nonce = document.querySelector('script[nonce]')?.nonce;
  return nonce ? EditorView.cspNonce.of(nonce) : [];
}

/** Escape leaves the field, because Tab indents in it. */
function leave(view) {
  view.contentDOM.blur();
  view.dom.closest('[tabindex], node-inspector')?.querySelector('input')?.focus();
  return true;
}

/**
 * Typing over a selection: a browser that does it itself carries the old text's look along in a style
 * attribute, which the content security policy refuses with an error.
 */
function replaceSelection(event, view) {
  const {from, to, empty} = view.state.selection.main;
  if (empty || event.inputType !== 'insertText' || !event.data || view.state.readOnly) return false;
  event.preventDefault();
  const insert = () => view.state.update(view.state.replaceSelection(event.data), {userEvent: 'input.type', scrollIntoView: true});
  if (!view.state.facet(EditorView.inputHandler).some(handle => handle(view, from, to, event.data, insert))) view.dispatch(insert());
  return true;
}

/** A mark at a line and column, over the word that stands there. */
export function diagnosticAt(doc, {line, column, message, severity = 'error'}) {
  const at = doc.line(Math.min(Math.max(line ?? 1, 1), doc.lines));
  const from = Math.min(at.from + Math.max((column ?? 1) - 1, 0), at.to);
  const word = /^[\p{L}\p{N}_]+|^\S+/u.exec(at.text.slice(from - at.from))?.[0].length ?? 0;
  return {from: word ? from : at.from, to: word ? from + word : at.to, severity, message};
}
