import {h, icon} from '../../lib/dom.js';
import {leaveForImport} from '../../session/imported.js';

/** What a race tries: the change in a sentence, and the changed workflow to go on with. */
export function mendCard({run, sentence}) {
  return h(
    'div',
    {class: 'race-mend'},
    h('p', {}, h('strong', {}, 'What was changed: '), sentence),
    h(
      'div',
      {class: 'race-mend-links'},
      h('button', {class: 'button primary', type: 'button', 'data-tip': 'Opens as a new workflow; the one that ran stays as it is', onclick: openMended}, icon('pencil'), 'Open the mended workflow in the editor'),
      h('a', {class: 'link', href: `/runs/${encodeURIComponent(run)}`}, 'The run in which this was found'),
    ),
  );
}

function openMended() {
  leaveForImport(document.getElementById('mended').textContent.trim());
  location.assign('/new');
}

/** The executor that gives each of the two contenders its colour: the one that was changed; null in other races. */
export function huesOf({mend}, drawn, mended) {
  if (!mend) return null;
  const kind = workflow => kindAt(workflow, mend.node);
  return {as_drawn: kind(drawn) ?? 'serial', mended: kind(mended) ?? kind(drawn) ?? 'serial'};
}

function kindAt({nodes}, id) {
  const node = nodes.find(other => other.id === id);
  const executor = nodes.find(other => other.id === node?.in?.executor);
  return executor?.type ?? node?.type;
}
