import {h} from '../../lib/dom.js';
import {sameJson, writeJson} from '../../lib/json.js';
import {setParam} from '../../graph/commands.js';
import {paramValue} from '../../graph/document.js';
import {dispatchTable} from './dispatch-table.js';
import {rangeText, read, write} from './param-values.js';
import '../code-field.js';

/**
 * A field for one param of a node: {element, sync(node, problems)}. What is typed goes into the graph at
 * once when it can be read; what cannot is kept in the field with the reason beneath.
 */
export function paramField(param, editor, id, catalogue) {
  const field = param.kind === 'json_list' && param.choices ? dispatchTable : {int: lineField, int_or_auto: lineField, int_or_null: lineField, float: lineField, text: lineField, json: areaField, json_list: areaField, json_object: areaField, bool: switchField, choice: choiceField, task_name: taskField, source: sourceField}[param.kind] ?? areaField;
  const htmlId = `param-${param.name}`;
  const control = field(param, htmlId, {editor, id, catalogue, commit});
  const error = h('p', {class: 'error', id: `${htmlId}-error`, hidden: true});
  const help = h('p', {class: 'help', id: `${htmlId}-help`}, control.help ?? param.help);
  const reset = h('button', {class: 'reset', type: 'button', 'aria-label': `Reset ${param.name}`, 'data-tip': 'Back to the default', onclick: () => { commit(undefined); editor.graph.settle(); control.show(paramValue(editor.graph.node(id), param)); }}, 'reset');
  const head = h(control.native ? 'label' : 'span', {class: 'label', for: control.native ? htmlId : null}, param.name, param.unit && h('span', {class: 'faint'}, param.unit), reset, h('span', {class: 'default'}, defaultText(param)));
  const element = h('div', {class: `field${control.row ? ' row' : ''} kind-${param.kind}`, 'data-param': param.name}, head, control.element, help, error);
  control.input.setAttribute('aria-describedby', `${htmlId}-help ${htmlId}-error`);
  let own = null;

  function commit(value, message = null) {
    own = message;
    showError();
    if (message === null) editor.graph.edit(`Edit ${param.name}`, document => setParam(document, id, param.name, value), {merge: `${id}.${param.name}`});
  }

  let told = null, tone = null;
  function showError() {
    const text = own === null ? told : `${own.replace(/\.?$/, '.')} Until it can be read, the last value stays.`;
    error.hidden = !text;
    error.textContent = text ?? '';
    error.classList.toggle('risky', own === null && tone === 'risky');
    control.input.setAttribute('aria-invalid', String(own !== null || (Boolean(text) && tone !== 'risky')));
  }

  return {
    element,
    focus: () => control.input.focus(),
    sync(node, problems) {
      const value = paramValue(node, param), set = node.params?.[param.name] !== undefined;
      reset.hidden = !set || editor.readOnly || param.required || sameJson(value, param.default);
      control.show(value, own !== null);
      const mine = problems.filter(problem => problem.port === param.name);
      tone = mine[0]?.tone ?? null;
      control.diagnose?.(mine);
      told = control.diagnose && mine.some(problem => problem.line) ? mine.map(inSource).join('\n') : mine[0]?.message ?? null;
      showError();
    },
  };
}

/** The language's messages begin with their place; others get it here. */
function inSource({line, message}) {
  return /^line \d/i.test(message) || !line ? message : `Line ${line}: ${message}`;
}

function defaultText(param) {
  if (['source', 'task_name', 'bool', 'choice'].includes(param.kind)) return null;
  return rangeText(param);
}

function lineField(param, id, {editor, commit}) {
  const numeric = param.kind !== 'text';
  const input = h('input', {
    class: `input${numeric ? ' figures' : ''}`, id, type: 'text', inputmode: param.kind === 'float' ? 'decimal' : param.kind === 'int' ? 'numeric' : null,
    autocomplete: 'off', spellcheck: 'false', disabled: editor.readOnly,
    placeholder: param.default === null || param.default === undefined ? (param.required ? '' : 'not set') : write(param, param.default),
    oninput: () => attempt(() => read(param, input.value), commit), onchange: () => editor.graph.settle(),
  });
  return {native: true, element: input, input, show: (value, broken) => showText(input, param, value, broken)};
}

function areaField(param, id, {editor, commit}) {
  const input = h('textarea', {
    class: 'textarea mono', id, rows: 2, spellcheck: 'false', disabled: editor.readOnly, placeholder: param.kind === 'lines' ? '' : writeJson(param.default ?? null),
    oninput: () => attempt(() => read(param, input.value), commit), onchange: () => editor.graph.settle(),
  });
  return {native: true, element: input, input, show: (value, broken) => showText(input, param, value, broken)};
}

/** Leaves what is typed alone when it already means the value: the caret stays and so does the spacing. */
function showText(input, param, value, broken) {
  if (broken && document.activeElement === input) return;
  if (document.activeElement === input || input.value) {
    try {
      const typed = read(param, input.value);
      if (sameJson((typed === undefined ? param.default : typed) ?? null, value ?? null)) return;
    } catch {
      // Unreadable: replaced by the document's value.
    }
  }
  const shown = value === param.default && !param.required ? '' : write(param, value);
  if (input.value !== shown) input.value = shown;
}

function switchField(param, id, {editor, commit}) {
  const input = h('input', {class: 'switch', id, type: 'checkbox', role: 'switch', disabled: editor.readOnly, onchange: () => { commit(input.checked === param.default ? undefined : input.checked); editor.graph.settle(); }});
  return {native: true, row: true, element: input, input, show: value => { input.checked = Boolean(value); }};
}

function choiceField(param, id, {editor, commit}) {
  const input = h('select', {class: 'select', id, disabled: editor.readOnly, onchange: () => { commit(input.value === param.default ? undefined : input.value); editor.graph.settle(); }},
    param.choices.map(choice => h('option', {value: choice}, choice === param.default ? `${choice} (default)` : choice)));
  return {native: true, element: input, input, show: value => { input.value = value ?? param.default; }};
}

function taskField(param, id, {editor, commit, catalogue}) {
  const input = h('select', {class: 'select', id, disabled: editor.readOnly, onchange: () => { commit(input.value); editor.graph.settle(); }},
    catalogue.tasks.map(task => h('option', {value: task.name}, task.name)));
  const help = h('span', {});
  return {native: true, element: input, input, help, show(value) {
    if (value && !catalogue.task(value) && !input.querySelector(`[value="${CSS.escape(value)}"]`)) input.append(h('option', {value}, `${value} (unknown)`));
    input.value = value ?? '';
    const task = catalogue.task(value);
    help.replaceChildren(...(task ? [h('code', {class: 'signature'}, task.signature), ` ${task.help}`] : [param.help]));
  }};
}

function sourceField(param, id, {editor, commit}) {
  const input = h('code-field');
  input.label = 'Source of the function';
  input.readOnly = editor.readOnly;
  input.addEventListener('input', () => commit(input.value));
  input.addEventListener('change', event => { event.stopPropagation(); editor.graph.settle(); });
  return {
    native: false, element: input, input,
    show: value => { if (input.value !== (value ?? '')) input.value = value ?? ''; },
    diagnose: problems => { input.diagnostics = problems.filter(problem => problem.line); },
  };
}

function attempt(parse, commit) {
  let value;
  try {
    value = parse();
  } catch (error) {
    commit(undefined, error.message);
    return;
  }
  commit(value);
}
