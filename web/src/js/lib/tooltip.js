import {h} from './dom.js';
import {keys} from './platform.js';

const DELAY = 450;
const QUIET = 1200;

/** Shows data-tip (and the shortcut in data-keys) of whatever is hovered or focused, in one shared bubble. */
export function installTooltips(root = document) {
  const bubble = h('div', {class: 'tooltip', popover: 'manual', 'aria-hidden': 'true'});
  document.body.append(bubble);
  let timer, owner, actedAt = -Infinity;
  const hide = () => { clearTimeout(timer); owner = null; if (bubble.matches(':popover-open')) bubble.hidePopover(); };
  // Whoever has just pressed something knows what it does, also when it turns into something else.
  const acted = () => { hide(); actedAt = performance.now(); };
  const show = element => {
    if (!element.isConnected) return;
    bubble.replaceChildren(element.dataset.tip, ...(element.dataset.keys ? [h('kbd', {}, keys(element.dataset.keys))] : []));
    bubble.showPopover();
    place(bubble, element.getBoundingClientRect());
  };
  const ask = event => {
    const element = event.target.closest?.('[data-tip]');
    if (element === owner) return;
    hide();
    if (!element || performance.now() - actedAt < QUIET || (event.type === 'focusin' && !element.matches(':focus-visible'))) return;
    owner = element;
    timer = setTimeout(show, DELAY, element);
  };
  root.addEventListener('pointerover', ask);
  root.addEventListener('focusin', ask);
  root.addEventListener('pointerdown', acted, true);
  root.addEventListener('click', acted, true);
  root.addEventListener('keydown', acted, true);
  root.addEventListener('scroll', hide, true);
}

function place(bubble, near) {
  const gap = 6, {width, height} = bubble.getBoundingClientRect();
  const below = near.bottom + gap + height < innerHeight;
  bubble.style.top = `${below ? near.bottom + gap : near.top - gap - height}px`;
  bubble.style.left = `${Math.max(gap, Math.min(innerWidth - width - gap, near.left + near.width / 2 - width / 2))}px`;
}
