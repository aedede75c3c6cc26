// Lays a chat's messages out in rows: a separator for each day, the line above the unread, bubbles and albums.

import { local, longDay } from "./dates.js";

const TOGETHER = 5 * 60;

const opensRun = (before, message) =>
  !before || Boolean(before.outgoing) !== Boolean(message.outgoing) || message.date - before.date > TOGETHER;

/**
 * Return rows `{key, kind: "day" | "unread" | "bubble", …}`. A bubble has `messages` (more than one for an album) and
 * `first`, true where it opens a run of the same writer. `unreadFrom` is the id of the first unread message, or null.
 */
export function rowsOf(messages, unreadFrom) {
  const rows = [];
  let day = null;
  let before = null;
  for (const message of messages) {
    const key = local(message.date).key;
    const isNewDay = key !== day;
    if (isNewDay) rows.push({ key: `day ${key}`, kind: "day", text: longDay(message.date) });
    day = key;
    const isUnreadStart = message.message_id === unreadFrom;
    if (isUnreadStart) rows.push({ key: "unread", kind: "unread", text: "Tin chưa đọc" });
    const album = message.media_group_id;
    if (album && before?.media_group_id === album && !isNewDay) {
      rows.at(-1).messages.push(message);
    } else {
      const first = isNewDay || isUnreadStart || opensRun(before, message);
      rows.push({ key: `message ${message.message_id}`, kind: "bubble", messages: [message], first });
    }
    before = message;
  }
  return rows;
}

/** Return the id of the first of the last `count` messages that the bot wrote, or null where none is unread. */
export function firstUnread(messages, count) {
  const received = messages.filter((message) => !message.outgoing);
  return count > 0 ? (received.at(-count) ?? received[0])?.message_id ?? null : null;
}

/** Return what a message says in one line, for the list and for quotes. */
export function summary(message) {
  const text = (message.text ?? message.caption ?? "").replace(/\s+/g, " ").trim();
  if (message.photo) return text ? `Ảnh: ${text}` : "Ảnh";
  if (message.document) return text ? `${message.document.file_name ?? "Tệp"}: ${text}` : message.document.file_name ?? "Tệp";
  return text || "Tin nhắn";
}

/** Return the newest message with a keyboard, a removal of it or a question: of these Telegram lets only one stand. */
const newestStanding = (messages) =>
  messages.findLast(({ reply_markup: markup }) => markup?.keyboard || markup?.remove_keyboard || markup?.force_reply);

/**
 * Return the reply keyboard that stands under the composer, or null: the last one the bot sent, did not remove and did
 * not follow by a question; one that is for one time is gone when the person has written after it.
 */
export function standingKeyboard(messages) {
  const holder = newestStanding(messages);
  const markup = holder?.reply_markup;
  if (!markup?.keyboard) return null;
  const isUsed = markup.one_time_keyboard && messages.some((later) => later.outgoing && later.message_id > holder.message_id);
  return isUsed ? null : markup;
}

/** Return the message that forces a reply and still waits for one, or null: nothing newer stands in its place. */
export function standingQuestion(messages) {
  const holder = newestStanding(messages);
  if (!holder?.reply_markup.force_reply) return null;
  const isAnswered = messages.some((later) => later.outgoing && later.reply_to_message?.message_id === holder.message_id);
  return isAnswered ? null : holder;
}
