import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ConsoleLog} from '../../src/js/run/console-log.js';

test('the newest lines are kept, the count is of all, and numbers never change', () => {
  const log = new ConsoleLog(100);
  for (let line = 0; line < 1000; line += 1) {
    log.append({time: line, lane: 0, text: `${line}`});
  }
  assert.equal(log.count, 1000);
  assert.ok(log.lines.length >= 100 && log.lines.length <= 110);
  assert.ok(log.lines.every(line => line.text === `${line.number}`));
  assert.equal(log.lines.at(-1).number, 999);
});

test('what is new since a number is given, as far as it is still there', () => {
  const log = new ConsoleLog(100);
  for (let line = 0; line < 300; line += 1) {
    log.append({time: line, lane: 0, text: `${line}`});
  }
  assert.deepEqual(
    log.since(298).map(line => line.number),
    [298, 299],
  );
  assert.equal(log.since(0)[0].number, log.dropped);
  assert.deepEqual(log.since(300), []);
});
