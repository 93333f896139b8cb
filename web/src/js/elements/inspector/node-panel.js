import {h, icon, typeIcon} from '../../lib/dom.js';
import {toast} from '../../lib/toast.js';
import {changeType, removeNodes} from '../../graph/commands.js';
import {executorKind} from '../../graph/document.js';
import {isGroup} from '../../graph/groups.js';
import {idRefusal} from '../../graph/identifiers.js';
import {duplicate} from '../../interactions/clipboard.js';
import {connectByList, ungroupSelected} from '../../interactions/actions.js';
import {examplesMenu} from './function-examples.js';
import {functionTrial} from './function-trial.js';
import {inputFields} from './input-fields.js';
import {paramField} from './param-field.js';
import {problemRows} from './problem-rows.js';
import {purityBadge} from './purity-badge.js';

const ADVANCED_FROM = 3;

/** What the inspector shows for one node: {element, sync(), focus(), focusName()}. */
export function nodePanel(editor, id) {
  const {graph} = editor, node = graph.node(id), type = graph.catalogue.type(node.type);
  const name = nameField(editor, id), note = graph.catalogue.isNote(node.type);
  const fields = type.params.map(param => paramField(param, editor, id, graph.catalogue));
  const inputs = inputFields(editor, id);
  const trial = type.output === 'function' ? functionTrial(editor, id) : null;
  const examples = node.type === 'function' && !editor.readOnly ? examplesMenu(editor, id, args => trial.suggest(args)) : null;
  const problems = h('div', {class: 'panel-problems'}), purity = h('div', {class: 'purity'});
  const tile = h('span', {class: 'node-tile'}, typeIcon(node.type, type.group));
  const [main, more] = type.params.length > ADVANCED_FROM + 1 ? [fields.slice(0, ADVANCED_FROM), fields.slice(ADVANCED_FROM)] : [fields, []];
  const element = h('div', {class: 'panel'},
    h('div', {class: 'panel-head'}, tile, h('div', {class: 'panel-title'}, name.element, kindField(editor, node, type))),
    h('p', {class: 'panel-help'}, type.help || type.summary),
    problems, name.error,
    (fields.length > 0 || type.group === 'functions') && h('section', {class: 'panel-section'}, h('h2', {class: 'visually-hidden'}, 'Settings'), h('div', {class: 'purity-row'}, purity, examples), main.map(field => field.element),
      more.length > 0 && h('details', {class: 'more-fields', open: more.some((_, index) => node.params?.[type.params[ADVANCED_FROM + index].name] !== undefined)}, h('summary', {}, icon('chevron-right'), 'More settings'), more.map(field => field.element))),
    trial?.element,
    !note && h('section', {class: 'panel-section'}, h('h2', {}, type.ports.length ? 'Inputs' : 'Order'), inputs.element),
    !editor.readOnly && h('div', {class: 'panel-actions'},
      isGroup(node) && h('button', {class: 'button small', type: 'button', 'data-keys': 'mod+shift+g', 'data-tip': 'Take the frame away', onclick: () => ungroupSelected(editor)}, icon('group'), 'Ungroup'),
      type.output || type.ports.length ? h('button', {class: 'button small', type: 'button', onclick: () => connectByList(editor, id)}, icon('link'), 'Wire …') : null,
      h('button', {class: 'button small', type: 'button', onclick: () => duplicate(editor)}, icon('copy'), 'Duplicate'),
      h('button', {class: 'button small danger', type: 'button', onclick: () => graph.edit(`Delete ${id}`, document => removeNodes(document, [id]))}, icon('trash'), 'Delete')));
  return {
    element,
    focus: () => (fields[0] ?? name).focus(),
    focusName: () => name.focus(),
    /** Gives whether there is such a field. */
    focusField(port) {
      const at = type.params.findIndex(param => param.name === port), select = element.querySelector(`select[data-port="${CSS.escape(port)}"]`);
      if (at < 0 && !select) return false;
      fields[at]?.element.closest('details')?.setAttribute('open', '');
      (fields[at] ?? select).focus();
      return true;
    },
    sync() {
      const now = graph.node(id), mine = editor.validation.byNode().get(id) ?? [];
      const kind = executorKind(graph.document, now, graph.catalogue);
      if (kind) tile.dataset.kind = kind;
      else delete tile.dataset.kind;
      const placed = new Set([...type.params, ...type.ports].map(one => one.name));
      problems.replaceChildren(...problemRows(editor, mine.filter(problem => !placed.has(problem.port))));
      purity.replaceChildren(...purityBadge(editor.validation.state.functions?.[id], node.type === 'function'));
      for (const field of fields) field.sync(now, mine);
      inputs.sync(now, mine);
      trial?.sync();
    },
  };
}

function nameField(editor, id) {
  const error = h('p', {class: 'error', role: 'alert', hidden: true});
  const input = h('input', {class: 'name-input', value: id, 'aria-label': 'Name of the node', spellcheck: 'false', autocomplete: 'off', maxlength: 64, disabled: editor.readOnly,
    oninput: () => {
      const reason = idRefusal(input.value.trim(), editor.graph.document, id);
      error.hidden = !reason;
      error.textContent = reason ?? '';
    },
    onkeydown: event => {
      if (event.key === 'Enter') { input.blur(); backToCanvas(editor); }
      else if (event.key === 'Escape') { input.value = id; error.hidden = true; input.blur(); backToCanvas(editor); }
    },
    onchange: () => {
      const to = input.value.trim(), reason = idRefusal(to, editor.graph.document, id);
      if (reason) {
        toast(reason);
        input.value = id;
        error.hidden = true;
      } else editor.renameTo(id, to);
    }});
  return {element: input, error, focus: () => { input.focus(); input.select(); }};
}

function backToCanvas({canvas: {selection, scene}}) {
  if (selection.nodes.length === 1) scene.gfx(selection.nodes[0])?.focus({preventScroll: true});
}

/** Executors can be swapped for one another, and so can other nodes whose kind differs only in the type. */
function kindField(editor, node, type) {
  const others = editor.graph.catalogue.types.filter(other => other.group === type.group && other.output === type.output && swappable(type, other));
  if (others.length < 2 || editor.readOnly) return h('span', {class: 'type-line'}, type.title);
  const select = h('select', {class: 'type-select', 'aria-label': 'Type of the node', onchange: () => {
    const next = editor.graph.catalogue.type(select.value);
    const kept = Object.fromEntries(Object.entries(editor.graph.node(node.id).params ?? {}).filter(([name]) => next.params.some(param => param.name === name)));
    editor.graph.edit(`Make ${node.id} a ${next.title}`, document => changeType(document, node.id, next.type, Object.keys(kept).length ? kept : null, port => next.ports.some(one => one.name === port)));
  }}, others.map(other => h('option', {value: other.type, selected: other.type === type.type}, other.title)));
  return select;
}

function swappable(a, b) {
  const names = type => type.ports.map(port => port.name).join();
  return names(a) === names(b) && !['functions', 'notes'].includes(a.group);
}


