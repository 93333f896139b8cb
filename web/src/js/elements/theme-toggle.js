import {h, icon} from '../lib/dom.js';
import {attachMenu} from '../lib/menu.js';
import {onThemeChange, setTheme, theme} from '../lib/theme.js';

const THEMES = [['system', 'System', 'contrast'], ['light', 'Light', 'sun'], ['dark', 'Dark', 'moon']];

/** <theme-toggle>: a button that opens the choice of System, Light and Dark. */
class ThemeToggle extends HTMLElement {
  connectedCallback() {
    const button = h('button', {class: 'button icon-only', type: 'button', 'aria-label': 'Theme', 'data-tip': 'Theme'});
    const show = () => button.replaceChildren(icon(THEMES.find(([id]) => id === theme())[2]));
    this.replaceChildren(button);
    attachMenu(button, () => THEMES.map(([id, label, name]) => ({label, icon: name, checked: id === theme(), run: () => setTheme(id)})), {align: 'end'});
    onThemeChange(show);
    show();
  }
}

customElements.define('theme-toggle', ThemeToggle);
