// Builds elements. Text always goes in as text: nothing on this page ever parses a message as HTML.

const SVG = "http://www.w3.org/2000/svg";

/** Make an element. `attributes`: `class`, `on…` listeners, `data` (dataset), true/false for bare attributes. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(node.dataset, value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** Make an icon of the sprite in index.html; it says nothing to a screen reader. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** Make a button that shows only an icon; `label` is its name and its tooltip. */
export function iconButton(name, label, attributes = {}) {
  return el("button", { type: "button", "aria-label": label, title: label, ...attributes }, icon(name));
}

export const byId = (id) => document.getElementById(id);

/** Return whether the page is narrow enough to show the list or the chat, not both. */
export const isNarrow = () => matchMedia("(max-width: 760px)").matches;

/** Return whether the person writes on glass, where Enter must make a new line. */
export const isTouch = () => matchMedia("(pointer: coarse)").matches;
