import {h} from '../lib/dom.js';
import {plural} from '../lib/format.js';

/** Shows what has gone through a wire, while the pointer is on it or it is selected alone. */
export function installWireLook({canvas: {scene, selection, marks: {wires}, viewport}}) {
  const bubble = h('div', {class: 'wire-look', role: 'status'});
  bubble.hidden = true;
  document.body.append(bubble);
  let hovered = null;
  const show = () => {
    const chosen = selection.ids.length === 1 && selection.wires.length === 1 ? selection.ids[0] : null;
    const id = hovered ?? chosen, flow = id && wires.flowOf(id), line = flow && scene.gfx(id)?.querySelector('.wire');
    bubble.hidden = !line;
    if (!line) return;
    bubble.replaceChildren(
      h('strong', {}, `${plural(flow.items, 'item')} went through`),
      ...(flow.newest.length ? [h('span', {}, flow.newest.length > 1 ? 'The newest, last:' : 'The newest:'), ...flow.newest.map(text => h('code', {}, text))] : []));
    place(bubble, line);
  };
  scene.svg.addEventListener('pointerover', event => {
    const over = event.target.closest?.('[data-wire]')?.dataset.wire ?? null;
    if (over === hovered) return;
    hovered = over;
    show();
  });
  scene.svg.addEventListener('pointerleave', () => { hovered = null; show(); });
  selection.subscribe(show);
  wires.onChange(show);
  viewport.onChange(show);
}

/** Below the middle of the wire, inside the window. */
function place(bubble, line) {
  const gap = 10, middle = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM());
  const {width, height} = bubble.getBoundingClientRect();
  bubble.style.left = `${Math.max(gap, Math.min(innerWidth - width - gap, middle.x - width / 2))}px`;
  bubble.style.top = `${middle.y + gap + height > innerHeight ? middle.y - gap - height : middle.y + gap}px`;
}
