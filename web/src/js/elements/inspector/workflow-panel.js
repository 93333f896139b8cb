import {h, icon} from '../../lib/dom.js';
import {plural} from '../../lib/format.js';
import {setDescription} from '../../graph/commands.js';
import {wiresOf} from '../../graph/document.js';
import {allWell} from './all-well.js';
import {problemRows} from './problem-rows.js';

const SHOWN = 30;

/** What the inspector shows when nothing is selected: the workflow itself. */
export function workflowPanel(editor) {
  const {graph} = editor;
  const description = h('textarea', {class: 'textarea', id: 'workflow-description', rows: 3, placeholder: 'What is this for?', maxlength: 2000, disabled: editor.readOnly,
    oninput: () => graph.edit('Edit the description', document => setDescription(document, description.value), {merge: 'description'}), onchange: () => graph.settle()});
  const problems = h('div', {class: 'problem-list'}), counts = h('dl', {class: 'counts'}), heading = h('h3');
  const element = h('div', {class: 'panel'},
    h('div', {class: 'panel-head plain'}, h('h2', {}, 'Workflow')),
    h('section', {class: 'panel-section'}, h('div', {class: 'field'}, h('label', {for: 'workflow-description'}, 'Description'), description), counts, originLine(editor)),
    h('section', {class: 'panel-section'}, heading, problems),
    tips(editor));
  return {
    element,
    focus: () => description.focus(),
    sync() {
      const {document} = graph, wires = wiresOf(document);
      if (description.value !== (document.description ?? '')) description.value = document.description ?? '';
      const executors = document.nodes.filter(node => graph.catalogue.isExecutor(node.type));
      counts.replaceChildren(...[['Nodes', document.nodes.length], ['Wires', wires.length], ['Executors', executors.length]].flatMap(([word, value]) => [h('dt', {}, word), h('dd', {class: 'number'}, String(value))]));
      const all = editor.validation.all();
      const grave = all.filter(({tone}) => tone !== 'idle').length;
      heading.textContent = grave ? plural(grave, 'problem') : 'Problems';
      problems.replaceChildren(...(all.length || !document.nodes.length ? problemRows(editor, all.slice(0, SHOWN), {jump: true}) : [allWell(editor)]));
      if (!document.nodes.length) problems.replaceChildren(h('p', {class: 'faint'}, 'Nothing on the canvas yet.'));
    },
  };
}

function originLine({origin: {forked_from: from}}) {
  return from && h('p', {class: 'origin'}, icon('fork'), 'Forked from ', h('a', {class: 'link', href: `/w/${from.workflow_id}/${from.number}`}, `${from.workflow_id}, revision ${from.number}`));
}

function tips(editor) {
  const shortcuts = h('li', {}, h('button', {class: 'link', type: 'button', onclick: () => editor.showShortcuts()}, 'All keyboard shortcuts'), ' ', h('kbd', {}, '?'));
  if (editor.readOnly) {
    return h('section', {class: 'panel-section tips'}, h('h3', {}, 'Read only'), h('ul', {},
      h('li', {}, 'Run it as it is, on any executor. To change it, make your own copy.'),
      h('li', {}, h('button', {class: 'button outlined small', type: 'button', onclick: () => editor.fork()}, icon('fork'), 'Fork')), shortcuts));
  }
  return h('section', {class: 'panel-section tips'}, h('h3', {}, 'Good to know'), h('ul', {},
    h('li', {}, 'Drag from a port into the void to get the nodes that fit it.'),
    h('li', {}, 'Drop an executor onto a node to run it there.'), shortcuts));
}
