// Turns a message's text and its Telegram entities into nodes: bold, links, quotes, spoilers, code.

import { el } from "./dom.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote",
};
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const SAFE_LINK = /^(https?:|mailto:|tel:|tg:)/i;

function link(address, children) {
  if (!SAFE_LINK.test(address)) return el("span", {}, children);
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, children);
}

function spoiler(children) {
  const node = el("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Nội dung ẩn, bấm để xem" }, children);
  const show = () => {
    node.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label"]) node.removeAttribute(name);
  };
  node.addEventListener("click", show, { once: true });
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    show();
  });
  return node;
}

/** How each kind of entity is drawn, from its own text and the nodes inside it; other kinds are plain text. */
const DRAWN = {
  spoiler: (_entity, _text, children) => spoiler(children),
  text_link: (entity, _text, children) => link(entity.url, children),
  url: (_entity, text, children) => link(/^[a-z]+:/i.test(text) ? text : `https://${text}`, children),
  email: (_entity, text, children) => link(`mailto:${text}`, children),
  phone_number: (_entity, text, children) => link(`tel:${text.replace(/[^\d+]/g, "")}`, children),
  bot_command: (_entity, text) => el("button", { type: "button", class: "command-link", data: { command: text } }, text),
  expandable_blockquote: (_entity, _text, children) => el("details", { class: "quote-fold" },
    el("summary", {}, "Trích dẫn"), el("blockquote", {}, children)),
};

function draw(entity, text, children) {
  const drawn = DRAWN[entity.type];
  return drawn ? drawn(entity, text, children) : el(TAGS[entity.type] ?? "span", {}, children);
}

/**
 * Return the nodes of `text`. Entities are Telegram's: offset and length in UTF-16 units, which are a string's own;
 * they nest or lie apart. The line breaks around a block are the block's own and are not shown twice.
 */
export function formatted(text, entities = []) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  let next = 0;

  function between(start, end) {
    const nodes = [];
    let at = start;
    while (next < sorted.length && sorted[next].offset < end) {
      const entity = sorted[next++];
      const from = Math.max(entity.offset, at);
      const to = Math.min(entity.offset + entity.length, end);
      if (to <= from) continue;
      const isBlock = BLOCKS.has(entity.type);
      const before = text.slice(at, from);
      nodes.push(isBlock ? before.replace(/\n$/, "") : before);
      nodes.push(draw(entity, text.slice(from, to), between(from, to)));
      at = isBlock && text[to] === "\n" ? Math.min(to + 1, end) : to;
    }
    nodes.push(text.slice(at, end));
    return nodes;
  }

  return between(0, text.length);
}
