// A link that starts the bot is somebody's invitation: ask on whose phone it is opened, and open it there.

import * as api from "./api.js";
import { byId, el } from "./dom.js";
import { fold, matches } from "./fold.js";
import { startCode } from "./keyboards.js";
import { complain } from "./notices.js";
import { avatar } from "./person_row.js";

const SHOWN = 30;

/** Return those who may open it, who have not come in yet first. */
function candidates(people, query) {
  return [...people.values()]
    .filter((person) => !person.deactivated && (!query || matches(person.folded, query)))
    .sort((a, b) => Number(a.started) - Number(b.started) || a.order - b.order)
    .slice(0, SHOWN);
}

function ask(store, choose) {
  const dialog = byId("invitation");
  const search = el("input", { type: "search", placeholder: "Tìm người, đơn vị", "aria-label": "Tìm cán bộ", autocomplete: "off" });
  const list = el("div", { class: "invitation-list" });
  const show = () => list.replaceChildren(...candidates(store.people, fold(search.value.trim())).map((person) =>
    el("button", {
      type: "button", class: "invitation-person",
      onclick: () => {
        dialog.close();
        choose(person.id);
      },
    }, avatar(person, "small"), el("span", { class: "person-words" },
      el("span", { class: "person-name" }, person.name), el("span", { class: "person-title" }, person.title)))));
  search.addEventListener("input", show);
  dialog.replaceChildren(
    el("h2", {}, "Ai mở lời mời này?"),
    el("p", {}, "Chọn người nhận được đường dẫn: lời mời sẽ mở trên điện thoại của người ấy."),
    search, list,
    el("div", { class: "dialog-buttons" }, el("button", { type: "button", class: "button", onclick: () => dialog.close() }, "Thôi")));
  show();
  dialog.showModal();
}

/** Watch for presses on such links, in messages and on buttons. */
export function openInvitations(store, router) {
  byId("log").addEventListener("click", (event) => {
    const address = event.target.closest("a[href]")?.href;
    const code = address ? startCode(address) : null;
    if (code === null) return;
    event.preventDefault();
    ask(store, async (id) => {
      router.go(id);
      try {
        await api.start(id, code);
      } catch (failure) {
        complain(failure);
      }
    });
  });
}
