// The "/" menu: the bot's commands, above the composer, filtered while one is typed.

import { byId, el } from "./dom.js";
import { fold } from "./fold.js";

export class CommandMenu {
  #commands = [];
  #shown = [];
  #at = 0;
  #menu = byId("command-menu");
  #button = byId("command-button");
  #box = byId("box");
  #pick;

  /** `pick(text)` is called with the command that was pressed. */
  constructor(pick) {
    this.#pick = pick;
    this.#button.addEventListener("click", () => (this.isOpen ? this.close() : this.#open(this.#commands)));
    this.#menu.addEventListener("click", (event) => {
      const row = event.target.closest("[data-command]");
      if (row) this.#choose(row.dataset.command);
    });
    document.addEventListener("pointerdown", (event) => {
      if (this.isOpen && !this.#menu.contains(event.target) && !this.#button.contains(event.target)) this.close();
    });
    this.#button.addEventListener("keydown", (event) => this.key(event, () => {}, this.#pick));
  }

  get isOpen() {
    return !this.#menu.hidden;
  }

  /** Know the bot's commands ([{command, description}]). */
  put(commands) {
    this.#commands = commands;
    this.#button.hidden = commands.length === 0;
  }

  /** Follow what stands in the box: "/" alone shows all, "/vi" those that begin so. */
  typed(text) {
    const query = /^\/(\w*)$/.exec(text)?.[1];
    if (query === undefined) {
      this.close();
      return;
    }
    this.#open(this.#commands.filter(({ command }) => fold(command).startsWith(fold(query))));
  }

  #open(commands) {
    this.#shown = commands;
    this.#at = 0;
    this.#menu.hidden = commands.length === 0;
    this.#draw();
  }

  close() {
    this.#menu.hidden = true;
    this.#draw();
  }

  #draw() {
    const isOpen = this.isOpen;
    this.#button.setAttribute("aria-expanded", String(isOpen));
    this.#box.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) {
      this.#box.removeAttribute("aria-activedescendant");
      return;
    }
    this.#menu.replaceChildren(...this.#shown.map(({ command, description }, at) =>
      el("div", {
        class: "command-row", role: "option", id: `command-${command}`, "aria-selected": String(at === this.#at),
        data: { command: `/${command}` },
      }, el("span", { class: "command-name" }, `/${command}`), el("span", { class: "command-words" }, description))));
    this.#box.setAttribute("aria-activedescendant", `command-${this.#shown[this.#at].command}`);
    this.#menu.children[this.#at].scrollIntoView({ block: "nearest" });
  }

  #choose(command) {
    this.close();
    this.#pick(command);
  }

  /** Return whether the menu took this key. Tab completes the command with `fill`, Enter sends it with `say`. */
  key(event, fill, say) {
    if (!this.isOpen) return false;
    const { length } = this.#shown;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    const command = `/${this.#shown[this.#at].command}`;
    if (event.key in steps) {
      this.#at = (this.#at + steps[event.key] + length) % length;
      this.#draw();
    } else if (event.key === "Enter") {
      this.close();
      say(command);
    } else if (event.key === "Tab") {
      fill(`${command} `);
    } else if (event.key === "Escape") {
      this.close();
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }
}
