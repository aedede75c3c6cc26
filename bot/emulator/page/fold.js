// Makes Vietnamese text comparable without its diacritics: "Đặng Thị Thủy" is found by "dang thuy".

/** Return `text` in lower case without marks. */
export function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}

/** Return whether every word of `query` occurs in the text, which was folded before. */
export function matches(folded, query) {
  return fold(query).split(/\s+/).every((word) => folded.includes(word));
}
