// The keyboard that the bot puts under the composer: shown while it stands, folded away by its button.

import { byId } from "./dom.js";
import { replyKeyboard } from "./keyboards.js";
import { standingKeyboard } from "./timeline.js";

export class StandingKeyboard {
  #shown = null;

  constructor(store, composer) {
    const box = byId("keyboard");
    const button = byId("keyboard-button");
    const show = () => {
      const messages = store.messages(store.chosenId) ?? [];
      const markup = standingKeyboard(messages);
      if (markup === this.#shown) return;
      this.#shown = markup;
      box.replaceChildren(...(markup ? replyKeyboard(markup, (text) => composer.say(text)) : []));
      box.hidden = !markup;
      button.hidden = !markup;
      button.setAttribute("aria-expanded", String(Boolean(markup)));
      composer.placeholder(markup?.input_field_placeholder);
    };
    button.addEventListener("click", () => {
      box.hidden = !box.hidden;
      button.setAttribute("aria-expanded", String(!box.hidden));
    });
    store.addEventListener("chosen", show);
    store.addEventListener("messages", ({ detail }) => {
      if (detail.chatId !== store.chosenId) return;
      show();
      const come = [...detail.added, ...(detail.unseen ?? [])]; // while one looks on, or before the chat was opened
      const asking = come.find((message) => !message.outgoing && message.reply_markup?.force_reply);
      if (asking) composer.replyTo(asking, detail.added.includes(asking));
    });
  }
}
