// Where the person writes: a box that grows, Enter to send, drafts kept for each chat, a reply quoted above.

import * as api from "./api.js";
import { byId, isTouch } from "./dom.js";
import { complain } from "./notices.js";
import { summary } from "./timeline.js";

const TALLEST = 180;

export class Composer {
  #store;
  #staging;
  #box = byId("box");
  #drafts = new Map();
  #replyTo = null;
  #question = null;
  #settled = new Map();

  /** `staging` holds the files that go with the next message; `menu` is the command menu, which sees keys first. */
  constructor(store, staging, menu) {
    this.#store = store;
    this.#staging = staging;
    this.menu = menu;
    byId("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    this.#box.addEventListener("input", () => this.#typed());
    this.#box.addEventListener("keydown", (event) => this.#key(event));
    byId("reply-cancel").addEventListener("click", () => this.#settle());
    staging.addEventListener("change", () => this.#show());
  }

  /** Leave one chat for another: its draft and the reply that was chosen stay with it. */
  open(before, chatId) {
    if (before !== null) this.#drafts.set(before, { text: this.#box.value, replyTo: this.#replyTo });
    const draft = this.#drafts.get(chatId) ?? { text: "", replyTo: null };
    this.#staging.clear();
    this.replyTo(draft.replyTo, false);
    this.#fill(draft.text);
  }

  focus() {
    this.#box.focus({ preventScroll: true });
  }

  /** Answer a message of this chat with the next one; null to answer none, or the question that stands. */
  replyTo(message, withFocus = true) {
    this.#replyTo = message;
    this.#showAnswered();
    if (withFocus) this.focus();
  }

  /** Offer the question that stands in this chat for answering, beneath a reply that was chosen; null for none. */
  ask(question) {
    this.#question = question;
    this.#showAnswered();
  }

  /** What the next message answers, or null. */
  get #answered() {
    if (this.#replyTo) return this.#replyTo;
    const isSettled = this.#question?.message_id === this.#settled.get(this.#store.chosenId);
    return isSettled ? null : this.#question;
  }

  /** Answer it no more. A question that was answered or put away is not offered again, as in Telegram. */
  #settle() {
    const questionId = this.#question?.message_id;
    if (questionId && this.#answered?.message_id === questionId) this.#settled.set(this.#store.chosenId, questionId);
    this.replyTo(null);
  }

  #showAnswered() {
    const message = this.#answered;
    byId("reply-bar").hidden = message === null;
    if (!message) return;
    byId("reply-writer").textContent = message.outgoing ? "Trả lời chính bạn" : "Trả lời Đôn Đốc";
    byId("reply-text").textContent = summary(message);
  }

  /** Put a placeholder that the bot asked for, or the usual one. */
  placeholder(text) {
    this.#box.placeholder = text || "Nhắn cho Đôn Đốc…";
  }

  #fill(text) {
    this.#box.value = text;
    this.#typed();
  }

  #typed() {
    this.#box.style.height = "auto";
    this.#box.style.height = `${Math.min(this.#box.scrollHeight, TALLEST)}px`;
    this.menu.typed(this.#box.value);
    this.#show();
  }

  #show() {
    byId("send").disabled = !this.#box.value.trim() && this.#staging.files.length === 0;
  }

  #key(event) {
    if (event.isComposing || event.keyCode === 229) return; // a Vietnamese keyboard is still making the word
    if (this.menu.key(event, (text) => this.#fill(text), (text) => this.say(text))) return;
    if (event.key === "Enter" && !event.shiftKey && !isTouch()) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape" && this.#answered) {
      this.#settle();
    }
  }

  /** Send a text that was not typed: a command, or what a key of the reply keyboard says. */
  async say(text) {
    if (this.#box.value.startsWith("/")) this.#fill("");
    await this.#deliver(this.#store.chosenId, { text, files: [], replyTo: null });
  }

  async send() {
    const chatId = this.#store.chosenId;
    const letter = { text: this.#box.value.trim(), files: this.#staging.take(), replyTo: this.#answered };
    if (!letter.text && letter.files.length === 0) return;
    this.#fill("");
    this.#settle();
    const left = await this.#deliver(chatId, letter);
    if (left) this.#giveBack(chatId, left);
  }

  /** Send a letter; return what of it could not be sent, or null. */
  async #deliver(chatId, { text, files, replyTo }) {
    const reply = replyTo?.message_id;
    const batches = ["photo", "document"].map((kind) => files.filter((staged) => staged.kind === kind)).filter((batch) => batch.length > 0);
    let words = text;
    try {
      if (batches.length === 0) this.#store.putSent(chatId, await api.sendText(chatId, words, reply));
      while (batches.length > 0) {
        const [batch] = batches;
        const sent = batch.map((staged) => staged.file);
        this.#store.putSent(chatId, await api.sendFiles(chatId, batch[0].kind, sent, words, reply));
        batches.shift();
        words = "";
      }
      return null;
    } catch (failure) {
      complain(failure);
      return { text: words, files: batches.flat(), replyTo };
    }
  }

  #giveBack(chatId, { text, files, replyTo }) {
    if (chatId !== this.#store.chosenId) {
      this.#drafts.set(chatId, { text, replyTo });
      return;
    }
    if (!this.#box.value) this.#fill(text);
    this.replyTo(replyTo);
    this.#staging.add(files);
  }
}
