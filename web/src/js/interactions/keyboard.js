import {hasMod} from '../lib/platform.js';
import {moveNodes} from '../graph/commands.js';
import {GRID} from '../graph/geometry.js';
import {movedWith} from '../graph/groups.js';
import {align, connectByList, distribute, groupSelected, redo, removeSelected, sayReadOnly, selectAll, tidyUp, undo, ungroupSelected} from './actions.js';
import {duplicate} from './clipboard.js';
import {walk} from './walking.js';

const ARROWS = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};

/** The shortcuts, as the sheet behind `?` shows them. */
export const SHORTCUTS = [
  ['Workflow', [['mod+enter', 'Run, or stop'], ['mod+s', 'Save'], ['mod+shift+s', 'Share'], ['mod+z', 'Undo'], ['mod+y', 'Redo'], ['/', 'Find a node to add'], ['mod+k', 'The same, from anywhere'], ['?', 'This sheet']]],
  ['Nodes', [['Tab', 'Next node'], ['alt+Arrows', 'Along the wires'], ['alt+shift+Arrows', 'Select along the wires'], ['Arrows', 'Move'], ['shift+Arrows', 'Move farther'], ['c', 'Wire to …'], ['enter', 'Edit its settings'], ['F2', 'Rename'], ['delete', 'Delete'], ['mod+d', 'Duplicate'], ['mod+c', 'Copy'], ['mod+v', 'Paste'], ['mod+a', 'Select all'], ['mod+Arrows', 'Align to that side'], ['mod+shift+Arrows', 'Even gaps along it'], ['mod+g', 'Group'], ['mod+shift+g', 'Ungroup']]],
  ['View', [['o', 'Outline and source'], ['1', 'Show everything'], ['0', 'Actual size'], ['+', 'Zoom in'], ['-', 'Zoom out'], ['Space', 'Hold and drag to move the canvas'], ['shift', 'Hold and drag to select'], ['t', 'Tidy up']]],
];

/** Keys of the whole page, and those of the canvas when it has the focus. */
export function installKeyboard(editor, gestures) {
  const {canvas: {scene}} = editor;
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    // Nothing is taken from under a hand that drags.
    if (gestures.busy && event.key !== 'Escape') return;
    const act = everywhere(editor, event) ?? backToCanvas(editor, event) ?? (isTyping(event) ? null : onPage(editor, event)) ?? (scene.container.contains(event.target) ? onCanvas(editor, gestures, event) : null);
    if (!act) return;
    event.preventDefault();
    act();
  });
  document.addEventListener('keyup', event => { if (event.key === ' ') hold(gestures, scene, false); });
  addEventListener('blur', () => hold(gestures, scene, false));
  scene.container.addEventListener('focusin', event => {
    const id = event.target.closest?.('.node')?.dataset.nodeId;
    if (id && event.target.matches(':focus-visible') && !editor.canvas.selection.has(id)) {
      editor.canvas.selection.set([id]);
      editor.canvas.viewport.reveal(id);
    }
  });
}

function everywhere(editor, event) {
  if (!hasMod(event) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'enter') return () => editor.runOrStop();
  if (key === 's') return () => (event.shiftKey ? editor.share() : editor.save());
  if (key === 'k') return () => editor.focusPalette();
  if (isTyping(event)) return null;
  if (key === 'z') return () => (event.shiftKey ? redo : undo)(editor);
  if (key === 'y') return () => redo(editor);
  return null;
}

/** Escape leads from the settings back to what they are of. */
function backToCanvas({canvas: {scene, selection}}, event) {
  if (event.key !== 'Escape' || !event.target.closest?.('node-inspector')) return null;
  const [id] = selection.nodes;
  return () => (scene.gfx(id) ?? scene.svg).focus({preventScroll: true});
}

function onPage(editor, event) {
  if (hasMod(event) || event.altKey) return null;
  const {viewport} = editor.canvas;
  switch (event.key) {
    case '/': return () => editor.focusPalette();
    case '?': return () => editor.showShortcuts();
    case '1': return () => viewport.fit();
    case '0': return () => viewport.actualSize();
    case '+': case '=': return () => viewport.zoomBy(1.25);
    case '-': return () => viewport.zoomBy(0.8);
    default: return null;
  }
}

function onCanvas(editor, gestures, event) {
  const {graph, canvas: {selection, scene}} = editor, mod = hasMod(event), key = event.key;
  const focused = event.target.closest?.('.node')?.dataset.nodeId ?? (selection.nodes.length === 1 ? selection.nodes[0] : null);
  if (key === 'Escape') return () => { if (!gestures.cancel()) selection.clear(); };
  if (key === ' ') return () => hold(gestures, scene, true);
  if (mod && key.toLowerCase() === 'a') return () => selectAll(editor);
  if (event.altKey && ARROWS[key] && focused) return () => walk(editor, focused, ARROWS[key], event.shiftKey);
  if (key === 'Enter' && focused) return () => editor.inspect(focused);
  const edit = editing(editor, event, focused, mod);
  return edit && editor.readOnly ? () => sayReadOnly(editor) : edit;

  function editing() {
    if (mod && key.toLowerCase() === 'd') return () => duplicate(editor);
    if (mod && key.toLowerCase() === 'g') return () => (event.shiftKey ? ungroupSelected : groupSelected)(editor);
    if (mod && ARROWS[key]) return () => lineUp(editor, ARROWS[key], event.shiftKey);
    if (mod) return null;
    if (key === 'Delete' || key === 'Backspace') return () => removeSelected(editor);
    if (ARROWS[key] && selection.nodes.length) return () => nudge(graph, selection.nodes, ARROWS[key], event.shiftKey ? 5 * GRID : GRID);
    if (key === 'F2' && focused) return () => editor.rename(focused);
    if (key === 'c' && focused) return () => connectByList(editor, focused);
    if (key === 't') return () => tidyUp(editor);
    return null;
  }
}

/** Towards the side that the arrow points to, or, spread, with even gaps along it. */
function lineUp(editor, [dx, dy], spread) {
  if (spread) distribute(editor, dx ? 'x' : 'y');
  else align(editor, dx ? (dx < 0 ? 'left' : 'right') : dy < 0 ? 'top' : 'bottom');
}

function nudge(graph, ids, [dx, dy], by) {
  const places = new Map(movedWith(graph.document, ids).map(id => {
    const {x, y} = graph.placeOf(graph.node(id));
    return [id, [x + dx * by, y + dy * by]];
  }));
  graph.edit('Move', document => moveNodes(document, places), {merge: `nudge ${ids.join()}`});
}

function hold(gestures, scene, on) {
  gestures.space = on;
  scene.container.classList.toggle('can-pan', on);
}

function isTyping(event) {
  return event.target.closest?.('input, textarea, select, [contenteditable], .cm-editor') !== null && event.target.closest !== undefined;
}
