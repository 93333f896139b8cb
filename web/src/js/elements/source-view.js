import {h, icon} from '../lib/dom.js';
import {debounce} from '../lib/debounce.js';
import {placesIn} from '../lib/json-places.js';
import {readSource} from '../graph/source.js';
import {writeDocument} from '../graph/text.js';

/** While somebody types, only what stands still is read. */
const WAIT = 200;

/**
 * <source-view>: the document as JSON, edited as text. It is the same document: what can be read is
 * applied at once as a step of undo, and what changes elsewhere is written here. A text that cannot be
 * read says why, and the drawing keeps the last one that could. Set `editor` to fill it.
 */
class SourceView extends HTMLElement {
  #view = null;
  #places = new Map();
  #refusal = null;

  set editor(editor) {
    this.ed = editor;
    this.waiting = h('pre', {class: 'code-waiting'});
    this.field = h('div', {class: 'source-field'}, this.waiting);
    this.state = h('div', {class: 'source-state', role: 'status'});
    this.replaceChildren(this.field, this.state);
    this.read = debounce(() => this.#read(), WAIT);
    editor.graph.subscribe(() => this.#write());
    editor.validation.subscribe(() => this.#mark());
    editor.canvas.selection.subscribe(() => this.#followSelection());
    editor.saving.subscribe(({readOnly}) => this.#view?.lock(readOnly));
  }

  /** The editor itself is loaded when it is first shown. */
  async open() {
    this.opening ??= this.#load();
    await this.opening;
    this.#write();
    this.#followSelection();
  }

  async focus() {
    await this.open();
    this.#view.focus();
  }

  async #load() {
    const {createJsonView} = await import('./twin/json-view.js');
    this.waiting.remove();
    this.#view = createJsonView(this.field, {
      label: 'The workflow as JSON',
      readOnly: this.ed.readOnly,
      changed: () => this.read(),
      moved: offset => this.#select(offset),
      left: () => { this.read.flush(); this.ed.graph.settle(); },
    });
  }

  #read() {
    const {graph} = this.ed, {text} = this.#view;
    try {
      const document = readSource(text, graph.document);
      this.#refusal = null;
      this.applying = true;
      graph.edit('Edit the source', () => document, {merge: 'source'});
    } catch (error) {
      this.#refusal = {line: error.line ?? null, column: error.column ?? null, message: error.message};
    } finally {
      this.applying = false;
    }
    this.#mark();
  }

  /** Writes what the document is, unless the text says the same already in its own way. */
  #write() {
    if (!this.#view || this.applying) return;
    if (this.#refusal || !this.#says(this.ed.graph.document)) {
      this.#refusal = null;
      this.#view.replace(writeDocument(this.ed.graph.document));
    }
    this.#mark();
  }

  #says(document) {
    try {
      return readSource(this.#view.text, document) === document;
    } catch {
      return false;
    }
  }

  #mark() {
    if (!this.#view) return;
    if (this.#refusal) {
      this.#view.mark([{...this.#refusal, severity: 'error'}]);
    } else {
      this.#places = placesIn(this.#view.text);
      this.#view.mark(this.ed.validation.all().filter(one => one.tone !== 'idle').map(one => ({...this.#placeOf(one), message: one.message, severity: one.tone === 'wrong' ? 'error' : 'warning'})));
    }
    this.#say();
  }

  #placeOf({node, port}) {
    const index = this.ed.graph.document.nodes.findIndex(one => one.id === node), at = `nodes/${index}`;
    const candidates = index < 0 ? [''] : [`${at}/params/${port}`, `${at}/in/${port}`, port === 'after' ? `${at}/after` : null, `${at}/type`, at];
    const place = candidates.map(path => this.#places.get(path)).find(Boolean);
    return place ?? {from: 0, to: 0};
  }

  #say() {
    const {readOnly} = this.ed;
    if (this.#refusal) {
      const {line, message} = this.#refusal;
      this.state.replaceChildren(icon('problem'), h('span', {}, `${line ? `Line ${line}: ` : ''}${message.replace(/\.?$/, '.')} The drawing keeps the last text that could be read.`), h('button', {class: 'button small outlined', type: 'button', onclick: () => this.#write()}, 'Go back to it'));
    } else {
      this.state.replaceChildren(icon(readOnly ? 'lock' : 'check'), h('span', {}, readOnly ? 'Read only' : 'The same as the drawing'));
    }
    this.state.classList.toggle('wrong', this.#refusal !== null);
  }

  /** The caret in the text of a node selects that node. */
  #select(offset) {
    const {graph, canvas: {selection}} = this.ed;
    const node = graph.document.nodes.find((_, index) => inside(this.#places.get(`nodes/${index}`), offset));
    if (!node || this.#refusal || (selection.nodes.length === 1 && selection.nodes[0] === node.id)) return;
    selection.set([node.id]);
    this.ed.canvas.viewport.reveal(node.id);
  }

  #followSelection() {
    if (!this.#view || this.#refusal || this.contains(document.activeElement)) return;
    const {graph, canvas: {selection}} = this.ed;
    const index = selection.nodes.length === 1 ? graph.document.nodes.findIndex(node => node.id === selection.nodes[0]) : -1;
    this.#view.show(this.#places.get(`nodes/${index}`) ?? null);
  }
}

function inside(place, offset) {
  return place && place.from <= offset && offset <= place.to;
}

customElements.define('source-view', SourceView);
