// In which order the people stand, and who is left out by the search.

import { matches } from "./fold.js";

/** By the demo's time; while that stands still, by what this page heard last. */
const byLastHeard = (a, b) => b.last.at - a.last.at || b.heard - a.heard || a.order - b.order;

/** Return the list's entries: people with messages first, newest first; then the silent ones in the office's order. */
export function entriesOf(people, query, onlyUnread) {
  const shown = people.filter((person) => (!query || matches(person.folded, query)) && (!onlyUnread || person.unread > 0));
  const heard = shown.filter((person) => person.last).sort(byLastHeard);
  const silent = shown.filter((person) => !person.last).sort((a, b) => a.order - b.order);
  const asEntry = (person) => ({ person });
  if (heard.length === 0 || silent.length === 0) return [...heard, ...silent].map(asEntry);
  return [
    ...heard.map(asEntry),
    { heading: `Chưa có tin nhắn (${silent.length})` },
    ...silent.map(asEntry),
  ];
}
