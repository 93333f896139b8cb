import {embedded, h, icon} from '../../lib/dom.js';
import {ApiProblem, call} from '../../lib/api.js';
import {plural} from '../../lib/format.js';
import {toast} from '../../lib/toast.js';
import {publishedFor} from '../../race/experiments.js';
import {findings, isOver, verdict} from '../../race/figures.js';
import {mendVerdict} from '../../race/mend-verdict.js';
import {readMoment} from '../../run/replay/moment-link.js';
import {leaveForImport} from '../../session/imported.js';
import {recallRaceKey} from '../../session/keys.js';
import {copyText} from '../copy-text.js';
import '../comparison/run-comparison.js';
import {CostsBar} from '../run-page/costs-bar.js';
import {contenderName} from './contender-name.js';
import {contenderRecordings} from './contender-recordings.js';
import {huesOf, mendCard} from './mend-card.js';
import {raceTable} from './race-table.js';
import {scalingChart} from './scaling-chart.js';

const EVERY = 1000;
const WORDS = {queued: 'waits for its turn', running: 'running', finished: 'finished', cancelled: 'cancelled', timed_out: 'timed out', crashed: 'crashed'};

/** `<race-page>`: one race, live and afterwards. Reads the embedded `race` and `document`. */
class RacePage extends HTMLElement {
  connectedCallback() {
    this.parts = Object.fromEntries([...this.querySelectorAll('[data-part]')].map(part => [part.dataset.part, part]));
    this.published = publishedFor(embedded('document'));
    this.hues = huesOf(embedded('race'), embedded('document'), embedded('mended'));
    this.#show(embedded('race'));
    this.parts.links.replaceChildren(...this.#links());
    if (this.race.mend) this.parts.mend.replaceChildren(mendCard(this.race.mend));
    this.#follow();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  #follow() {
    if (isOver(this.race)) return;
    this.timer = setTimeout(async () => {
      try {
        this.#show((await call('GET', `/api/races/${this.race.id}`, {figures: true})).body);
        this.parts.note.hidden = true;
      } catch (problem) {
        if (!(problem instanceof ApiProblem)) throw problem;
        this.parts.note.textContent = 'The server does not answer; this goes on by itself when it does.';
        this.parts.note.hidden = false;
      }
      this.#follow();
    }, EVERY);
  }

  #show(race) {
    this.race = {...race, hues: this.hues};
    const over = isOver(race);
    const {parts} = this;
    parts.status.dataset.status = {finished: 'succeeded', running: 'running', queued: ''}[race.status] ?? 'failed';
    parts.status.textContent = WORDS[race.status];
    parts.progress.hidden = over;
    parts.progress.replaceChildren(...progress(race));
    parts.cancel.hidden = over || !recallRaceKey(race.id);
    parts.verdict.textContent = (race.mend ? mendVerdict(race) : verdict(race)) ?? (over ? 'There is nothing to compare: too few runs succeeded.' : '');
    parts.table.replaceChildren(raceTable(this.race, this.published));
    fillSection(parts.findings, findings(race).map(one => finding(one, this.hues)));
    fillSection(parts.costs, race.executors.filter(({costs}) => costs).map(entry => costRow(entry, this.hues)));
    fillSection(parts.scaling, race.scaling.map(curve => scalingChart(curve, race.cores)));
    if (over) this.#offerRecordings();
    parts.disturbed.hidden = race.disturbed.length === 0;
    parts.disturbed.textContent = `During ${plural(race.disturbed.length, 'run')} of this race other runs went on as well, so take these times with care.`;
  }

  /** Recordings may be long, so they are fetched when somebody gets to them. */
  #offerRecordings() {
    const {recordings} = this.parts;
    const all = contenderRecordings(this.race, embedded('document'), embedded('mended'));
    if (!recordings.hidden || all.length < 2) return;
    recordings.hidden = false;
    const near = new IntersectionObserver(([{isIntersecting}]) => {
      if (!isIntersecting) return;
      near.disconnect();
      const comparison = h('run-comparison');
      recordings.querySelector('.race-content').replaceChildren(comparison);
      comparison.show(all);
    }, {rootMargin: '200px'});
    near.observe(recordings);
    if (readMoment(location.hash).time !== null) {
      recordings.addEventListener('comparison-ready', () => recordings.scrollIntoView(), {once: true});
      recordings.scrollIntoView();
    }
  }

  #links() {
    this.parts.cancel.addEventListener('click', () => this.#cancel());
    const copy = h('button', {class: 'button outlined', type: 'button', onclick: () => copyText(location.href.split('#')[0], 'Copied the link. Whoever opens it sees this race.')}, icon('link'), 'Copy link');
    const open = h('button', {class: 'button outlined', type: 'button', onclick: () => this.#open()}, icon('pencil'), 'Open in the editor');
    return [copy, open];
  }

  #open() {
    const {workflow_id: id, revision} = this.race;
    if (id) {
      location.assign(`/w/${id}/${revision}`);
    } else {
      leaveForImport(document.getElementById('document').textContent.trim());
      location.assign('/new');
    }
  }

  async #cancel() {
    try {
      this.#show((await call('POST', `/api/races/${this.race.id}/cancellation`, {body: {}, key: recallRaceKey(this.race.id), figures: true})).body);
    } catch (problem) {
      toast(problem.message, {tone: 'failed'});
    }
  }
}

function progress({status, progress: {done, total, run}}) {
  const words = status === 'queued' ? 'Another race goes on; this one begins when it is over.' : `${done} of ${total} runs, the warm-ups included`;
  return [
    h('progress', {value: done, max: total, 'aria-label': 'Runs of the race'}),
    h('span', {}, words),
    run && h('a', {class: 'link', href: `/runs/${run}`}, 'Watch the one that goes on'),
  ].filter(Boolean);
}

function fillSection(section, content) {
  section.hidden = content.length === 0;
  section.querySelector('.race-content').replaceChildren(...content);
}

function finding({message, executors}, hues) {
  return h('li', {class: 'race-finding'}, h('span', {class: 'race-finding-who'}, executors.map(name => contenderName(name, hues?.[name]))), h('p', {}, message));
}

function costRow({executor, costs}, hues) {
  const bar = new CostsBar();
  bar.show(costs);
  return h('div', {class: 'race-cost'}, contenderName(executor, hues?.[executor]), h('dl', {}, bar.element));
}

customElements.define('race-page', RacePage);
