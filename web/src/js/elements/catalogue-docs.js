import {h, typeIcon} from '../lib/dom.js';
import {fetchCatalogue} from '../lib/catalogue-source.js';
import {writeJson} from '../lib/json.js';
import {Catalogue, portTypes} from '../graph/catalogue.js';

/** <catalogue-docs part="types|tasks">: the catalogue as reference text. */
class CatalogueDocs extends HTMLElement {
  async connectedCallback() {
    try {
      const catalogue = new Catalogue(await fetchCatalogue());
      this.replaceChildren(...(this.getAttribute('part') === 'tasks' ? tasks(catalogue) : types(catalogue)));
    } catch (problem) {
      this.replaceChildren(h('p', {class: 'muted'}, problem.message));
    }
  }
}

function tasks(catalogue) {
  return [h('dl', {class: 'task-docs'}, catalogue.tasks.flatMap(task => [h('dt', {}, h('code', {}, task.signature)), h('dd', {}, task.help)]))];
}

function types(catalogue) {
  return catalogue.groups.filter(group => catalogue.types.some(type => type.group === group.id)).flatMap(group => [
    h('h3', {class: 'docs-group'}, group.title),
    ...catalogue.types.filter(type => type.group === group.id).map(type => h('section', {class: 'type-docs', id: `type-${type.type}`, 'data-kind': type.output === 'executor' ? type.type : null},
      h('h4', {}, h('span', {class: 'node-tile', 'data-kind': type.output === 'executor' ? type.type : null}, typeIcon(type.type, type.group)), h('code', {}, type.type), h('span', {class: 'faint'}, type.output ? `gives ${type.output}` : 'gives nothing on')),
      h('p', {}, type.help || type.summary),
      table('Inputs', ['Port', 'Takes', ''], type.ports.map(port => [h('code', {}, port.name), `${portTypes(port).join(' or ')}${port.many ? ', several' : ''}${port.required ? '' : ', optional'}`, port.help])),
      table('Params', ['Param', 'Default', ''], type.params.map(param => [h('code', {}, param.name), param.default === null || param.default === undefined ? (param.required ? 'required' : '–') : h('code', {}, writeJson(param.default)), param.help])))),
  ]);
}

function table(caption, heads, rows) {
  if (!rows.length) return null;
  return h('div', {class: 'table-scroll'}, h('table', {class: 'table dense'}, h('caption', {class: 'visually-hidden'}, caption),
    h('thead', {}, h('tr', {}, heads.map(head => (head ? h('th', {scope: 'col'}, head) : h('th', {scope: 'col'}, h('span', {class: 'visually-hidden'}, 'Meaning')))))),
    h('tbody', {}, rows.map(cells => h('tr', {}, cells.map(cell => h('td', {}, cell)))))));
}

customElements.define('catalogue-docs', CatalogueDocs);
