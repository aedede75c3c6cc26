// Opens a picture large, over the page; the pictures of one album follow each other.

import { byId, el, iconButton } from "./dom.js";

/** Open `album` ([{id, address, caption}]) at the picture with `id`. */
export function showPicture(album, id) {
  const dialog = byId("viewer");
  let at = album.findIndex((picture) => picture.id === id);
  const image = el("img", { alt: "" });
  const caption = el("p", { class: "viewer-caption" });
  const download = el("a", { class: "viewer-download", download: "" }, "Tải ảnh về");

  function show(step) {
    at = (at + step + album.length) % album.length;
    const picture = album[at];
    image.src = picture.address;
    image.alt = picture.caption || "Ảnh";
    caption.textContent = [album.length > 1 ? `${at + 1}/${album.length}` : "", picture.caption].filter(Boolean).join(" · ");
    download.href = picture.address;
  }

  const close = iconButton("close", "Đóng ảnh", { class: "viewer-close", onclick: () => dialog.close() });
  const steps = album.length < 2 ? [] : [
    iconButton("back", "Ảnh trước", { class: "viewer-step before", onclick: () => show(-1) }),
    iconButton("next", "Ảnh sau", { class: "viewer-step after", onclick: () => show(1) }),
  ];
  dialog.replaceChildren(close, ...steps, image, el("div", { class: "viewer-foot" }, caption, download));
  dialog.onkeydown = (event) => {
    if (album.length > 1 && event.key === "ArrowLeft") show(-1);
    if (album.length > 1 && event.key === "ArrowRight") show(1);
  };
  dialog.onclick = (event) => {
    if (event.target === dialog || event.target === image) dialog.close();
  };
  dialog.onclose = () => dialog.replaceChildren();
  show(0);
  dialog.showModal();
}
