/** Where typed characters are text or choices. */
const TEXT = 'input:not([type="range"]), textarea, select, [contenteditable], dialog, [role="menu"]';

/** Where Space presses or scrolls, and Home and End lead somewhere else. */
const OWN = 'button, a, summary, [role="tab"], .dock-panel:not(.lanes-panel) *, .dock-panel:not(.lanes-panel)';

/**
 * Space plays and pauses, comma and full stop go from event to event, Home and End to both ends, wherever the key does
 * not already mean something: the timeline and the slider have Home and End of their own.
 *
 * @param {{play: () => void, step: ?(direction: 1|-1) => void, toStart: () => void, toEnd: () => void}} actions
 * @param {() => boolean} active whether there is something to replay
 */
export function attachReplayKeys(actions, active) {
  const meanings = {' ': actions.play, ',': () => actions.step?.(-1), '.': () => actions.step?.(1), Home: actions.toStart, End: actions.toEnd};
  document.addEventListener('keydown', event => {
    const {key, target} = event;
    const meaning = meanings[key];
    if (!meaning || !active() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const everywhere = key === ',' || key === '.';
    if (target.closest(TEXT) || (!everywhere && target.closest(OWN))) {
      return;
    }
    event.preventDefault();
    meaning();
  });
}
