import {call} from '../lib/api.js';
import {h} from '../lib/dom.js';
import {differences} from '../graph/differences.js';
import {changeList} from './change-list.js';

const documents = new Map();

/** <revision-changes workflow revision>: what this revision changed against the one before. */
class RevisionChanges extends HTMLElement {
  connectedCallback() {
    // Asked for when it comes into view: a long history is many documents.
    const watch = new IntersectionObserver(([entry]) => { if (entry.isIntersecting) { watch.disconnect(); this.#load(); } });
    watch.observe(this);
  }

  async #load() {
    const workflow = this.getAttribute('workflow'), revision = Number(this.getAttribute('revision'));
    try {
      const [before, after] = await Promise.all([fetchRevision(workflow, revision - 1), fetchRevision(workflow, revision)]);
      const list = differences(before, after);
      this.replaceChildren(list.length
        ? changeList(list)
        : h('p', {class: 'revision-first'}, 'Saved without a change.'));
    } catch (problem) {
      this.replaceChildren(h('p', {class: 'revision-first'}, problem.message));
    }
  }
}

function fetchRevision(workflow, revision) {
  const path = `/api/workflows/${workflow}/revisions/${revision}`;
  if (!documents.has(path)) documents.set(path, call('GET', path).then(({body}) => body));
  return documents.get(path);
}

customElements.define('revision-changes', RevisionChanges);
