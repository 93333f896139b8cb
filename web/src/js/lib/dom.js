// Building and finding elements. Attributes that are null or false are left out; on* are listeners.
const SVG = 'http://www.w3.org/2000/svg';

/** Makes an HTML element: h('button', {class: 'button', onclick: run}, 'Run'). */
export function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** Makes an SVG element. */
export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/** An icon of the page's sprite (templates/fragments/icons.html). */
export function icon(name, className = 'icon') {
  return svg('svg', {class: className, 'aria-hidden': 'true', viewBox: '0 0 16 16'}, svg('use', {href: `#i-${name}`}));
}

/** The icon of a node type, or of its group where the type has none of its own. */
export function typeIcon(type, group) {
  return icon(document.getElementById(`i-type-${type}`) ? `type-${type}` : `type-${group}`);
}

/** Reads the JSON that the server embedded in <script type="application/json" id>. */
export function embedded(id) {
  const text = document.getElementById(id)?.textContent?.trim();
  return text ? JSON.parse(text) : null;
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'value' && 'value' in element) element.value = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}
