// The left column: everybody, the last heard first; only the rows in sight are in the page, so 3,000 cost no more.

import { el } from "./dom.js";
import { fold } from "./fold.js";
import { entriesOf } from "./people_order.js";
import { fill, signatureOf } from "./person_row.js";

const ROW = 78;
const HEADING = 36;
const BEYOND = 400;

export class PeopleList {
  #store;
  #box;
  #choose;
  #entries = [];
  #tops = [];
  #nodes = new Map();
  #query = "";
  #onlyUnread = false;
  #activeId = null;
  #isDue = false;

  /** `box` is the scrolling listbox; `choose(id)` is called when someone is picked. */
  constructor(store, box, choose) {
    this.#store = store;
    this.#box = box;
    this.#choose = choose;
    this.sheet = el("div", { class: "people-sheet", role: "presentation" });
    this.empty = el("p", { class: "people-empty", role: "status", hidden: true });
    box.append(this.sheet, this.empty);
    box.addEventListener("scroll", () => this.#draw(), { passive: true });
    box.addEventListener("keydown", (event) => this.#key(event));
    box.addEventListener("click", (event) => {
      const row = event.target.closest("[data-person]");
      if (row) choose(Number(row.dataset.person));
    });
    new ResizeObserver(() => this.#draw()).observe(box);
    for (const name of ["people", "chosen", "typing", "clock"]) store.addEventListener(name, () => this.refresh());
  }

  filter({ query = this.#query, onlyUnread = this.#onlyUnread }) {
    this.#query = fold(query.trim());
    this.#onlyUnread = onlyUnread;
    this.#box.scrollTop = 0;
    this.refresh();
  }

  /** Choose the first person shown, if there is one. */
  chooseFirst() {
    const first = this.#entries.find((entry) => entry.person);
    if (first) this.#choose(first.person.id);
  }

  /** Lay the list out again before the next frame, however many things have changed until then. */
  refresh() {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#lay();
      this.#draw();
    });
  }

  #lay() {
    this.#entries = entriesOf([...this.#store.people.values()], this.#query, this.#onlyUnread);
    let top = 0;
    this.#tops = this.#entries.map((entry) => {
      const here = top;
      top += entry.person ? ROW : HEADING;
      return here;
    });
    this.sheet.style.height = `${top}px`;
    this.empty.hidden = this.#entries.length > 0;
    this.empty.textContent = this.#store.people.size === 0 ? "Chưa có cán bộ nào trong bản thử."
      : this.#onlyUnread && !this.#query ? "Không còn tin nào chưa đọc." : "Không tìm thấy ai. Thử gõ tên, chức vụ hoặc đơn vị.";
  }

  #draw() {
    const from = this.#box.scrollTop - BEYOND;
    const to = this.#box.scrollTop + this.#box.clientHeight + BEYOND;
    const kept = new Set();
    this.#entries.forEach((entry, at) => {
      const top = this.#tops[at];
      if (top + ROW < from || top > to) return;
      const key = entry.person ? `person ${entry.person.id}` : "heading";
      kept.add(key);
      const node = this.#nodes.get(key) ?? this.#make(key, entry);
      node.style.transform = `translateY(${top}px)`;
      if (entry.person) this.#update(node, entry.person, at);
      else node.textContent = entry.heading;
    });
    for (const [key, node] of this.#nodes) {
      if (kept.has(key)) continue;
      node.remove();
      this.#nodes.delete(key);
    }
    const active = this.#nodes.has(`person ${this.#activeId}`) ? `person-${this.#activeId}` : null;
    if (active) this.#box.setAttribute("aria-activedescendant", active);
    else this.#box.removeAttribute("aria-activedescendant");
  }

  #make(key, entry) {
    const node = entry.person
      ? el("div", { class: "person", role: "option", id: `person-${entry.person.id}`, data: { person: entry.person.id } })
      : el("div", { class: "people-heading", role: "presentation" });
    this.#nodes.set(key, node);
    this.sheet.append(node);
    return node;
  }

  #update(node, person, at) {
    const typing = this.#store.typing.get(person.id)?.action ?? "";
    const isChosen = person.id === this.#store.chosenId;
    const signature = signatureOf(person, typing, this.#store.now);
    if (node.signature !== signature) {
      node.signature = signature;
      fill(node, person, typing, this.#store.now);
    }
    node.setAttribute("aria-selected", String(isChosen));
    node.setAttribute("aria-posinset", String(at + 1));
    node.setAttribute("aria-setsize", String(this.#entries.length));
    node.classList.toggle("active", person.id === this.#activeId);
  }

  #key(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -Infinity, End: Infinity };
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (this.#activeId !== null) this.#choose(this.#activeId);
    } else if (event.key in steps) {
      event.preventDefault();
      this.step(steps[event.key]);
    }
  }

  /** Move the keyboard's mark by so many people, and bring it into sight. */
  step(count) {
    const people = this.#entries.map((entry, at) => ({ ...entry, at })).filter((entry) => entry.person);
    if (people.length === 0) return;
    const startId = this.#activeId ?? this.#store.chosenId;
    const before = people.findIndex((entry) => entry.person.id === startId);
    const wanted = before < 0 && Number.isFinite(count) ? 0 : before + count;
    const now = people[Math.max(0, Math.min(people.length - 1, wanted))];
    this.#activeId = now.person.id;
    const top = this.#tops[now.at];
    if (top < this.#box.scrollTop) this.#box.scrollTop = top;
    else if (top + ROW > this.#box.scrollTop + this.#box.clientHeight) this.#box.scrollTop = top + ROW - this.#box.clientHeight;
    this.#draw();
  }
}
