import {connecting, tapping} from './connecting.js';
import {marquee} from './marquee.js';
import {moving} from './moving.js';
import {panning, pinching} from './panning.js';
import {resizing} from './resizing.js';

const THRESHOLD = 4;

/**
 * Turns pointers on the canvas into gestures: mouse, pen and touch alike. A gesture is
 * {begin?, move(event), end(event), cancel()}; it begins once the pointer has moved a little, so that
 * a click stays a click.
 */
export class Gestures {
  #pointers = new Map();
  #active = null;
  #pending = null;
  #tapped = null;

  constructor(editor) {
    this.editor = editor;
    this.tool = 'hand';
    this.space = false;
    const {svg} = editor.canvas.scene;
    svg.addEventListener('pointerdown', event => this.#down(event));
    svg.addEventListener('pointermove', event => this.#move(event));
    svg.addEventListener('pointerup', event => this.#up(event));
    svg.addEventListener('pointercancel', event => this.#up(event, true));
    svg.addEventListener('lostpointercapture', event => { if (this.#pointers.has(event.pointerId)) this.#up(event, true); });
    svg.addEventListener('contextmenu', event => { if (this.#active) event.preventDefault(); });
    svg.addEventListener('dblclick', event => this.#doubleClick(event));
  }

  get busy() {
    return Boolean(this.#active);
  }

  /** Ends the running gesture as if it had never begun. */
  cancel() {
    const running = this.#active ?? this.#tapped;
    this.#active = this.#pending = this.#tapped = null;
    running?.cancel();
    return Boolean(running);
  }

  #down(event) {
    if (event.button > 1) return;
    this.#pointers.set(event.pointerId, event);
    if (this.#pointers.size === 2) {
      this.cancel();
      this.#active = pinching(this.editor, [...this.#pointers.values()]);
      return;
    }
    if (this.#active || this.#pointers.size > 2) return;
    this.#pending = {start: event, make: this.#gestureAt(event)};
    this.editor.canvas.scene.svg.setPointerCapture(event.pointerId);
  }

  #move(event) {
    if (!this.#pointers.has(event.pointerId)) return;
    this.#pointers.set(event.pointerId, event);
    const {start, make} = this.#pending ?? {};
    if (start && Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) >= THRESHOLD) {
      this.#active = make?.(start) ?? null;
      this.#pending = null;
    }
    this.#active?.move(event, [...this.#pointers.values()]);
  }

  #up(event, cancelled = false) {
    if (!this.#pointers.delete(event.pointerId)) return;
    const running = this.#active, pending = this.#pending;
    this.#active = this.#pending = null;
    if (running) running[cancelled ? 'cancel' : 'end'](event);
    else if (pending && !cancelled) this.#click(pending.start);
  }

  #gestureAt(event) {
    const {editor} = this, port = event.target.closest?.('.port'), node = event.target.closest?.('.node');
    if (this.space || event.button === 1) return start => panning(editor, start);
    if (port && !editor.drawingLocked) return start => connecting(editor, port, start);
    if (node) {
      const id = node.dataset.nodeId;
      if (event.target.closest('.comment-grip') && !editor.drawingLocked) return start => resizing(editor, id, start);
      if (!editor.canvas.selection.has(id) && !this.#adds(event) && !this.#tapped) editor.canvas.selection.set([id]);
      return editor.drawingLocked ? start => panning(editor, start) : start => moving(editor, id, start);
    }
    const selects = event.shiftKey || this.tool === 'select';
    return start => (selects ? marquee : panning)(editor, start);
  }

  #click(event) {
    const {selection, scene} = this.editor.canvas, port = event.target.closest?.('.port');
    if (this.#tapped) {
      const tapped = this.#tapped;
      this.#tapped = null;
      return tapped.end(event);
    }
    if (port && !this.editor.readOnly) {
      this.#tapped = tapping(this.editor, port);
      return undefined;
    }
    const adds = this.#adds(event);
    const id = event.target.closest?.('.node')?.dataset.nodeId ?? event.target.closest?.('[data-wire]')?.dataset.wire;
    if (!id) {
      selection.clear();
      scene.svg.focus({preventScroll: true});
    } else if (adds) selection.toggle(id);
    else selection.set([id]);
    if (id && this.editor.graph.node(id)) scene.gfx(id).focus({preventScroll: true});
  }

  /** Whether a click adds to the selection: fingers have no Shift, they use the tool. */
  #adds(event) {
    return event.shiftKey || event.ctrlKey || event.metaKey || (this.tool === 'select' && event.pointerType === 'touch');
  }

  #doubleClick(event) {
    const id = event.target.closest?.('.node')?.dataset.nodeId;
    if (id) this.editor.inspect(id);
  }
}
