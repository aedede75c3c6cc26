// Presses the bot's buttons for the person, and shows the answer when it comes.

import * as api from "./api.js";
import { announce, alertBox, complain, toast } from "./notices.js";

const PATIENCE = 20_000;

export class Presses {
  #log;
  #waiting = new Map();
  #early = new Map();

  /** Buttons are found in `log` by their data-press; `chatId()` gives the chat they are in. */
  constructor(log, chatId) {
    this.#log = log;
    log.addEventListener("click", (event) => {
      const key = event.target.closest("[data-press], [data-copy]");
      if (!key) return;
      if (key.dataset.copy !== undefined) this.#copy(key.dataset.copy);
      else if (key.getAttribute("aria-busy") !== "true") this.#press(chatId(), key);
    });
  }

  async #copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      toast("Đã sao chép.");
    } catch {
      toast(`Không sao chép được. Nội dung: ${text}`, "wrong");
    }
  }

  async #press(chatId, key) {
    const { of, place, press } = key.dataset;
    const free = () => this.#keys(of, place).forEach((each) => each.removeAttribute("aria-busy"));
    key.setAttribute("aria-busy", "true");
    const timer = setTimeout(() => {
      free();
      toast("Bot chưa trả lời lần bấm này.");
    }, PATIENCE);
    try {
      const { callback_query_id: id } = await api.press(chatId, Number(of), press);
      const done = () => {
        clearTimeout(timer);
        free();
      };
      if (this.#early.delete(id)) done();
      else this.#waiting.set(id, done);
    } catch (failure) {
      clearTimeout(timer);
      free();
      complain(failure);
    }
  }

  /** The keys at one place under a message: an edit may have put a new one in the place of the pressed one. */
  #keys(messageId, place) {
    return [...this.#log.querySelectorAll(`[data-of="${messageId}"][data-place="${place}"]`)];
  }

  /** The bot answered a press; `isHere` where it belongs to the chat in sight. */
  answered({ callback_query_id: id, text, show_alert: asAlert }, isHere) {
    const done = this.#waiting.get(id);
    if (done) {
      this.#waiting.delete(id);
      done();
    } else {
      this.#early.set(id, true);
      setTimeout(() => this.#early.delete(id), PATIENCE);
    }
    if (!text || !isHere) return;
    if (asAlert) alertBox(text);
    else toast(text);
    announce(text);
  }
}
