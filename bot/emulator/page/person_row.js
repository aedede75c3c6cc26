// One row of the left column, and the face that stands for a person everywhere.

import { listTime } from "./dates.js";
import { el, icon } from "./dom.js";

const TINTS = 8;

/** How the page says what the bot is doing, by Telegram's chat action. */
export function actionWords(action) {
  if (action.includes("photo")) return "đang gửi ảnh…";
  if (action.includes("document")) return "đang gửi tệp…";
  return "đang soạn tin…";
}

/** "Nguyễn Văn An" → "NA": the family name's letter and the given name's. */
function initials(name) {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => word.normalize("NFC")[0] ?? "").join("").toUpperCase();
}

/** Return the round sign of a person; the same person always has the same colour. */
export function avatar(person, size = "") {
  return el("span", { class: `avatar tint-${person.id % TINTS} ${size}`.trim(), "aria-hidden": "true" }, initials(person.name));
}

const state = (person) => (person.deactivated ? "Đã xóa tài khoản" : person.blocked ? "Đã chặn bot" : person.started ? "" : "Chưa vào");

/** Return a text that is the same as long as the row looks the same. */
export function signatureOf(person, typing, now) {
  const at = person.last ? listTime(person.last.at, now) : "";
  return JSON.stringify([person.name, person.title, person.unread, person.last, at, typing, state(person)]);
}

function lastLine(person, typing) {
  if (typing) return el("span", { class: "person-last typing" }, `Đôn Đốc ${actionWords(typing)}`);
  if (!person.last) return el("span", { class: "person-last none" }, state(person) || "Chưa có tin nhắn");
  return el("span", { class: "person-last" },
    state(person) ? el("span", { class: "person-state" }, `${state(person)} · `) : null,
    person.last.outgoing ? el("span", { class: "person-own" }, "Bạn: ") : null,
    person.last.text.replace(/\s+/g, " "));
}

/** Fill a row. */
export function fill(node, person, typing, now) {
  const count = person.unread > 99 ? "99+" : person.unread;
  node.replaceChildren(
    avatar(person),
    el("span", { class: "person-words" },
      el("span", { class: "person-top" },
        el("span", { class: "person-name" }, person.name),
        person.last ? el("time", { class: "person-time" }, listTime(person.last.at, now)) : null),
      el("span", { class: "person-title" }, person.title),
      el("span", { class: "person-bottom" },
        lastLine(person, typing),
        person.blocked ? icon("blocked") : null,
        person.unread > 0 ? el("span", { class: "badge" }, String(count), el("span", { class: "unseen" }, " tin chưa đọc")) : null)));
  node.classList.toggle("away", !person.started || person.blocked);
}
