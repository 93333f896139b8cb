// Comments and empty groups: how large they are, and how a comment's text breaks into lines.
import {isGroup} from './groups.js';

export const COMMENT_LINE = 17;
export const COMMENT_INSET = 12;
const WIDTH = 240;
const EMPTY_GROUP = {width: 280, height: 160};
/** A little more than letters of 12 px are wide on average: lines are broken without a page to measure on. */
const LETTER = 6.3;

/** {width, height, lines} of a comment or an empty group. */
export function noteBox(node) {
  if (isGroup(node)) return {...EMPTY_GROUP, lines: []};
  const width = typeof node.params?.width === 'number' ? node.params.width : WIDTH;
  const lines = broken(String(node.params?.text ?? ''), Math.floor((width - 2 * COMMENT_INSET) / LETTER));
  return {width, height: 2 * COMMENT_INSET + Math.max(1, lines.length) * COMMENT_LINE - 4, lines};
}

/** Breaks each line of a text between words, so that none is longer than `columns`. */
function broken(text, columns) {
  return text.split(/\r\n|\r|\n/).flatMap(paragraph => {
    const lines = [];
    let line = '';
    for (const word of paragraph.split(' ').flatMap(one => one.match(new RegExp(`.{1,${columns}}`, 'gsu')) ?? [''])) {
      if (line && line.length + 1 + word.length > columns) {
        lines.push(line);
        line = word;
      } else line = line ? `${line} ${word}` : word;
    }
    return [...lines, line];
  });
}
