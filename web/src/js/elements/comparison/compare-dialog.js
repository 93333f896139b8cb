import {h} from '../../lib/dom.js';
import {comparisonPath, runIdIn} from '../../run/comparison/other-run.js';
import {openDialog} from '../dialogs.js';
import {refreshTimes} from '../relative-times.js';

/** Asks which run stands beside run `id`, and goes there. */
export function showCompareDialog(id) {
  return openDialog('Compare with another run', close => {
    const field = h('input', {class: 'input mono', id: 'compare-link', autofocus: true, placeholder: '/runs/…', autocomplete: 'off'});
    const error = h('p', {class: 'error', role: 'alert', hidden: true});
    const list = h('div', {class: 'compare-choices', 'aria-busy': 'true'}, h('p', {class: 'faint'}, 'Looking for recent runs …'));
    const choose = event => {
      event.preventDefault();
      const other = runIdIn(field.value);
      error.hidden = other !== null;
      error.textContent = 'That is neither the link nor the id of a run. A link to one looks like /runs/AbC123.';
      if (other !== null) {
        close();
        location.assign(comparisonPath(id, other));
      }
    };
    const form = h(
      'form',
      {id: 'compare-form', class: 'field', onsubmit: choose},
      h('label', {for: 'compare-link'}, 'Link or id of a run'),
      field,
      error,
    );
    showChoices(list, id);
    const cancel = h('button', {class: 'button outlined', type: 'button', onclick: () => close()}, 'Cancel');
    const compare = h('button', {class: 'button primary', type: 'submit', form: 'compare-form'}, 'Compare');
    return {body: [form, h('h3', {class: 'compare-heading'}, 'Or one of the recent runs'), list], footer: [cancel, compare]};
  }, {wide: true});
}

async function showChoices(list, id) {
  try {
    const answer = await fetch(`/fragments/run-choices?for=${encodeURIComponent(id)}`);
    if (!answer.ok) {
      throw new Error(`The server answered ${answer.status}.`);
    }
    list.replaceChildren(document.createRange().createContextualFragment(await answer.text()));
    refreshTimes();
  } catch (failure) {
    list.replaceChildren(h('p', {class: 'muted'}, `The recent runs could not be listed: ${failure.message} A link or an id works all the same.`));
  }
  list.removeAttribute('aria-busy');
}
