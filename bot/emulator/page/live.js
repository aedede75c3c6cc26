// Hears what happens on the server as it happens, and asks for everything again after an interruption.

import { eventsAddress } from "./api.js";

const EVENTS = ["message", "edited", "deleted", "callback_answer", "people", "typing", "clock"];
const PAUSES = [500, 1000, 2000, 5000];

/**
 * Listen for ever. `heard(name, payload)` is called for each event; `up()` each time the line is open, the first
 * time too: what happened before is not told again and must be fetched then; `down()` when it breaks.
 */
export function listen({ heard, up, down }) {
  let failures = 0;

  function open() {
    const source = new EventSource(eventsAddress);
    for (const name of EVENTS) {
      source.addEventListener(name, (event) => heard(name, JSON.parse(event.data)));
    }
    source.addEventListener("open", () => {
      failures = 0;
      up();
    });
    source.addEventListener("error", () => {
      source.close();
      down();
      setTimeout(open, PAUSES[Math.min(failures++, PAUSES.length - 1)]);
    });
  }

  open();
}
