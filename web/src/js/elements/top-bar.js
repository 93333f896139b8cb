import {h, icon} from '../lib/dom.js';
import {attachMenu} from '../lib/menu.js';
import {EXECUTOR_KINDS} from '../graph/kinds.js';
import {setName} from '../graph/commands.js';
import {redo, tidyUp, undo} from '../interactions/actions.js';
import './theme-toggle.js';

/** <top-bar>: name, saved state, Run, Share and the menu. Set `editor` to fill it; the wordmark is in the page. */
class TopBar extends HTMLElement {
  set editor(editor) {
    this.ed = editor;
    this.append(this.#title(), this.#running(), this.#actions());
  }

  #title() {
    const {graph, saving} = this.ed;
    const name = h('input', {class: 'title-input', 'aria-label': 'Name of the workflow', maxlength: 200, spellcheck: 'false', autocomplete: 'off', 'data-testid': 'workflow-name',
      oninput: () => graph.edit('Rename the workflow', document => setName(document, name.value), {merge: 'name'}),
      onchange: () => { if (!name.value.trim()) graph.edit('Rename the workflow', document => setName(document, 'Untitled'), {merge: 'name'}); graph.settle(); },
      onkeydown: event => { if (event.key === 'Enter' || event.key === 'Escape') name.blur(); }});
    const state = h('span', {class: 'saved-state', role: 'status'}), heading = h('h1', {class: 'visually-hidden'});
    const show = () => {
      if (name.value !== graph.document.name && !(document.activeElement === name && !name.value)) name.value = graph.document.name;
      name.disabled = this.ed.readOnly;
      const {phase, id, revision, readOnly} = saving.state;
      state.dataset.phase = phase;
      state.replaceChildren(...(readOnly ? [icon('lock'), 'Read only'] : phase === 'saving' ? ['Saving …'] : id ? [phase === 'saved' ? `Saved, revision ${revision}` : 'Not saved yet'] : [phase === 'saved' ? '' : 'Kept in this browser']));
      heading.textContent = graph.document.name;
      document.title = `${graph.document.name} · Poolyard`;
    };
    graph.subscribe(show);
    saving.subscribe(show);
    return h('div', {class: 'bar-title'}, heading, name, state);
  }

  #running() {
    const {running} = this.ed;
    const run = h('button', {class: 'button primary', type: 'button', 'data-testid': 'run', 'data-tip': 'Run', 'data-keys': 'mod+enter', onclick: () => this.ed.run()}, icon('run'), h('span', {}, 'Run'));
    const on = h('button', {class: 'button primary', type: 'button', 'aria-label': 'Run on …', 'data-testid': 'run-on', 'data-tip': 'Run on another executor'}, icon('chevron-down'));
    const stop = h('button', {class: 'button outlined stop', type: 'button', 'data-testid': 'stop', 'data-tip': 'Stop the run', 'data-keys': 'mod+enter', onclick: () => this.ed.stop()}, icon('stop'), h('span', {}, 'Stop'));
    attachMenu(on, () => [
      {label: 'As drawn', icon: 'run', keys: 'mod+enter', value: 'as-drawn', run: () => this.ed.run()},
      '-', {heading: 'Every executor replaced by'},
      ...EXECUTOR_KINDS.map(({type, label, note}) => ({label, note, kind: type, value: type, run: () => this.ed.run(type)})),
      '-', {label: 'Race …', note: 'on several of them, compared', icon: 'lanes', value: 'race', run: () => this.ed.race()},
    ], {label: 'Run on'});
    const split = h('div', {class: 'split-button'}, run, on);
    running.subscribe(() => {
      const focused = split.contains(document.activeElement) || document.activeElement === stop;
      split.hidden = running.live;
      stop.hidden = !running.live;
      stop.setAttribute('aria-disabled', String(running.state.stopping));
      stop.lastChild.textContent = running.state.stopping ? 'Stopping …' : 'Stop';
      // One takes the other's place, and the focus with it.
      if (focused) (running.live ? stop : run).focus();
      this.dataset.status = running.state.status ?? '';
    });
    return h('div', {class: 'bar-run'}, split, stop);
  }

  #actions() {
    const {saving, graph} = this.ed;
    const save = h('button', {class: 'button', type: 'button', 'data-testid': 'save', 'data-tip': 'Save', 'data-keys': 'mod+s', onclick: () => this.ed.save()}, 'Save');
    const fork = h('button', {class: 'button outlined', type: 'button', 'aria-label': 'Fork', 'data-testid': 'fork', 'data-tip': 'Make your own copy, to change it', onclick: () => this.ed.fork()}, icon('fork'), h('span', {}, 'Fork'));
    const share = h('button', {class: 'button outlined', type: 'button', 'aria-label': 'Share', 'data-testid': 'share', 'data-tip': 'Get a link', 'data-keys': 'mod+shift+s', onclick: () => this.ed.share()}, icon('share'), h('span', {}, 'Share'));
    const more = h('button', {class: 'button icon-only', type: 'button', 'aria-label': 'More', 'data-testid': 'more', 'data-tip': 'More'}, icon('more'));
    const back = h('button', {class: 'button icon-only wide-only', type: 'button', 'aria-label': 'Undo', 'data-tip': 'Undo', 'data-keys': 'mod+z', onclick: () => undo(this.ed)}, icon('undo'));
    const forth = h('button', {class: 'button icon-only wide-only', type: 'button', 'aria-label': 'Redo', 'data-tip': 'Redo', 'data-keys': 'mod+y', onclick: () => redo(this.ed)}, icon('redo'));
    attachMenu(more, () => this.#menu(), {align: 'end', label: 'More'});
    const show = () => {
      const {readOnly, phase, id} = saving.state;
      fork.hidden = !readOnly;
      save.hidden = readOnly;
      save.disabled = phase === 'saving' || (phase === 'saved' && id !== null);
      back.hidden = forth.hidden = readOnly;
      back.disabled = !graph.canUndo;
      forth.disabled = !graph.canRedo;
      back.dataset.tip = graph.canUndo ? `Undo: ${graph.undoLabel}` : 'Undo';
      forth.dataset.tip = graph.canRedo ? `Redo: ${graph.redoLabel}` : 'Redo';
    };
    saving.subscribe(show);
    graph.subscribe(show);
    return h('div', {class: 'bar-actions'}, back, forth, save, fork, share, more, h('theme-toggle'));
  }

  #menu() {
    const {saving: {state: {id, readOnly}}} = this.ed;
    return [
      {label: 'New workflow', icon: 'file', href: '/new'},
      {label: 'Open a file …', icon: 'upload', run: () => this.ed.openFile()},
      {label: 'Download as JSON', icon: 'download', run: () => this.ed.download()},
      {label: id ? 'Make a copy' : 'Save as new', icon: 'copy', run: () => this.ed.copyAsNew()},
      '-',
      {label: 'Tidy up', icon: 'tidy', keys: 't', disabled: readOnly, run: () => tidyUp(this.ed)},
      {label: 'History', icon: 'history', disabled: !id, href: id ? `/w/${id}/history` : null},
      '-',
      {label: 'Gallery', icon: 'grid', href: '/'},
      {label: 'Runs', icon: 'lanes', href: '/runs'},
      {label: 'Docs', icon: 'book', href: '/docs'},
      {label: 'Keyboard shortcuts', icon: 'keyboard', keys: '?', run: () => this.ed.showShortcuts()},
    ];
  }
}

customElements.define('top-bar', TopBar);
