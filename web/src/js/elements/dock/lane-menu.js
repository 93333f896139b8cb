import {openMenuAt} from '../../lib/menu.js';
import {copyText} from '../copy-text.js';

/** The menu of a worker on its lane's head: its PID, and for whoever holds the run's key its end. */
export function openLaneMenu({lane, x, y}, steering) {
  const items = [
    {heading: lane.label},
    {label: 'Copy the PID', icon: 'copy', run: () => copyText(String(lane.pid), `Copied ${lane.pid}.`)},
  ];
  if (steering.key && lane.exitedAt === null && !steering.watch.state.over) {
    items.push(
      steering.mayKill(lane)
        ? {
            label: `Kill process ${lane.pid}`,
            note: 'kill -9, to see what happens to its task. A pure one runs again elsewhere.',
            icon: 'close',
            run: () => steering.kill(lane.pid),
          }
        : {label: 'Kill', note: 'A thread ends with its process only: stop the run instead.', disabled: true},
    );
  }
  openMenuAt({x, y}, items, `Worker ${lane.label}`);
}
