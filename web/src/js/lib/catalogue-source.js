import {call} from './api.js';

let asked;

/** GET /api/catalogue, asked for once a page. */
export function fetchCatalogue() {
  asked ??= call('GET', '/api/catalogue').then(({body}) => body);
  return asked;
}
