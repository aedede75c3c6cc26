"""What OCR mistakes: ``L.`` for ``I.`` at the beginning of a line, ``l)`` for ``1)``, ``BỘ Y tế`` for ``Bộ Y tế``."""

import re

# Alone on a line or with a word behind them, so that no word of a text is touched.
_SLIPS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"(?:{slip})(?=\s+[^\W\d_]|$)"), meant)
    for slip, meant in (
        (r"L\.", "I."),
        (r"(?:IL|1L|I1|Il|lI|H)[.,]|IL", "II."),
        (r"(?:IIL|HI|IH|IIl|II1|1II)[.,]?", "III."),
        (r"(?:TV|IY|1V|lV)\.", "IV."),
        (r"(\d{1,2}|[IVX]+)\.{2,}", r"\1."),
        (r"[l|]\.", "1."),
        (r"[l|]\)", "1)"),
        (r"[—–_]", "-"),
    )
)

# A capital that differs from its small letter in size alone is mistaken for it: "BỘ trưởng", "treo cỜ".
_GROWN = re.compile(r"(?<!\w)([^\W\d_])([ÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰ])(?!\w)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_TWICE = re.compile("ĐÐ|ÐĐ|ÐÐ")


def mended(line: str) -> str:
    """Return a recognised line with its number and its letters as they were printed."""
    line = _GROWN.sub(_as_small, _TWICE.sub("Đ", line))
    for slip, meant in _SLIPS:
        if found := slip.match(line):
            return found.expand(meant) + line[found.end() :]
    return line


def _as_small(found: re.Match[str]) -> str:
    """The word with a small letter at its end, unless most of the line stands in capitals."""
    others = [word for word in _WORD.findall(found.string) if word != found[0]]
    if not others or sum(word.isupper() for word in others) * 2 > len(others):
        return found[0]
    return found[1] + found[2].lower()
