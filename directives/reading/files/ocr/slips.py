"""What OCR mistakes at the beginning of a line: ``L.`` for ``I.``, ``IL`` for ``II.``, ``l)`` for ``1)``."""

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


def mended(line: str) -> str:
    """Return a recognised line with the number at its beginning as it was printed."""
    for slip, meant in _SLIPS:
        if found := slip.match(line):
            return found.expand(meant) + line[found.end() :]
    return line
