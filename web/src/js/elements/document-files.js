// A workflow as a file: down to the disk, and from there, or from anywhere as text, into the editor.
import {h} from '../lib/dom.js';
import {JsonError} from '../lib/json.js';
import {toast} from '../lib/toast.js';
import {readSource} from '../graph/source.js';
import {writeDocument} from '../graph/text.js';
import {leaveForImport} from '../session/imported.js';

/** How long a browser may take to begin with a download, in milliseconds. */
const DOWNLOAD_BEGINS = 10_000;

export function downloadDocument(document) {
  const name = document.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').toLowerCase() || 'workflow';
  const url = URL.createObjectURL(new Blob([writeDocument(document)], {type: 'application/json'}));
  h('a', {href: url, download: `${name}.json`}).click();
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_BEGINS);
}

/** Lets somebody choose a file; gives null when they choose none. */
export function pickFile() {
  return new Promise(resolve => {
    const input = h('input', {type: 'file', accept: '.json,application/json'});
    input.addEventListener('change', () => resolve(input.files[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

/** Opens the text of a document in an editor, or says why not; a workflow of someone else stays as it is. */
export function openDocument(editor, text, name) {
  const {graph, canvas} = editor;
  try {
    const document = readSource(text, graph.document);
    if (editor.readOnly) {
      leaveForImport(text);
      location.assign('/new');
      return;
    }
    const replaced = graph.document.nodes.length > 0;
    graph.edit(`Open ${name}`, () => document);
    canvas.selection.clear();
    canvas.viewport.fit();
    if (replaced) toast(`${name} is open instead.`, {action: {label: 'Undo', run: () => graph.undo()}});
  } catch (error) {
    const place = error instanceof JsonError ? `line ${error.line}, ` : '';
    toast(`${name} is not a workflow: ${place}${error.message}.`, {tone: 'failed'});
  }
}
