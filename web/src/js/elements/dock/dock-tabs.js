import {h} from '../../lib/dom.js';

/**
 * Tabs as the ARIA pattern has them: one of them is in the tab order, arrows, Home and End move between them and
 * select at once.
 */
export class DockTabs {
  #selected;

  /**
   * @param {string} label what a screen reader calls them
   * @param {Array<{id: string, title: string, panel: HTMLElement}>} tabs
   * @param {(id: string) => void} onSelect the reader chose a tab
   */
  constructor(label, tabs, onSelect) {
    this.tabs = tabs.map(tab => ({...tab, ...tabElements(tab)}));
    this.element = h('div', {class: 'tabs', role: 'tablist', 'aria-label': label}, ...this.tabs.map(tab => tab.button));
    for (const tab of this.tabs) {
      tab.panel.id = `dock-panel-${tab.id}`;
      tab.panel.setAttribute('role', 'tabpanel');
      tab.panel.setAttribute('aria-labelledby', tab.button.id);
      tab.button.addEventListener('click', () => {
        this.select(tab.id);
        onSelect(tab.id);
      });
    }
    this.element.addEventListener('keydown', event => this.#move(event));
    this.select(tabs[0].id);
  }

  get selected() {
    return this.#selected;
  }

  select(id) {
    this.#selected = id;
    for (const tab of this.tabs) {
      const chosen = tab.id === id;
      tab.button.setAttribute('aria-selected', String(chosen));
      tab.button.tabIndex = chosen ? 0 : -1;
      tab.panel.hidden = !chosen;
    }
  }

  /** @param {string} text the badge, empty for none  @param {boolean} alarming whether it tells of trouble */
  count(id, text, alarming = false) {
    const {badge} = this.tabs.find(tab => tab.id === id);
    if (badge.textContent !== text) {
      badge.textContent = text;
    }
    badge.classList.toggle('alarming', alarming);
  }

  #move(event) {
    const at = this.tabs.findIndex(tab => tab.id === this.#selected);
    const {length} = this.tabs;
    const to = {ArrowRight: at + 1, ArrowLeft: at - 1 + length, Home: 0, End: length - 1}[event.key];
    if (to !== undefined) {
      const {button} = this.tabs[to % length];
      button.click();
      button.focus();
      event.preventDefault();
    }
  }
}

function tabElements({id, title}) {
  const badge = h('span', {class: 'count'});
  const attributes = {type: 'button', role: 'tab', id: `dock-tab-${id}`, 'aria-controls': `dock-panel-${id}`};
  return {badge, button: h('button', attributes, title, badge)};
}
