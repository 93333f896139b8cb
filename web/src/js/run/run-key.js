import {keep, recall} from '../lib/storage.js';

/** The keys that let this browser stop the runs it started, so that a reload keeps control of them. */
const nameOf = id => `poolyard.run.${id}`;

export const rememberRunKey = (id, key) => keep(nameOf(id), key);

/** @returns {?string} */
export const runKeyOf = id => recall(nameOf(id));
