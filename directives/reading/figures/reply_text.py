"""A reply as the grammar of figures looks at it: small letters, one spelling, with the way back to what was sent."""

import re
from dataclasses import dataclass

from directives.reading.door import OpenedText, open_text
from directives.reading.vietnamese import fold

_MOST_READ = 20_000
"""Characters of a reply that are read: five messages of the longest kind. What follows is asked about."""

SENTENCE_END = re.compile(r"[\n;!?]|\.(?=\s|$)")

_SIGNS = str.maketrans("０１２３４５６７８９％：，．／⁄∕", "0123456789%:,.///") | {0xFE0F: " ", 0x20E3: ")"}
_TONE_LAST = re.compile(r"(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\w)")
_TONE_FIRST = {
    **dict(zip(("oà", "oá", "oả", "oã", "oạ"), ("òa", "óa", "ỏa", "õa", "ọa"), strict=True)),
    **dict(zip(("oè", "oé", "oẻ", "oẽ", "oẹ"), ("òe", "óe", "ỏe", "õe", "ọe"), strict=True)),
    **dict(zip(("uỳ", "uý", "uỷ", "uỹ", "uỵ"), ("ùy", "úy", "ủy", "ũy", "ụy"), strict=True)),
}
_ZERO = re.compile(r"(?<=\d)o(?=o?(?![^\W\d_]))|(?<!\w)o(?=[ \t]?%|/[\dol])|(?<=\do)o(?![^\W\d_])")
_ONE = re.compile(
    r"(?<!\w)[li|](?=[\dol]+(?:[ \t]?%|/[\dol]))|(?<=\d)[li](?=[ \t]?%|/\d)"
    r"|(?<=/)l(?=[\do])|(?<=/\d)[li](?!\w)"
)
"""Letters that stand for the figures 0 and 1: a reader saw them so, or a thumb slipped."""


@dataclass(frozen=True, slots=True)
class ReplyText:
    """``low`` is what the grammar reads; ``written`` the same, letter for letter, with its capitals.

    ``bare`` tells that it was typed without diacritics, ``cut`` that it was longer than is read.
    """

    opened: OpenedText
    written: str
    low: str
    bare: bool
    cut: bool

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The characters of the reply as sent that ``low[start:end]`` stands for."""
        first, last = self.opened.span(start, end)
        while last <= first and end < len(self.low):  # a letter of several, of which only some were taken
            end += 1
            first, last = self.opened.span(start, end)
        return first, last


def open_reply(text: str) -> ReplyText:
    """Open a reply of any length and composition; never fails."""
    opened = open_text(text[:_MOST_READ])
    written = opened.text.translate(_SIGNS)
    low = written.lower()
    if len(low) != len(written):  # a capital of another script with two small letters
        low = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in written)
    low = _TONE_LAST.sub(lambda found: _TONE_FIRST[found.group()], low)
    low = _ZERO.sub("0", _ONE.sub("1", low))
    return ReplyText(opened, written, low, fold(low) == low, len(text) > _MOST_READ)
