import {h} from '../lib/dom.js';
import {plural} from '../lib/format.js';
import {differences} from '../graph/differences.js';
import {changeList} from './change-list.js';
import {openDialog} from './dialogs.js';

const SHOWN = 12;

/**
 * Asks what to do when a workflow was saved elsewhere meanwhile. Gives 'mine', to go on from one's own
 * work; 'theirs', to take the newest revision; 'new', to keep both; or undefined, to decide later.
 */
export function askConflict({mine, theirs, revision}) {
  const changes = differences(theirs, mine), more = changes.length - SHOWN;
  return openDialog('A newer revision exists', close => ({
    body: [
      h('p', {class: 'muted'}, `This workflow was saved elsewhere as revision ${revision} since you began. Nothing is lost, whichever you choose: every revision stays in the history, and Undo brings yours back.`),
      h('p', {class: 'conflict-heading'}, changes.length ? 'What yours has differently:' : 'Both are the same.'),
      h('div', {class: 'conflict-changes', tabindex: 0, role: 'group', 'aria-label': 'Differences'}, changeList(changes.slice(0, SHOWN)), more > 0 && h('p', {class: 'faint'}, `… and ${plural(more, 'more difference')}`)),
    ],
    footer: [
      h('button', {class: 'button', type: 'button', onclick: () => close('theirs')}, `Take revision ${revision}`),
      h('button', {class: 'button outlined', type: 'button', onclick: () => close('new')}, 'Save mine as new'),
      h('button', {class: 'button primary', type: 'button', autofocus: true, onclick: () => close('mine')}, 'Go on with mine'),
    ],
  }));
}
