// The demo's clock, at the top: what time it is there, when the next reminder falls, and buttons that move it.

import * as api from "./api.js";
import { clockTime, longDay } from "./dates.js";
import { byId } from "./dom.js";
import { complain, toast } from "./notices.js";
import { pickDay } from "./day_picker.js";

const HOUR = 3600;
// The demo's time flows, and what people do plans reminders: the bar looks again every so often, and after a message.
const LOOK_EVERY = 10_000;
const LOOK_AFTER_MESSAGE = 700;
const STEPS = { "clock-hour": { by_seconds: HOUR }, "clock-day": { by_seconds: 24 * HOUR }, "clock-next": { to_next: true } };

const lowered = (text) => text[0].toLowerCase() + text.slice(1);

export class ClockBar {
  #store;
  #bar = byId("clock");
  #isMoving = false;

  constructor(store) {
    this.#store = store;
    for (const [id, move] of Object.entries(STEPS)) byId(id).addEventListener("click", () => this.#move(move));
    byId("clock-date").addEventListener("click", () => this.#moveToDay());
    const fold = byId("clock-fold");
    fold.addEventListener("click", () => {
      const isOpen = this.#bar.classList.toggle("unfolded");
      fold.setAttribute("aria-expanded", String(isOpen));
    });
    store.addEventListener("clock", () => this.#show());
    setInterval(() => this.#look(), LOOK_EVERY);
    let soon = null;
    store.addEventListener("messages", () => {
      clearTimeout(soon);
      soon = setTimeout(() => this.#look(), LOOK_AFTER_MESSAGE);
    });
  }

  async #look() {
    if (!this.#store.clock || this.#isMoving || document.hidden) return;
    const face = await api.clock().catch(() => null);
    if (face && !this.#isMoving) this.#store.setClock(readClock(face));
  }

  #show() {
    const { clock } = this.#store;
    for (const part of [this.#bar, byId("step-clock")]) part.hidden = clock === null;
    if (!clock) return;
    byId("clock-day-now").textContent = longDay(clock.now);
    byId("clock-time-now").textContent = clockTime(clock.now);
    byId("clock-next-time").textContent = clock.next ? `Nhắc tới: ${lowered(longDay(clock.next))}, ${clockTime(clock.next)}` : "Không còn lần nhắc nào";
    byId("clock-next").disabled = this.#isMoving || !clock.next;
  }

  #busy(isMoving) {
    this.#isMoving = isMoving;
    this.#bar.setAttribute("aria-busy", String(isMoving));
    for (const button of this.#bar.querySelectorAll(".clock-move")) button.disabled = isMoving;
    this.#show();
  }

  async #moveToDay() {
    const to = await pickDay(this.#store.clock.now);
    if (to) this.#move({ to });
  }

  async #move(move) {
    if (this.#isMoving) return;
    this.#busy(true);
    try {
      this.#store.setClock(readClock(await api.moveClock(move)));
      toast(`Bây giờ là ${clockTime(this.#store.clock.now)}, ${lowered(longDay(this.#store.clock.now))}.`);
    } catch (failure) {
      complain(failure);
    } finally {
      this.#busy(false);
    }
  }
}

/** Return the server's clock with instants as dates; null stays null. */
export function readClock(clock) {
  if (!clock) return null;
  return { now: new Date(clock.now), next: clock.next ? new Date(clock.next) : null };
}
