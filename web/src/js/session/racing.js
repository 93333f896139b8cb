import {call} from '../lib/api.js';
import {keepRaceKey} from './keys.js';

/**
 * Starts a race and gives its id; throws ApiProblem. `stored` is {id, revision} when exactly this is stored.
 */
export async function startRace(document, stored, {executors, repeat}) {
  const what = stored ? {workflow_id: stored.id, revision: stored.revision} : {workflow: document};
  const {body} = await call('POST', '/api/races', {body: {...what, executors, repeat}});
  keepRaceKey(body.id, body.race_key);
  return body.id;
}
