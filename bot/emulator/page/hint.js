// A first word to a visitor; once put away it stays away.

import { byId } from "./dom.js";

const KEY = "dondoc.hint";

/** Show the hint unless this browser has seen it; a browser that remembers nothing shows it each time. */
export function showHint() {
  const hint = byId("hint");
  try {
    if (localStorage.getItem(KEY)) return;
  } catch {
    // a browser without storage: the hint is shown, which does no harm
  }
  hint.hidden = false;
  byId("hint-close").addEventListener("click", () => {
    hint.hidden = true;
    byId("search").focus();
    try {
      localStorage.setItem(KEY, "seen");
    } catch {
      // as above
    }
  });
}
