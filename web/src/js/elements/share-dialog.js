import {h, icon} from '../lib/dom.js';
import {openDialog} from './dialogs.js';

/** Shows the link of a stored workflow and says plainly what is stored, and who can do what. */
export function showShareDialog({url, revision, name}) {
  return openDialog('Share', close => {
    const link = h('input', {class: 'input mono', readonly: true, value: url, 'aria-label': 'Link to the workflow', 'data-testid': 'share-link', onfocus: event => event.target.select()});
    const copy = h('button', {class: 'button primary', type: 'button', autofocus: true, 'data-testid': 'copy-link', onclick: async () => {
      try {
        await navigator.clipboard.writeText(url);
        copy.lastChild.textContent = 'Copied';
      } catch {
        link.focus();
      }
    }}, icon('copy'), h('span', {}, 'Copy link'));
    return {
      body: [
        h('p', {}, 'Anyone with this link can open ', h('strong', {}, name), ', run it and make their own copy. Only this browser can change it.'),
        h('div', {class: 'copy-row'}, link, copy),
        h('dl', {class: 'facts'},
          h('dt', {}, 'Stored'), h('dd', {}, `The workflow’s name, description and nodes, as revision ${revision}. No name, no address, nothing else about you.`),
          h('dt', {}, 'Edit key'), h('dd', {}, 'Kept in this browser only. Whoever clears this browser’s data gives up editing, not the workflow.'),
          h('dt', {}, 'This revision'), h('dd', {}, h('a', {class: 'link', href: `${url}/${revision}`}, `${url}/${revision}`), ' never changes.')),
      ],
      footer: h('button', {class: 'button', type: 'button', onclick: () => close()}, 'Done'),
    };
  });
}
