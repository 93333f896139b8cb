// The editor: reads what the server embedded, makes the graph and its canvas, and hands them to the panels.
import '../elements/canvas-invitation.js';
import '../elements/canvas-tools.js';
import '../elements/node-inspector.js';
import '../elements/node-palette.js';
import '../elements/top-bar.js';
import '../elements/workflow-twin.js';
import {fetchCatalogue} from '../lib/catalogue-source.js';
import {parseJson} from '../lib/json.js';
import {toast} from '../lib/toast.js';
import {createCanvas} from '../canvas/index.js';
import {Catalogue} from '../graph/catalogue.js';
import {completed} from '../graph/document.js';
import {Graph} from '../graph/graph.js';
import {installFileDrop} from '../interactions/file-drop.js';
import {Gestures} from '../interactions/gestures.js';
import {installClipboard} from '../interactions/clipboard.js';
import {installKeyboard} from '../interactions/keyboard.js';
import {installWheel} from '../interactions/panning.js';
import {installWireLook} from '../interactions/wire-look.js';
import {installSidePanels} from '../elements/side-panels.js';
import {WorkflowEditor} from '../elements/workflow-editor.js';
import {valueStart} from '../run/value-text.js';
import {takeImported} from '../session/imported.js';

/** More than a node has room for; the canvas cuts it by its width. */
const RESULT_COLUMNS = 48;

const root = document.querySelector('.editor');
installSidePanels(root);
open().catch(problem => toast(problem.message, {tone: 'failed', action: {label: 'Reload', run: () => location.reload()}}));

async function open() {
  const origin = read('origin') ?? {kind: 'new'};
  root.dataset.origin = origin.kind;
  const imported = origin.kind === 'new' ? takeImported() : null;
  const graph = new Graph(new Catalogue(await fetchCatalogue()), completed(imported ?? read('document')));
  const canvas = createCanvas(root.querySelector('.canvas'), graph);
  const editor = new WorkflowEditor(graph, canvas, origin);
  const gestures = new Gestures(editor);
  installWheel(editor);
  installKeyboard(editor, gestures);
  installClipboard(editor);
  installFileDrop(root, (text, name) => editor.openText(text, name));
  installWireLook(editor);
  for (const name of ['top-bar', 'node-palette', 'node-inspector', 'canvas-invitation', 'workflow-twin']) root.querySelector(name).editor = editor;
  root.querySelector('canvas-tools').connect(editor, gestures);
  editor.saving.subscribe(({readOnly}) => root.classList.toggle('read-only', readOnly));
  hearTheRun(editor);
  canvas.viewport.fit();
  if (!imported) await editor.recoverDraft();
  editor.recoverRun();
  // Saving moved the address on; going back means what was there before.
  addEventListener('popstate', () => location.reload());
  root.dataset.ready = '';
  const contenders = new URLSearchParams(location.search).get('race');
  if (contenders) await editor.race(contenders.split(','));
}

function hearTheRun({running, canvas, graph}) {
  let shown = null, told = 0, flows = 0;
  document.addEventListener('run-change', ({detail: {watch}}) => {
    if (shown !== watch) [shown, told, flows] = [watch, 0, 0];
    if (flows !== watch.state.versions.wires) {
      flows = watch.state.versions.wires;
      canvas.marks.wires.set(new Map([...watch.state.wires].map(([id, {items, newest}]) => [id, {items, newest: newest.map(value => valueStart(value, RESULT_COLUMNS))}])));
    }
    for (; told < watch.state.outputs.length; told += 1) {
      const {node, value} = watch.state.outputs[told];
      if (canvas.scene.registry.get(node)) canvas.marks.setResult(node, valueStart(value, RESULT_COLUMNS));
    }
  });
  document.addEventListener('run-status', ({detail}) => {
    running.hear(detail);
    if (detail.error?.node) canvas.marks.setFailure(detail.error.node, `${detail.error.type}: ${detail.error.message}`);
  });
  document.addEventListener('node-state', ({detail: {node, ...state}}) => canvas.marks.setState(node, state));
  document.addEventListener('highlight-node', ({detail: {node}}) => {
    for (const one of graph.document.nodes) canvas.scene.gfx(one.id)?.classList.toggle('highlighted', one.id === node);
  });
  running.subscribe(({status}) => { if (status !== null) root.dataset.ran = ''; });
}

function read(id) {
  const text = document.getElementById(id)?.textContent.trim();
  return text ? parseJson(text) : null;
}
