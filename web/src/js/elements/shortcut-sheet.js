import {h} from '../lib/dom.js';
import {keys} from '../lib/platform.js';
import {SHORTCUTS} from '../interactions/keyboard.js';
import {openDialog} from './dialogs.js';

/** All shortcuts, in their groups. */
export function showShortcutSheet() {
  return openDialog('Keyboard shortcuts', () => ({
    body: h('div', {class: 'shortcuts'}, SHORTCUTS.map(([group, rows]) => h('section', {},
      h('h3', {}, group),
      h('dl', {}, rows.flatMap(([key, text]) => [h('dt', {}, h('kbd', {}, keys(key))), h('dd', {}, text)]))))),
  }), {wide: true});
}
