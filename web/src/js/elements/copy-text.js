import {h} from '../lib/dom.js';
import {toast} from '../lib/toast.js';

/**
 * Puts a text on the clipboard and says so. Pages that were not loaded over https may not use the clipboard's own
 * interface, so there is the old way as well.
 *
 * @param {string} text
 * @param {string} said what is shown when it worked
 */
export async function copyText(text, said) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copySelected(text)) {
      toast('The browser did not allow copying. Select the text and copy it by hand.', {tone: 'failed'});
      return;
    }
  }
  toast(said);
}

function copySelected(text) {
  const area = h('textarea', {class: 'visually-hidden', value: text, readonly: true});
  const focused = document.activeElement;
  document.body.append(area);
  area.select();
  const worked = document.execCommand('copy');
  area.remove();
  focused?.focus();
  return worked;
}
