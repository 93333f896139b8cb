import {announce} from '../lib/announce.js';
import {parseJson} from '../lib/json.js';
import {toast} from '../lib/toast.js';
import {plural} from '../lib/format.js';
import {addNodes, removeNodes} from '../graph/commands.js';
import {clip, pasted} from '../graph/clipping.js';
import {writeDocument} from '../graph/text.js';

/** Copy, cut and paste as text of a document: between tabs, and from and to a text editor. */
export function installClipboard(editor) {
  const {graph, canvas: {selection, scene, viewport}} = editor;
  const onCanvas = () => scene.container.contains(document.activeElement) || document.activeElement === document.body;
  const copy = event => {
    if (!onCanvas() || !selection.nodes.length || !getSelection().isCollapsed) return false;
    event.clipboardData.setData('text/plain', writeDocument(clip(graph, selection.nodes)));
    event.preventDefault();
    announce(`${plural(selection.nodes.length, 'node')} copied`);
    return true;
  };
  document.addEventListener('copy', copy);
  document.addEventListener('cut', event => {
    if (editor.readOnly || !copy(event)) return;
    const ids = selection.nodes;
    graph.edit(`Cut ${plural(ids.length, 'node')}`, document => removeNodes(document, ids));
  });
  document.addEventListener('paste', event => {
    if (editor.readOnly || !onCanvas()) return;
    const text = event.clipboardData.getData('text/plain'), clipped = readClip(text);
    if (!clipped) return toast('The clipboard holds no part of a workflow.');
    event.preventDefault();
    // Onto an empty canvas it is the workflow itself, with its name.
    if (!graph.document.nodes.length && clipped.format) return editor.openText(text, 'What you pasted');
    insert(editor, clipped, clipped.nodes.some(node => graph.node(node.id)) ? null : viewport.centre());
  });
}

/** Copies the selection right beside itself. */
export function duplicate(editor) {
  const {graph, canvas: {selection}} = editor;
  if (selection.nodes.length) insert(editor, clip(graph, selection.nodes), null, 'Duplicate');
}

function insert({graph, canvas: {selection}}, clipped, centre, word = 'Paste') {
  const nodes = pasted(graph.document, clipped, centre);
  graph.edit(`${word} ${plural(nodes.length, 'node')}`, document => addNodes(document, nodes));
  selection.set(nodes.map(node => node.id));
  announce(`${plural(nodes.length, 'node')} added`);
}

function readClip(text) {
  try {
    const value = parseJson(text);
    return Array.isArray(value?.nodes) && value.nodes.length && value.nodes.every(node => node?.id && node?.type) ? value : null;
  } catch {
    return null;
  }
}
