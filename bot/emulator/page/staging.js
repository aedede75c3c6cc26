// Files that will go with the next message: chosen by button, dropped on the chat, or pasted.

import { fileSize } from "./attachments.js";
import { byId, el, icon, iconButton } from "./dom.js";
import { toast } from "./notices.js";

const PICTURES = /^image\/(png|jpeg|webp|gif|bmp)$/;
const LARGEST = 20_000_000;

/** Tells "change" when its `files` ([{kind, file}]) change. */
export class Staging extends EventTarget {
  files = [];
  #shelf = byId("staged");

  /** `zone` takes dropped and pasted files while `isOpen()`. */
  constructor(zone, isOpen) {
    super();
    this.#chooser(byId("choose-picture"), byId("picture-input"));
    this.#chooser(byId("choose-file"), byId("file-input"));
    this.#drops(zone, isOpen);
    document.addEventListener("paste", (event) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || !isOpen()) return;
      event.preventDefault();
      this.takeIn(files);
    });
  }

  #chooser(button, input) {
    button.addEventListener("click", () => input.click());
    input.addEventListener("change", () => {
      this.takeIn([...input.files], input.id === "file-input" ? "document" : undefined);
      input.value = "";
    });
  }

  #drops(zone, isOpen) {
    const holdsFiles = (event) => isOpen() && [...event.dataTransfer.types].includes("Files");
    zone.addEventListener("dragover", (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      zone.classList.add("dropping");
    });
    zone.addEventListener("dragleave", (event) => {
      if (!zone.contains(event.relatedTarget)) zone.classList.remove("dropping");
    });
    zone.addEventListener("drop", (event) => {
      zone.classList.remove("dropping");
      if (!holdsFiles(event)) return;
      event.preventDefault();
      this.takeIn([...event.dataTransfer.files]);
    });
  }

  /** Take files in: pictures as pictures unless `kind` says "document". */
  takeIn(files, kind) {
    const fitting = files.filter((file) => file.size > 0 && file.size <= LARGEST);
    for (const file of files.filter((each) => !fitting.includes(each))) {
      toast(`“${file.name}” ${file.size ? `nặng ${fileSize(file.size)}, quá 20 MB` : "là tệp rỗng"}, không gửi được.`, "wrong");
    }
    this.add(fitting.map((file) => ({ file, kind: kind ?? (PICTURES.test(file.type) ? "photo" : "document") })));
    byId("box").focus();
  }

  add(files) {
    this.files = [...this.files, ...files];
    this.#draw();
  }

  clear() {
    this.take();
  }

  /** Hand over the files and forget them. */
  take() {
    const { files } = this;
    this.files = [];
    if (files.length > 0) this.#draw();
    return files;
  }

  #draw() {
    for (const image of this.#shelf.querySelectorAll("img")) URL.revokeObjectURL(image.src);
    this.#shelf.replaceChildren(...this.files.map((staged) => this.#card(staged)));
    this.#shelf.hidden = this.files.length === 0;
    this.dispatchEvent(new Event("change"));
  }

  #card(staged) {
    const { kind, file } = staged;
    return el("div", { class: "staged-card", role: "listitem" },
      kind === "photo" ? el("img", { src: URL.createObjectURL(file), alt: "" }) : el("span", { class: "staged-icon" }, icon("file")),
      el("span", { class: "staged-words" },
        el("span", { class: "staged-name" }, file.name),
        el("span", { class: "staged-size" }, `${kind === "photo" ? "Ảnh" : "Tệp"} · ${fileSize(file.size)}`)),
      iconButton("close", `Bỏ ${file.name}`, {
        class: "staged-drop",
        onclick: () => {
          this.files = this.files.filter((each) => each !== staged);
          this.#draw();
        },
      }));
  }
}
