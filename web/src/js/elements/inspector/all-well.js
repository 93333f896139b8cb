import {h, icon} from '../../lib/dom.js';

/** What stands where no problem is: that there is none, once that is known. */
export function allWell({validation: {state: {checked}}}) {
  return checked ? h('p', {class: 'all-well'}, icon('check'), 'None. Ready to run.') : h('p', {class: 'faint'}, 'Checking …');
}
