import {h} from '../../lib/dom.js';
import {sourcesOf} from '../../graph/document.js';

/**
 * A field for the types of a singledispatch: a row for each wired function, the first for all other
 * types. Gives what paramField needs of a control.
 */
export function dispatchTable(param, htmlId, {editor, id, commit}) {
  const table = h('div', {class: 'dispatch-table', role: 'group', 'aria-label': param.name, id: htmlId});
  const selects = () => [...table.querySelectorAll('select')];

  function choose() {
    commit(selects().map(select => select.value));
    editor.graph.settle();
  }

  function row(name, type) {
    if (type === null) return [h('span', {class: 'faint'}, 'all other types'), h('span', {class: 'dispatch-function'}, name)];
    const unknown = type !== '' && !param.choices.includes(type);
    return [
      h('select', {class: 'select', 'aria-label': `Type for ${name}`, disabled: editor.readOnly, onchange: choose},
        type === '' && h('option', {value: '', disabled: true, selected: true}, 'which type?'),
        unknown && h('option', {value: type, selected: true}, `${type} (unknown)`),
        param.choices.map(choice => h('option', {value: choice, selected: choice === type}, choice))),
      h('span', {class: 'dispatch-function'}, name),
    ];
  }

  return {
    native: false,
    element: table,
    /** Attributes of the field are those of each of its lists. */
    input: {
      setAttribute: (name, value) => selects().forEach(select => select.setAttribute(name, value)),
      focus: () => selects()[0]?.focus(),
    },
    show(value) {
      const functions = sourcesOf(editor.graph.node(id), 'functions'), types = Array.isArray(value) ? value : [];
      const focused = selects().indexOf(document.activeElement);
      table.replaceChildren(...(functions.length
        ? functions.flatMap((name, index) => row(name, index === 0 ? null : String(types[index - 1] ?? '')))
        : [h('p', {class: 'faint'}, 'Wire the functions first: one for all other types, then one for each type.')]));
      if (focused >= 0) selects()[focused]?.focus();
    },
  };
}
