// What the bot put at the composer, shown while it stands: a keyboard, folded away by its button, or a question.

import { byId } from "./dom.js";
import { replyKeyboard } from "./keyboards.js";
import { standingKeyboard, standingQuestion } from "./timeline.js";

export class StandingKeyboard {
  #shown = null;

  constructor(store, composer) {
    const box = byId("keyboard");
    const button = byId("keyboard-button");
    const show = () => {
      const messages = store.messages(store.chosenId) ?? [];
      composer.ask(standingQuestion(messages));
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
      if (detail.added.some((message) => message.reply_markup?.force_reply)) composer.focus(); // asked while one looks on
    });
  }
}
