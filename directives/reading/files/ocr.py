"""Pictures of text → lines, by Tesseract with its Vietnamese model, and how sure it is of the words."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple

from directives.reading.files.document import UnreadableFile
from directives.reading.files.layout.shapes import Page, Segment
from directives.reading.files.programs import find, run

_SECONDS = 90.0  # for one page; a dense one takes three to six
_MISSING = (
    "Máy chủ chưa cài phần mềm nhận dạng chữ nên chưa đọc được ảnh và bản quét; đề nghị gửi tệp .docx, "
    "hoặc cài các gói tesseract-ocr và tesseract-ocr-vie (Debian, Ubuntu)."
)
_NO_VIETNAMESE = (
    "Máy chủ chưa có dữ liệu nhận dạng tiếng Việt nên chưa đọc được ảnh và bản quét; đề nghị gửi tệp .docx, "
    "hoặc cài gói tesseract-ocr-vie (Debian, Ubuntu)."
)
_TOO_SLOW = "Nhận dạng chữ trong ảnh quá lâu nên đã dừng; đề nghị gửi ảnh nhỏ hơn hoặc tệp .docx."
_BROKEN = "Ảnh bị hỏng hoặc không đọc được; đề nghị chụp hoặc quét lại rồi gửi lại."

_PAGE_WIDTH = 595.0  # points: a page of A4, to which every picture is brought
_LEAST_CONFIDENCE = 0.2
_LETTER_OF_LINE = 0.8  # a line is as high as its highest mark and its deepest tail; a letter size is this part of it
_TAIL = 0.22
_COLUMN_GAP = 1.8
_NOISE = frozenset("|¦_~=[]{}\\/—–.,'`‘’°•")


class _Word(NamedTuple):
    text: str
    left: float
    right: float
    confidence: float


class _Line(NamedTuple):
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """A page that was read by OCR, with the certainty (0 to 1) of its words weighted by their letters."""

    page: Page
    confidence: float
    letters: int


def recognise_pages(picture: bytes) -> list[RecognisedPage]:
    """Return the pages of a picture (PNG, JPEG, PNM; a TIFF may hold many); raise ``UnreadableFile``."""
    program = find("tesseract")
    if program is None:
        raise UnreadableFile(_MISSING)
    outcome = run(
        (program, "stdin", "stdout", "-l", "vie", "--psm", "1", "tsv"),
        given=picture,
        seconds=_SECONDS,
        too_slow=_TOO_SLOW,
        environment={"OMP_THREAD_LIMIT": "1"},
    )
    if outcome.code != 0:
        raise UnreadableFile(_NO_VIETNAMESE if "traineddata" in outcome.stderr else _BROKEN)
    return list(_pages(outcome.stdout.decode("utf-8", "replace")))


def _pages(table: str) -> Iterator[RecognisedPage]:
    """Read Tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text."""
    sizes: dict[str, tuple[float, float]] = {}
    words: defaultdict[str, dict[tuple[str, ...], list[_Word]]] = defaultdict(dict)
    lines: dict[tuple[str, ...], _Line] = {}
    for row in table.splitlines()[1:]:
        level, *path, left, top, width, height, confidence, text = row.split("\t", 11)
        page, line = path[0], tuple(path[:4])
        scale = _PAGE_WIDTH / max(sizes.get(page, (float(width), 0.0))[0], 1.0)
        if level == "1":
            sizes[page] = float(width), float(height)
        elif level == "4":
            lines[line] = _Line(float(top) * scale, (float(top) + float(height)) * scale)
        elif level == "5" and _is_word(text, float(confidence) / 100):
            start = float(left) * scale
            word = _Word(text.strip(), start, start + float(width) * scale, float(confidence) / 100)
            words[page].setdefault(line, []).append(word)
    for page, (wide, high) in sizes.items():
        yield _page(words[page], lines, high * _PAGE_WIDTH / max(wide, 1.0))


def _is_word(text: str, confidence: float) -> bool:
    return confidence >= _LEAST_CONFIDENCE and bool(text.strip()) and not (set(text) <= _NOISE and confidence < 0.7)


def _page(
    words: dict[tuple[str, ...], list[_Word]], lines: dict[tuple[str, ...], _Line], height: float
) -> RecognisedPage:
    usual = median(lines[line].bottom - lines[line].top for line in words) if words else 1.0
    segments = [segment for line, found in words.items() for segment in _segments(found, lines[line], usual)]
    every = [word for found in words.values() for word in found]
    letters = sum(len(word.text) for word in every)
    sure = sum(word.confidence * len(word.text) for word in every)
    return RecognisedPage(Page(_PAGE_WIDTH, height, segments), sure / letters if letters else 0.0, letters)


def _segments(words: Sequence[_Word], line: _Line, usual: float) -> Iterator[Segment]:
    """Part a line at wide gaps: Tesseract at times takes two columns for one line."""
    high = line.bottom - line.top
    size = _LETTER_OF_LINE * (usual if 0.6 * usual < high < 1.6 * usual else high)
    stretch: list[_Word] = []
    for word in words:
        if stretch and word.left - stretch[-1].right > _COLUMN_GAP * size:
            yield _segment(stretch, line.bottom - _TAIL * high, size)
            stretch = []
        stretch.append(word)
    yield _segment(stretch, line.bottom - _TAIL * high, size)


def _segment(words: Sequence[_Word], baseline: float, size: float) -> Segment:
    text = " ".join(word.text for word in words)
    return Segment(text, words[0].left, words[-1].right, baseline, size, first=words[0].right - words[0].left)
