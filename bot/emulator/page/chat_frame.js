// What stands around the messages: who holds this phone, what the bot is doing, and what must be opened first.

import { byId, isNarrow } from "./dom.js";
import * as api from "./api.js";
import { complain } from "./notices.js";
import { actionWords, avatar } from "./person_row.js";

/** What stands in place of the composer, by what the person is: the first that fits. */
const GATES = [
  { fits: (person) => person.deactivated, words: "Tài khoản này đã bị xóa." },
  { fits: (person) => person.blocked, words: "Người này đang chặn bot.", open: "Bỏ chặn", act: api.unblock },
  { fits: (person) => !person.started, words: "Người này chưa mở cuộc trò chuyện với bot.", open: "Bắt đầu", act: api.start },
];

export class ChatFrame {
  #store;
  #shownId = null;
  #gate = null;

  constructor(store, router) {
    this.#store = store;
    for (const name of ["people", "chosen"]) store.addEventListener(name, () => this.#show());
    store.addEventListener("typing", () => this.#typing());
    byId("chat-back").addEventListener("click", () => router.back());
    byId("gate-open").addEventListener("click", () => this.#try(() => this.#gate.act(store.chosenId)));
    this.#menu();
  }

  #menu() {
    const button = byId("chat-menu-button");
    const list = byId("chat-menu-list");
    const set = (isOpen) => {
      list.hidden = !isOpen;
      button.setAttribute("aria-expanded", String(isOpen));
    };
    button.addEventListener("click", () => set(list.hidden));
    list.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      set(false);
      button.focus();
    });
    document.addEventListener("pointerdown", (event) => {
      if (!event.target.closest(".chat-menu")) set(false);
    });
    byId("block").addEventListener("click", () => {
      set(false);
      const { chosen } = this.#store;
      this.#try(() => (chosen.blocked ? api.unblock(chosen.id) : api.block(chosen.id)));
    });
  }

  /** Do something that changes the person; the server answers with what they are now. */
  async #try(act) {
    try {
      const person = await act();
      this.#store.changePerson(person.id, person);
    } catch (failure) {
      complain(failure);
    }
  }

  #show() {
    const { chosen } = this.#store;
    byId("house").dataset.view = chosen ? "chat" : "list";
    byId("opened").hidden = !chosen;
    byId("nobody").hidden = Boolean(chosen);
    this.#unread();
    if (!chosen) {
      if (this.#shownId !== null && isNarrow()) byId("people-list").focus({ preventScroll: true });
      this.#shownId = null;
      return;
    }
    byId("chat-name").textContent = chosen.name;
    byId("chat-title").textContent = chosen.title;
    byId("chat-avatar").replaceChildren(avatar(chosen));
    byId("block").textContent = chosen.blocked ? "Bỏ chặn bot" : "Chặn bot";
    this.#gate = GATES.find((gate) => gate.fits(chosen)) ?? null;
    byId("gate").hidden = this.#gate === null;
    byId("composer").hidden = this.#gate !== null;
    if (this.#gate) {
      byId("gate-words").textContent = this.#gate.words;
      byId("gate-open").hidden = !this.#gate.open;
      byId("gate-open").textContent = this.#gate.open ?? "";
    }
    if (this.#shownId !== chosen.id) {
      this.#shownId = chosen.id;
      if (isNarrow()) byId("chat-name").focus({ preventScroll: true });
      this.#typing();
    }
  }

  /** The counts of unread chats: on the filter, on the way back, and in the tab's title. */
  #unread() {
    const unread = [...this.#store.people.values()].filter((person) => person.unread > 0);
    const others = unread.filter((person) => person.id !== this.#store.chosenId).length;
    for (const [id, count] of [["unread-chats", unread.length], ["others-unread", others]]) {
      byId(id).hidden = count === 0;
      byId(id).textContent = count > 99 ? "99+" : String(count);
    }
    const name = this.#store.chosen ? `${this.#store.chosen.name} · Đôn Đốc` : "Đôn Đốc · bản thử";
    document.title = unread.length > 0 ? `(${unread.length}) ${name}` : name;
  }

  #typing() {
    const typing = this.#store.typing.get(this.#store.chosenId);
    byId("typing-line").hidden = !typing;
    byId("typing-words").textContent = typing ? `Đôn Đốc ${actionWords(typing.action)}` : "";
  }
}
