// Node ids: 1 to 64 of a-z A-Z 0-9 _ -, unique in the document.
const VALID = /^[A-Za-z0-9_-]{1,64}$/;

/** `base`, else base_2, base_3 … whichever is not taken. */
export function freshId(base, taken) {
  const stem = base.replace(/[^A-Za-z0-9_-]+/g, '_').replace(/_\d+$/, '').slice(0, 56) || 'node';
  if (!taken.has(stem)) return stem;
  for (let number = 2; ; number++) if (!taken.has(`${stem}_${number}`)) return `${stem}_${number}`;
}

/** Why an id cannot be used, or null. */
export function idRefusal(id, document, own) {
  if (!VALID.test(id)) return 'A node name is 1 to 64 of letters, digits, _ and -.';
  if (id !== own && document.nodes.some(node => node.id === id)) return `Another node is called ${id}.`;
  return null;
}
