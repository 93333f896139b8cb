import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseEvents} from '../../src/js/run/stream/event-json.js';
import {valueText} from '../../src/js/run/value-text.js';

test('what a function returned is shown as the server wrote it', () => {
  const [event] = parseEvents(
    '[{"seq":1,"t":1.0,"type":"output","node":"o","label":"o","value":[1267650600228229401496703205376,1.0,2]}]',
  );
  assert.equal(valueText(event.value), '[1267650600228229401496703205376, 1.0, 2]');
});

test('times and numbers of an event are ordinary numbers', () => {
  const [event] = parseEvents('[{"seq":1,"t":1.0,"type":"output","node":"o","label":"o","value":1}]');
  assert.equal(event.t, 1);
  assert.equal(event.seq, 1);
});
