"""What reading a file gives: its text and how it was read, or one clear sentence why it could not be read."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from directives.reading.encodings import Legacy

Progress = Callable[[int, int], None]
"""Called with (pages done, pages in all) while a file is read."""


class How(StrEnum):
    """By what way the text came out of the file."""

    TEXT = "text"
    DOCX = "docx"
    PDF = "pdf"
    OCR = "ocr"
    OFFICE = "office"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class DocumentText:
    """The text of a file as it is shown to the clerk: one line for each paragraph, ``\\n`` between them.

    ``pages`` is None where the format has no pages. ``confidence`` is the mean certainty of the words read by OCR,
    0 to 1, None where nothing had to be recognised. ``warnings`` are Vietnamese sentences to show to the clerk.
    """

    text: str
    how: How
    pages: int | None = None
    confidence: float | None = None
    warnings: tuple[str, ...] = ()


class UnreadableFile(Exception):
    """The file cannot be read; ``str`` is one Vietnamese sentence: what is wrong and what to do."""


_CONVERTED = {
    Legacy.TCVN3: "Văn bản dùng bộ mã cũ TCVN3 (ABC) và đã được chuyển sang Unicode.",
    Legacy.VNI: "Văn bản dùng bộ mã cũ VNI và đã được chuyển sang Unicode.",
}


def converted_from(encodings: Iterable[Legacy]) -> tuple[str, ...]:
    """Return what the clerk is told of a text that was converted from these encodings."""
    return tuple(_CONVERTED[legacy] for legacy in sorted(set(encodings)))


def no_progress(_done: int, _total: int) -> None:
    """Stand in where nobody watches the progress."""
