// Asks for a day and an hour: a month's calendar the Vietnamese way, weeks from Monday, never a day in the past.

import { dayKey, instantOf, local, SHORT_WEEKDAYS } from "./dates.js";
import { byId, el, iconButton } from "./dom.js";

const HOURS = ["07:00", "08:00", "09:00", "10:00", "11:00", "13:30", "15:00", "16:30", "17:00", "20:00"];
const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

const keyOf = (date) => dayKey(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
const dateOf = (key) => new Date(`${key}T00:00:00Z`);
const plusDays = (key, days) => keyOf(new Date(dateOf(key).getTime() + days * 86_400_000));

/** Return the days of the month that holds `key`, whole weeks, as local days. */
function weeksOf(key) {
  const first = `${key.slice(0, 8)}01`;
  const back = (dateOf(first).getUTCDay() + 6) % 7;
  const days = new Date(Date.UTC(Number(key.slice(0, 4)), Number(key.slice(5, 7)), 0)).getUTCDate();
  const weeks = Math.ceil((back + days) / 7);
  return Array.from({ length: weeks }, (_week, y) => Array.from({ length: 7 }, (_day, x) => plusDays(first, y * 7 + x - back)));
}

/** Ask; the answer is an ISO instant after `now`, or null where nothing was chosen. */
export function pickDay(now) {
  const dialog = byId("day-picker");
  const today = local(now).key;
  let chosen = plusDays(today, 1);
  const title = el("h2", { id: "day-picker-month", "aria-live": "polite" });
  const grid = el("div", { class: "calendar", role: "grid", "aria-labelledby": "day-picker-month" });
  const hour = el("select", { id: "day-picker-hour" }, HOURS.map((time) => el("option", { value: time, selected: time === "08:00" }, time)));
  const chosenWords = el("p", { class: "day-picker-chosen" });
  const go = el("button", { type: "submit", class: "button strong" }, "Chuyển tới");

  function isPast() {
    return Date.parse(instantOf(chosen, hour.value)) <= now.getTime();
  }

  function day(key) {
    const isOut = key.slice(0, 7) !== chosen.slice(0, 7);
    return el("button", {
      type: "button", role: "gridcell", disabled: key < today, tabindex: key === chosen ? "0" : "-1", data: { day: key },
      "aria-selected": String(key === chosen), "aria-current": key === today ? "date" : undefined,
      class: isOut ? "outside" : undefined, "aria-label": `ngày ${Number(key.slice(8))} tháng ${Number(key.slice(5, 7))}`,
    }, String(Number(key.slice(8))));
  }

  function show(withFocus) {
    title.textContent = `Tháng ${Number(chosen.slice(5, 7))}, ${chosen.slice(0, 4)}`;
    grid.replaceChildren(
      el("div", { role: "row", class: "weekdays" }, [1, 2, 3, 4, 5, 6, 0].map((at) => el("span", { role: "columnheader" }, SHORT_WEEKDAYS[at]))),
      ...weeksOf(chosen).map((week) => el("div", { role: "row" }, week.map(day))));
    const [year, month, date] = chosen.split("-").map(Number);
    chosenWords.textContent = isPast() ? "Giờ này đã qua, hãy chọn giờ khác." : `Ngày ${date}/${month}/${year}, lúc ${hour.value}`;
    go.disabled = isPast();
    if (withFocus) grid.querySelector('[aria-selected="true"]').focus();
  }

  function choose(key, withFocus = true) {
    chosen = key < today ? today : key;
    show(withFocus);
  }

  function turn(months) {
    const at = dateOf(`${chosen.slice(0, 8)}01`);
    at.setUTCMonth(at.getUTCMonth() + months);
    choose(keyOf(at), false);
  }

  grid.addEventListener("click", (event) => {
    const key = event.target.closest("[data-day]")?.dataset.day;
    if (key) choose(key);
  });
  grid.addEventListener("keydown", (event) => {
    if (!(event.key in STEPS)) return;
    event.preventDefault();
    choose(plusDays(chosen, STEPS[event.key]));
  });
  hour.addEventListener("change", () => show(false));

  return new Promise((resolve) => {
    const form = el("form", { method: "dialog" },
      el("div", { class: "calendar-head" },
        iconButton("back", "Tháng trước", { class: "icon-button", onclick: () => turn(-1) }), title,
        iconButton("next", "Tháng sau", { class: "icon-button", onclick: () => turn(1) })),
      grid,
      el("label", { class: "day-picker-hour", for: "day-picker-hour" }, "Vào lúc", hour),
      chosenWords,
      el("div", { class: "dialog-buttons" },
        el("button", { type: "button", class: "button", onclick: () => dialog.close("") }, "Thôi"), go));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      dialog.close(instantOf(chosen, hour.value));
    });
    dialog.returnValue = "";
    dialog.onclose = () => resolve(dialog.returnValue || null);
    dialog.replaceChildren(form);
    show(false);
    dialog.showModal();
    grid.querySelector('[aria-selected="true"]').focus();
  });
}
