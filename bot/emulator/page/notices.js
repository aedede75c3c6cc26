// Says short things: a toast that goes away, an alert that waits for "Đã hiểu", and words for screen readers.

import { byId, el } from "./dom.js";

const SHORTEST = 3500;
const FOR_EACH_LETTER = 45;

/** Show a sentence for as long as it takes to read it. `kind` is "plain" or "wrong". */
export function toast(text, kind = "plain") {
  const node = el("div", { class: `toast ${kind}`, role: kind === "wrong" ? "alert" : "status" }, text);
  const shelf = byId("toasts");
  while (shelf.childElementCount > 2) shelf.firstElementChild.remove();
  shelf.append(node);
  setTimeout(() => {
    node.classList.add("leaving");
    setTimeout(() => node.remove(), 250);
  }, SHORTEST + text.length * FOR_EACH_LETTER);
}

/** Show a sentence that has to be acknowledged. */
export function alertBox(text) {
  const dialog = byId("alert");
  dialog.replaceChildren(
    el("h2", {}, "Đôn Đốc"),
    el("p", {}, text),
    el("div", { class: "dialog-buttons" },
      el("button", { type: "button", class: "button strong", autofocus: true, onclick: () => dialog.close() }, "Đã hiểu")));
  if (!dialog.open) dialog.showModal();
}

/** Say a sentence to a screen reader only. */
export function announce(text) {
  byId("announcer").textContent = text;
}

export const complain = (failure) => toast(failure.message, "wrong");
