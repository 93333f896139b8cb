import {isExecutor} from '../../graph/kinds.js';
import {contenderOf, contenderTitle} from '../../race/contender.js';
import {medianRun} from '../../race/figures.js';
import {contenderName} from './contender-name.js';

/**
 * The recording of each contender's median run, as a comparison shows them.
 *
 * @param {object} race as its page shows it
 * @param {object} drawn the document of the race  @param {?object} mended the one with a change that the race tries
 */
export function contenderRecordings(race, drawn, mended) {
  return race.executors.flatMap(entry => {
    const run = medianRun(entry);
    const {executor} = entry;
    const document = race.mend ? (executor === 'mended' ? mended : drawn) : onKind(drawn, contenderOf(executor).kind);
    const name = contenderName(executor, race.hues?.[executor]);
    return run ? [{id: run.id, name, title: contenderTitle(executor), document, resource: run}] : [];
  });
}

/** What the race ran: the document with its executors replaced. */
function onKind(document, kind) {
  return {...document, nodes: document.nodes.map(node => (isExecutor(node.type) ? {...node, type: kind} : node))};
}
