import {call} from '../lib/api.js';
import {keepRaceKey} from './keys.js';

/** Races the workflow of a run against what can be tried against a finding; gives the race's id. Throws ApiProblem. */
export async function startMendRace(run, {code, nodes: [node]}) {
  const {body} = await call('POST', '/api/races', {body: {run, finding: code, node}});
  keepRaceKey(body.id, body.race_key);
  return body.id;
}

/** What can be tried against a finding: {sentence, changed, workflow}. Throws ApiProblem. */
export async function readMend(run, {code, nodes: [node]}) {
  const path = `/api/runs/${encodeURIComponent(run)}/mends/${encodeURIComponent(code)}`;
  return (await call('GET', `${path}?node=${encodeURIComponent(node)}`)).body;
}
