// Draws the bot's buttons: those under a message, and those that stand under the composer.

import { el, icon } from "./dom.js";

const opensOutside = (button) => (button.url && /^https?:/i.test(button.url) ? button.url : null);

/** The code of a link that starts the bot (https://t.me/bot?start=code, tg://resolve?…&start=code), or null. */
export function startCode(address) {
  if (!/^(https?:\/\/t\.me\/|tg:\/\/resolve)/i.test(address)) return null;
  return new URL(address).searchParams.get("start");
}

function inlineButton(message, button, place) {
  const words = el("span", { class: "key-words" }, button.text);
  const address = opensOutside(button);
  if (address) {
    return el("a", { class: "key", href: address, target: "_blank", rel: "noopener noreferrer" }, words, icon("outside"));
  }
  return el("button", {
    type: "button", class: "key",
    data: button.copy_text ? { copy: button.copy_text.text } : { press: button.callback_data ?? "", of: message.message_id, place },
  }, words);
}

/** Return the rows of buttons under a message, or null. `data-place` finds a button again after an edit. */
export function inlineKeyboard(message) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (rows.length === 0) return null;
  return el("div", { class: "keys", role: "group", "aria-label": "Các nút của tin này" },
    rows.map((row, y) => el("div", { class: "keys-row" }, row.map((button, x) => inlineButton(message, button, `${y}.${x}`)))));
}

/** Return the keyboard that stands under the composer; `say(text)` sends what its key says. */
export function replyKeyboard(markup, say) {
  return markup.keyboard.map((row) =>
    el("div", { class: "keys-row" }, row.map((button) => {
      const text = typeof button === "string" ? button : button.text;
      return el("button", { type: "button", class: "key", onclick: () => say(text) }, text);
    })));
}
