import {keep, recall} from '../lib/storage.js';

// The keys that let this browser change what it made. They are shown once by the server and kept here.

export const editKey = id => recall(`poolyard.edit.${id}`);
export const keepEditKey = (id, key) => keep(`poolyard.edit.${id}`, key);
export const recallRunKey = id => recall(`poolyard.run.${id}`);
export const keepRunKey = (id, key) => keep(`poolyard.run.${id}`, key);
export const recallRaceKey = id => recall(`poolyard.race.${id}`);
export const keepRaceKey = (id, key) => keep(`poolyard.race.${id}`, key);
