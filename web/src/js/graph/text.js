// A document as text, one node a line, so that its text differs by a line when the picture does.
import {writeJson} from '../lib/json.js';

export function writeDocument(document) {
  const members = Object.entries(document).map(([key, value]) => {
    if (key !== 'nodes' || !value.length) return `  ${JSON.stringify(key)}: ${writeJson(value)}`;
    return `  "nodes": [\n${value.map(node => `    ${writeJson(node)}`).join(',\n')}\n  ]`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}
