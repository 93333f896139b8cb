import {embedded, h, icon} from '../../lib/dom.js';
import {attachMenu} from '../../lib/menu.js';
import {copyText} from '../copy-text.js';
import '../dock/run-dock.js';
import {leaveForImport} from '../../session/imported.js';
import {STATUS_WORDS} from '../../run/run-status.js';
import {showCompareDialog} from '../comparison/compare-dialog.js';
import {RunReplayer} from '../replay/run-replayer.js';
import {EndNotice} from './end-notice.js';
import {RunFacts} from './run-facts.js';
import {TabMark} from './tab-mark.js';

/**
 * `<run-page>`: the page of one run, live and afterwards. Reads the embedded `run` and `document`, and shows the run's
 * facts above the dock that it contains.
 */
class RunPage extends HTMLElement {
  connectedCallback() {
    const resource = embedded('run');
    const document = embedded('document');
    this.dock = this.querySelector('run-dock');
    this.facts = new RunFacts();
    this.querySelector('.run-facts-place').replaceChildren(this.facts.element);
    const name = document?.name || `Run ${resource.id}`;
    const notice = new EndNotice(name);
    const tellers = [this.facts, new TabMark(name), notice];
    this.querySelector('.run-links').replaceChildren(notice.button, ...links(resource, document, this.dataset));
    this.addEventListener('run-change', ({detail}) => tellers.forEach(teller => teller.show(detail.watch)));
    this.addEventListener('run-status', ({detail}) => this.#showStatus(detail.status));
    this.dock.watch({id: resource.id, document, resource});
    this.replayer = new RunReplayer(this.dock);
  }

  #showStatus(status) {
    const badge = this.querySelector('.run-status');
    badge.dataset.status = status;
    badge.textContent = STATUS_WORDS[status] ?? 'Not found';
  }
}

function links(resource, workflow, origin) {
  const copy = {
    type: 'button',
    class: 'button icon-only',
    'aria-label': 'Copy the link to this run',
    'data-tip': 'Copy the link to this run',
  };
  const download = h(
    'button',
    {type: 'button', class: 'button'},
    icon('download'),
    h('span', {class: 'label'}, 'Download'),
  );
  const place = h('span', {}, download);
  attachMenu(download, () => downloads(resource.id), {align: 'end', label: 'Download'});
  const compare = h(
    'button',
    {type: 'button', class: 'button', 'data-tip': 'See another run beside this one', onclick: () => showCompareDialog(resource.id)},
    icon('compare'),
    h('span', {class: 'label'}, 'Compare'),
  );
  return [h('button', {...copy, onclick: copyLink}, icon('link')), compare, place, workflow && openInEditor(origin)].filter(
    Boolean,
  );
}

function downloads(id) {
  const path = `/api/runs/${encodeURIComponent(id)}`;
  return [
    {label: 'Events', note: 'NDJSON, one event a line', run: () => save(`${path}/events?after=0`, `run-${id}.ndjson`)},
    {
      label: 'Trace',
      note: 'Chrome trace, opens in Perfetto',
      run: () => save(`${path}/trace.json`, `run-${id}.trace.json`),
    },
  ];
}

function save(href, download) {
  h('a', {href, download}).click();
}

function copyLink() {
  copyText(location.href.split('#')[0], 'Copied the link. Whoever opens it sees this run.');
}

function openInEditor({workflow: id, revision}) {
  const content = [icon('pencil'), h('span', {class: 'label'}, 'Open in the editor')];
  if (id) {
    return h(
      'a',
      {class: 'button outlined', href: `/w/${id}/${revision}`, 'data-tip': 'Open this workflow in the editor'},
      ...content,
    );
  }
  const onclick = () => {
    leaveForImport(document.getElementById('document').textContent.trim());
    location.assign('/new');
  };
  return h(
    'button',
    {class: 'button outlined', type: 'button', 'data-tip': 'Open this workflow in the editor', onclick},
    ...content,
  );
}

customElements.define('run-page', RunPage);
