// The chosen chat's messages on the screen: drawn once, then only what changed is drawn again.

import { bubble } from "./bubble.js";
import { el } from "./dom.js";
import { toast } from "./notices.js";
import { firstUnread, rowsOf } from "./timeline.js";

const AT_FIRST = 80;
const MORE = 80;
const NEAR_TOP = 300;

const isSame = (a, b) => a.length === b.length && a.every((value, at) => value === b[at]);

export class Conversation {
  #store;
  #log;
  #sheet;
  #scroller;
  #drawn = new Map();
  #limit = AT_FIRST;
  #unreadFrom = null;
  #chatId = null;
  #isFresh = true;

  constructor(store, log, scroller) {
    this.#store = store;
    this.#log = log;
    this.#scroller = scroller;
    this.#sheet = el("div", { class: "log-sheet" });
    log.append(this.#sheet);
    store.addEventListener("messages", ({ detail }) => {
      if (detail.chatId === this.#chatId) this.#changed(detail.added);
    });
    log.addEventListener("scroll", () => this.#maybeOlder(), { passive: true });
    log.addEventListener("click", (event) => {
      const quote = event.target.closest("[data-jump]");
      if (quote) this.jump(Number(quote.dataset.jump));
    });
  }

  /** Show another chat, or none; its messages may come later. */
  open(chatId) {
    if (this.#chatId !== null) this.#scroller.leave(this.#chatId);
    this.#chatId = chatId;
    this.#limit = AT_FIRST;
    this.#unreadFrom = null;
    this.#isFresh = true;
    this.#drawn.clear();
    this.#sheet.replaceChildren();
    if (this.#store.messages(chatId)) this.#changed([]);
  }

  get #all() {
    return this.#store.messages(this.#chatId) ?? [];
  }

  #changed(added) {
    if (this.#isFresh) {
      this.#enter();
      return;
    }
    const isOwn = added.some((message) => message.outgoing);
    if (isOwn) this.#unreadFrom = null;
    this.#scroller.keep(() => this.#draw(new Set(added.map((message) => message.message_id))));
    if (isOwn) this.#scroller.toBottom();
    else this.#scroller.missed(added.length);
  }

  #enter() {
    const all = this.#all;
    this.#isFresh = false;
    this.#unreadFrom = firstUnread(all, this.#store.people.get(this.#chatId)?.unread ?? 0);
    const unreadAt = all.findIndex((message) => message.message_id === this.#unreadFrom);
    if (unreadAt >= 0) this.#limit = Math.max(AT_FIRST, all.length - unreadAt + MORE / 4);
    this.#draw(new Set());
    this.#scroller.enter(this.#chatId);
    const line = this.#sheet.querySelector(".unread-line");
    if (line && this.#log.scrollHeight > this.#log.clientHeight) this.#scroller.toElement(line);
  }

  #draw(added) {
    const all = this.#all;
    const find = (id) => all.find((message) => message.message_id === id);
    const rows = rowsOf(all.slice(-this.#limit), this.#unreadFrom);
    const nodes = rows.map((row) => this.#node(row, find, added));
    const keys = new Set(rows.map((row) => row.key));
    for (const [key, { node }] of this.#drawn) {
      if (keys.has(key)) continue;
      node.remove();
      this.#drawn.delete(key);
    }
    nodes.forEach((node, at) => {
      if (this.#sheet.children[at] !== node) this.#sheet.insertBefore(node, this.#sheet.children[at] ?? null);
    });
    this.#sheet.classList.toggle("is-empty", all.length === 0);
  }

  /** Return the element of a row: the one on the screen if nothing in it changed, else a new one in its place. */
  #node(row, find, added) {
    const signature = row.kind !== "bubble" ? [row.text]
      : [row.first, ...row.messages, ...row.messages.map((message) => find(message.reply_to_message?.message_id))];
    const before = this.#drawn.get(row.key);
    if (before && isSame(before.signature, signature)) return before.node;
    const node = row.kind === "bubble" ? bubble(row, find)
      : el("div", { class: row.kind === "day" ? "day-line" : "unread-line", role: "separator" }, el("span", {}, row.text));
    node.dataset.key = row.key;
    if (before) this.#replace(before, node, row);
    else if (row.kind === "bubble" && added.has(row.messages[0].message_id)) node.classList.add("entering");
    this.#drawn.set(row.key, { node, signature, messages: row.messages });
    return node;
  }

  /** Put a changed bubble in the place of the old one; the focus stays on the button it was on. */
  #replace(before, node, row) {
    const place = before.node.contains(document.activeElement) ? document.activeElement.dataset.place : undefined;
    before.node.replaceWith(node);
    if (place) node.querySelector(`[data-place="${place}"]`)?.focus({ preventScroll: true });
    const wasEdited = row.messages?.some((message, at) => before.messages[at] && message !== before.messages[at]);
    if (wasEdited) node.classList.add("changed");
  }

  #maybeOlder() {
    if (this.#isFresh || this.#log.scrollTop > NEAR_TOP || this.#all.length <= this.#limit) return;
    this.#limit += MORE;
    this.#scroller.keep(() => this.#draw(new Set()));
  }

  /** Bring a message into sight and mark it for a moment. */
  jump(id) {
    const at = this.#all.findIndex((message) => message.message_id === id);
    if (at < 0) {
      toast("Tin gốc không còn trong cuộc trò chuyện này.");
      return;
    }
    if (this.#all.length - at > this.#limit) {
      this.#limit = this.#all.length - at + MORE / 2;
      this.#scroller.keep(() => this.#draw(new Set()));
    }
    const node = [...this.#drawn.values()].find((row) => row.messages?.some((message) => message.message_id === id))?.node;
    if (!node) return;
    this.#scroller.toElement(node);
    node.classList.remove("found");
    requestAnimationFrame(() => node.classList.add("found"));
  }
}
