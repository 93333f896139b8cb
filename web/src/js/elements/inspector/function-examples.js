import {h, icon} from '../../lib/dom.js';
import {writeJson} from '../../lib/json.js';
import {attachMenu} from '../../lib/menu.js';
import {setParam} from '../../graph/commands.js';

/** A menu of functions to start from; the one chosen takes the place of the source. `chosen` is told its arguments. */
export function examplesMenu(editor, id, chosen) {
  const button = h('button', {class: 'button small examples-button', type: 'button'}, 'Examples', icon('chevron-down'));
  attachMenu(button, () => editor.graph.catalogue.examples.map(example => ({
    label: example.title,
    note: [example.note, example.args && `${argumentsOf(example)} → ${writeJson(example.gives)}`].filter(Boolean).join(' · '),
    run: () => {
      editor.graph.edit(`Take the example ${example.title}`, document => setParam(setParam(document, id, 'name', undefined), id, 'source', example.source));
      chosen(argumentsOf(example));
    },
  })), {align: 'end', label: 'Examples of functions'});
  return h('span', {class: 'examples'}, button);
}

function argumentsOf({args = []}) {
  return args.map(writeJson).join(', ');
}
