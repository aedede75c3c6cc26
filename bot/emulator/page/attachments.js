// Shows what hangs on a message: pictures as thumbnails, several as an album, documents with their name and size.

import { fileAddress } from "./api.js";
import { el, icon } from "./dom.js";
import { showPicture } from "./viewer.js";

const UNITS = ["B", "KB", "MB", "GB"];
const FAMILIES = [
  [/\.(docx?|odt|rtf)$/i, "word"],
  [/\.pdf$/i, "pdf"],
  [/\.(xlsx?|ods|csv)$/i, "sheet"],
  [/\.(png|jpe?g|webp|gif|heic)$/i, "image"],
];
const WIDEST = 330;
const TALLEST = 340;

/** "1,2 MB" */
export function fileSize(bytes) {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${new Intl.NumberFormat("vi-VN", { maximumFractionDigits: unit ? 1 : 0 }).format(size)} ${UNITS[unit]}`;
}

const largest = (sizes) => sizes.reduce((best, size) => (size.width * size.height > best.width * best.height ? size : best));

function picture(message, album, isAlone) {
  const size = largest(message.photo);
  const shrink = Math.min(1, WIDEST / size.width, TALLEST / size.height);
  const image = el("img", {
    src: fileAddress(size.file_id), alt: message.caption ? `Ảnh: ${message.caption}` : "Ảnh", decoding: "async",
    width: Math.max(120, Math.round(size.width * shrink)), height: Math.max(80, Math.round(size.height * shrink)),
  });
  image.addEventListener("error", () => image.closest("button")?.classList.add("broken"));
  return el("button", {
    type: "button", class: isAlone ? "picture" : "picture tile", "aria-label": `Mở ảnh lớn${message.caption ? `: ${message.caption}` : ""}`,
    onclick: () => showPicture(album, message.message_id),
  }, image);
}

/** Return the pictures of a message or of an album's messages; null where there are none. */
export function pictures(messages) {
  const album = messages
    .filter((message) => message.photo)
    .map((message) => ({ id: message.message_id, address: fileAddress(largest(message.photo).file_id), caption: message.caption ?? "" }));
  if (album.length === 0) return null;
  const shown = messages.filter((message) => message.photo).map((message) => picture(message, album, album.length === 1));
  return el("div", { class: album.length === 1 ? "pictures" : "pictures album" }, shown);
}

/** Return the row of a document that downloads it under its own name. */
export function documentRow({ file_id: fileId, file_name: name = "Tệp", file_size: size }) {
  const family = FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? "other";
  const extension = /\.([a-z0-9]{1,4})$/i.exec(name)?.[1]?.toUpperCase() ?? "";
  return el("a", { class: "document", href: fileAddress(fileId), download: name, "aria-label": `Tải tệp ${name}` },
    el("span", { class: `document-icon ${family}` }, extension || icon("file")),
    el("span", { class: "document-words" },
      el("span", { class: "document-name" }, name),
      el("span", { class: "document-size" }, [size === undefined ? null : fileSize(size), "Tải về"].filter(Boolean).join(" · "))));
}
