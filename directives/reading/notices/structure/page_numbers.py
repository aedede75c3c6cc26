"""The numbers of pages that came along where a notice was copied over the end of a page."""

import re

# "- 2 -", "Trang 2/5"; a bare number only where a sentence goes on behind it: in a pasted table it is that of a row.
_NUMBERS = re.compile(
    r"\n[ \t]*(?:[-–—]\s?\d{1,3}\s?[-–—]|[Tt]rang(?: số)?[ \t]*:?[ \t]*\d{1,3}(?:\s?/\s?\d{1,3})?)[ \t]*(?=\n|$)"
    r"|(?<=[^\s.;:!?…\d])[ \t]*\n[ \t]*\d{1,3}[ \t]*(?=\n[ \t]*[a-zà-öø-ýăđĩũơưạ-ỹ])"
)


def without_page_numbers(text: str) -> str:
    """The text without the lines that only number a page."""
    return _NUMBERS.sub("", text)
