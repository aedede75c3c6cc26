// Keeps what is being read where it is while a chat grows, and at the bottom when that is what is being read.

const NEAR = 60;

export class Scroller {
  #log;
  #pill;
  #missed = 0;
  #atBottom = true;
  #places = new Map();

  /** `log` scrolls; `pill` is the button that leads down; `reached()` is called when the bottom comes into sight. */
  constructor(log, pill, reached) {
    this.#log = log;
    this.#pill = pill;
    this.reached = reached;
    log.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    pill.addEventListener("click", () => {
      this.toBottom();
      this.reached();
    });
    new ResizeObserver(() => this.#atBottom && this.toBottom()).observe(log);
  }

  get isAtBottom() {
    return this.#atBottom;
  }

  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.#log;
    const before = this.#atBottom;
    this.#atBottom = scrollHeight - scrollTop - clientHeight < NEAR;
    if (this.#atBottom) this.#missed = 0;
    this.#show();
    if (this.#atBottom && !before) this.reached();
  }

  #show() {
    this.#pill.hidden = this.#atBottom;
    const words = this.#missed > 0 ? `${this.#missed} tin mới` : "";
    this.#pill.querySelector("span").textContent = words;
    this.#pill.setAttribute("aria-label", words ? `${words}, xuống xem` : "Xuống tin mới nhất");
  }

  /** Count messages that came below what is in sight. */
  missed(count) {
    if (this.#atBottom) return;
    this.#missed += count;
    this.#show();
  }

  toBottom() {
    this.#atBottom = true;
    this.#missed = 0;
    this.#log.scrollTop = this.#log.scrollHeight;
    this.#show();
  }

  /** Put an element near the top, so that what follows it can be read. */
  toElement(element) {
    const top = element.getBoundingClientRect().top - this.#log.getBoundingClientRect().top;
    this.#log.scrollTop += top - this.#log.clientHeight / 4;
    this.#scrolled();
  }

  /** Run `draw`, which may replace rows, and leave the bubble that is in sight at the place where it was. */
  keep(draw) {
    if (this.#atBottom) {
      draw();
      this.toBottom();
      return;
    }
    const top = this.#log.getBoundingClientRect().top;
    const anchor = [...this.#log.querySelectorAll(".row")].find((row) => row.getBoundingClientRect().bottom > top);
    const before = anchor?.getBoundingClientRect().top;
    draw();
    const after = anchor && this.#log.querySelector(`[data-key="${CSS.escape(anchor.dataset.key)}"]`);
    if (after) this.#log.scrollTop += after.getBoundingClientRect().top - before;
  }

  /** Remember where a chat was left, and return to it later: to its bottom unless it was left higher up. */
  leave(chatId) {
    if (this.#atBottom) this.#places.delete(chatId);
    else this.#places.set(chatId, this.#log.scrollHeight - this.#log.scrollTop);
  }

  enter(chatId) {
    this.#missed = 0;
    const fromEnd = this.#places.get(chatId);
    if (fromEnd === undefined) {
      this.toBottom();
    } else {
      this.#log.scrollTop = this.#log.scrollHeight - fromEnd;
      this.#scrolled();
    }
  }
}
