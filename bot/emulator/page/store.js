// What the page knows: the people, the chosen one, and the messages of the chats that were opened.

import { fold } from "./fold.js";
import { summary } from "./timeline.js";

const TYPING_LASTS = 5500;

/** Return whether two plain values (of JSON) are equal. */
function equal(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => equal(a[key], b[key]));
}

/**
 * Views listen to its events: "people", "chosen", "messages" (detail: {chatId, added}), "typing", "clock".
 * A message is replaced by a new object when it changes, never changed in place, so views can compare by identity.
 */
export class Store extends EventTarget {
  people = new Map();
  chosenId = null;
  clock = null;
  typing = new Map();
  #chats = new Map();
  #lateInChats = new Map();
  #lateInList = null;
  #heard = 0;

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  get chosen() {
    return this.people.get(this.chosenId) ?? null;
  }

  /** The demo's present, or the visitor's where there is no demo clock. */
  get now() {
    return this.clock ? this.clock.now : new Date();
  }

  /** The list is being asked for: what is told meanwhile may be missing in the answer. Hand the result to putPeople. */
  expectPeople() {
    this.#lateInList = [];
    return this.#lateInList;
  }

  /** Take in everybody as the server tells them, in its order, unless they were asked for again since. */
  putPeople(list, late) {
    if (late !== this.#lateInList) return;
    this.#lateInList = null;
    this.people = new Map(list.map((person, order) => [person.id, {
      ...person, order, heard: this.people.get(person.id)?.heard ?? 0, folded: fold(`${person.name} ${person.title}`),
    }]));
    this.tell("people");
    for (const [chatId, message] of late) this.putLast(chatId, message);
  }

  /** Change what is known of one person. */
  changePerson(id, changes) {
    const person = this.people.get(id);
    if (!person) return;
    this.people.set(id, { ...person, ...changes });
    this.tell("people");
  }

  choose(id) {
    if (id === this.chosenId) return;
    this.chosenId = id;
    this.tell("chosen");
  }

  /** The messages of a chat, oldest first; null while they were never fetched. */
  messages(chatId) {
    return this.#chats.get(chatId) ?? null;
  }

  /** The chats that were fetched and so are kept up to date. */
  get openedChats() {
    return [...this.#chats.keys()];
  }

  /** A chat is being asked for: as with the list. Hand the result to putChat. */
  expectChat(chatId) {
    this.#lateInChats.set(chatId, []);
    return this.#lateInChats.get(chatId);
  }

  /** Replace a chat by what the server has; messages that did not change keep their identity. */
  putChat(chatId, list, late) {
    if (late !== this.#lateInChats.get(chatId)) return;
    this.#lateInChats.delete(chatId);
    const before = new Map((this.#chats.get(chatId) ?? []).map((message) => [message.message_id, message]));
    this.#chats.set(chatId, list.map((message) => {
      const known = before.get(message.message_id);
      return known && equal(known, message) ? known : message;
    }));
    this.tell("messages", { chatId, added: [] });
    for (const takeIn of late) takeIn();
  }

  /** Take in a message that is new or was edited, if its chat was ever opened. */
  putMessage(chatId, message) {
    this.#lateInChats.get(chatId)?.push(() => this.putMessage(chatId, message));
    const list = this.#chats.get(chatId);
    if (!list) return;
    const at = list.findIndex((known) => known.message_id === message.message_id);
    if (at >= 0 && equal(list[at], message)) return;
    const fresh = at < 0 ? [...list, message].sort((a, b) => a.message_id - b.message_id) : list.with(at, message);
    this.#chats.set(chatId, fresh);
    this.tell("messages", { chatId, added: at < 0 ? [message] : [] });
  }

  /** Take in what the server answered to a sending; what was told of that message since is newer and stays. */
  putSent(chatId, message) {
    const isKnown = this.#chats.get(chatId)?.some((known) => known.message_id === message.message_id);
    if (!isKnown) this.putMessage(chatId, message);
  }

  dropMessage(chatId, messageId) {
    this.#lateInChats.get(chatId)?.push(() => this.dropMessage(chatId, messageId));
    const list = this.#chats.get(chatId);
    if (!list) return;
    this.#chats.set(chatId, list.filter((message) => message.message_id !== messageId));
    this.tell("messages", { chatId, added: [] });
  }

  /** Show a new message in the list: it is the last one, and unread if the bot wrote it. */
  putLast(chatId, message) {
    this.#lateInList?.push([chatId, message]);
    if (!message.outgoing) this.setTyping(chatId, null);
    const person = this.people.get(chatId);
    if (!person || message.message_id <= (person.last?.message_id ?? 0)) return; // the list told it already
    const unread = message.outgoing ? person.unread : person.unread + 1;
    const last = { message_id: message.message_id, text: summary(message), at: message.date, outgoing: message.outgoing };
    this.#heard += 1;
    this.changePerson(chatId, { last, unread, heard: this.#heard });
  }

  setTyping(chatId, action) {
    const before = this.typing.get(chatId);
    if (!action && !before) return;
    clearTimeout(before?.timer);
    if (action) {
      this.typing.set(chatId, { action, timer: setTimeout(() => this.setTyping(chatId, null), TYPING_LASTS) });
    } else {
      this.typing.delete(chatId);
    }
    this.tell("typing", { chatId });
  }

  setClock(clock) {
    this.clock = clock;
    this.tell("clock");
  }
}
