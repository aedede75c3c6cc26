// Tells the server that the person has read their chat: when it is in sight, down to its end.

import * as api from "./api.js";

export class Reading {
  #store;
  #scroller;
  #telling = new Set();

  constructor(store, scroller) {
    this.#store = store;
    this.#scroller = scroller;
    document.addEventListener("visibilitychange", () => this.maybe());
  }

  /** Mark the chosen chat as read if it is being read. */
  async maybe() {
    const { chosen } = this.#store;
    const isSeen = chosen && document.visibilityState === "visible" && this.#scroller.isAtBottom;
    if (!isSeen || !this.#store.messages(chosen.id) || chosen.unread === 0 || this.#telling.has(chosen.id)) return;
    this.#telling.add(chosen.id);
    this.#store.changePerson(chosen.id, { unread: 0 });
    try {
      await api.markRead(chosen.id);
    } catch {
      this.#store.changePerson(chosen.id, { unread: chosen.unread }); // still unread: the next look tells it again
    } finally {
      this.#telling.delete(chosen.id);
    }
  }
}
