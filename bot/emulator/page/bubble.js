// Draws one row of a chat: a bubble with its quote, pictures, text, hour and buttons.

import { documentRow, pictures } from "./attachments.js";
import { clockTime } from "./dates.js";
import { el, icon, iconButton } from "./dom.js";
import { formatted } from "./formatted.js";
import { inlineKeyboard } from "./keyboards.js";
import { summary } from "./timeline.js";

const writer = (message) => (message.outgoing ? "Bạn" : "Đôn Đốc");

function quote(original) {
  return el("button", {
    type: "button", class: "quote", data: { jump: original.message_id },
    "aria-label": `Trả lời cho: ${summary(original)}. Bấm để tới tin gốc`,
  }, el("span", { class: "quote-writer" }, writer(original)), el("span", { class: "quote-text" }, summary(original)));
}

function meta(message, isEdited) {
  return el("span", { class: "meta" },
    isEdited ? el("span", { class: "edited" }, "đã sửa") : null,
    el("time", { datetime: new Date(message.date * 1000).toISOString() }, clockTime(message.date)),
    message.outgoing ? icon("sent") : null);
}

/** The bot's own reactions (Telegram's ReactionType), as small signs under the text. */
function reactions(message) {
  const signs = (message.reactions ?? []).filter((reaction) => reaction.emoji);
  if (signs.length === 0) return null;
  return el("div", { class: "reactions", "aria-label": "Đôn Đốc bày tỏ" }, signs.map((reaction) => el("span", {}, reaction.emoji)));
}

/** The original of a reply: as it stands now where it is still there, else as it was quoted. */
function originalOf(message, find) {
  const quoted = message.reply_to_message;
  if (!quoted) return null;
  const isOurs = find(quoted.message_id);
  return isOurs ?? quoted;
}

/** Return the element of a bubble row; `find(id)` gives a message of the chat. */
export function bubble(row, find) {
  const [message] = row.messages;
  const worded = row.messages.find((each) => each.caption) ?? message;
  const text = worded.text ?? worded.caption ?? "";
  const isEdited = row.messages.some((each) => each.edit_date);
  const original = originalOf(message, find);
  const shown = pictures(row.messages);
  const documents = row.messages.filter((each) => each.document).map((each) => documentRow(each.document));
  const isBare = shown && !text && !original;
  return el("div", {
    class: ["row", message.outgoing ? "out" : "in", row.first ? "first" : ""].join(" ").trim(),
    data: { id: message.message_id }, role: "article",
    "aria-label": `${writer(message)}, ${clockTime(message.date)}${isEdited ? ", đã sửa" : ""}`,
  },
    el("div", { class: "stack" },
      el("div", { class: ["bubble", shown ? "with-pictures" : "", isBare ? "bare" : ""].join(" ").trim() },
        original ? quote(original) : null,
        shown,
        documents,
        el("div", { class: "words" }, text ? formatted(text, worded.entities ?? worded.caption_entities) : null, meta(message, isEdited)),
        reactions(message),
        iconButton("reply", "Trả lời tin này", { class: "reply-button", data: { reply: message.message_id } })),
      inlineKeyboard(message)));
}
