// Keeps the chosen person in the address (#/123), so that the browser's own back button leads back to the list.

export class Router {
  #store;
  #cameFromList = false;

  constructor(store) {
    this.#store = store;
    addEventListener("hashchange", () => this.#follow());
  }

  /** Follow the address once the people are known. */
  start() {
    this.#follow();
  }

  go(id) {
    this.#cameFromList = this.#store.chosenId === null;
    if (this.#cameFromList) location.hash = `/${id}`;
    else location.replace(`#/${id}`);
  }

  back() {
    if (this.#cameFromList) history.back();
    else location.replace("#/");
    this.#cameFromList = false;
  }

  #follow() {
    const id = Number(/^#\/(-?\d+)$/.exec(location.hash)?.[1] ?? NaN);
    this.#store.choose(this.#store.people.has(id) ? id : null);
  }
}
