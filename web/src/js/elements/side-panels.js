import {keep, recall} from '../lib/storage.js';

const KEY = 'poolyard.panels';
const NARROW = matchMedia('(max-width: 1100px)');

/**
 * Folds the palette to icons and the inspector away, and remembers it. On narrow windows the palette
 * starts folded. Buttons with data-toggle-panel name the panel they fold.
 */
export function installSidePanels(root) {
  const folded = new Set((recall(KEY) ?? (NARROW.matches ? 'palette' : '')).split(',').filter(Boolean));
  const show = () => {
    for (const panel of ['palette', 'inspector']) root.classList.toggle(`${panel}-folded`, folded.has(panel));
    for (const button of root.querySelectorAll('[data-toggle-panel]')) button.setAttribute('aria-expanded', String(!folded.has(button.dataset.togglePanel)));
  };
  const set = (panel, fold, remember) => {
    if (fold) folded.add(panel);
    else folded.delete(panel);
    if (remember) keep(KEY, [...folded].join(','));
    show();
  };
  for (const button of root.querySelectorAll('[data-toggle-panel]')) {
    button.addEventListener('click', () => set(button.dataset.togglePanel, !folded.has(button.dataset.togglePanel), true));
  }
  root.addEventListener('show-panel', event => set(event.detail, false, false));
  NARROW.addEventListener('change', () => { if (recall(KEY) === null) set('palette', NARROW.matches, false); });
  show();
}
