"""Pictures of text → words with their places, by Tesseract with its Vietnamese model, and how sure it is of them."""

import csv
import tempfile
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import NamedTuple

from directives.reading.files.document import UnreadableFile
from directives.reading.files.layout.shapes import Glyph
from directives.reading.files.programs import find, run

_SECONDS = 90.0  # for one page; a dense one takes three to six
_SECONDS_FOR_FILE = 300.0  # a TIFF may hold a whole document
_MISSING = (
    "Máy chủ chưa cài phần mềm nhận dạng chữ nên chưa đọc được ảnh và bản quét; đề nghị gửi tệp .docx, "
    "hoặc cài các gói tesseract-ocr và tesseract-ocr-vie (Debian, Ubuntu)."
)
_NO_VIETNAMESE = (
    "Máy chủ chưa có dữ liệu nhận dạng tiếng Việt nên chưa đọc được ảnh và bản quét; đề nghị gửi tệp .docx, "
    "hoặc cài gói tesseract-ocr-vie (Debian, Ubuntu)."
)
_TOO_SLOW = "Nhận dạng chữ trong ảnh quá lâu nên đã dừng; đề nghị gửi ảnh nhỏ hơn hoặc tệp .docx."
BROKEN_PICTURE = "Ảnh bị hỏng hoặc không đọc được; đề nghị chụp hoặc quét lại rồi gửi lại."
_READ_BY_OCR = "Văn bản được đọc bằng nhận dạng chữ (OCR), độ tin cậy khoảng {percent} %; cần đối chiếu bản gốc."
_DOUBTFUL = "Độ tin cậy thấp, nhiều chữ có thể sai; nên gửi tệp .docx hoặc bản quét rõ hơn."
_LEAST_SURE = 0.7

_PAGE_WIDTH = 595.0  # points: a page of A4, to which every picture is brought
_SURE = 0.7
_LETTER_OF_LINE = 0.8  # a line is as high as its highest mark and its deepest tail; a letter size is this part of it
_TAIL = 0.22
_TAILS = frozenset("gjpqyQ,;()[]/|\u0323")
_SPACE = 0.1
_SPECKS = frozenset("|¦_~ˆ^´¨`'‘’°")
_LIKELY_SPECKS = _SPECKS | frozenset('=[]{}\\/—–.,•"')


class _Box(NamedTuple):
    text: str
    left: float
    top: float
    right: float
    bottom: float
    confidence: float


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """A page that was read by OCR: its words as glyphs, and how sure (0 to 1) it is of so many letters."""

    width: float
    height: float
    words: list[Glyph]
    confidence: float
    letters: int


def recognised_pages(picture: bytes) -> list[RecognisedPage]:
    """Return the pages of a picture (PNG, JPEG, PNM; a TIFF may hold many); raise ``UnreadableFile``."""
    return list(_pages(_run(picture, "stdout", "tsv").decode("utf-8", "replace")))


def recognised_picture(picture: bytes) -> tuple[list[RecognisedPage], bytes]:
    """Return the pages of a picture, and the picture as a PDF, so that its pixels can be looked at."""
    with tempfile.TemporaryDirectory(prefix="dondoc-") as folder:
        base = Path(folder) / "picture"
        _run(picture, str(base), "tsv", "pdf", seconds=_SECONDS_FOR_FILE)
        return list(_pages(base.with_suffix(".tsv").read_text("utf-8", "replace"))), base.with_suffix(
            ".pdf"
        ).read_bytes()


def _run(picture: bytes, output: str, *forms: str, seconds: float = _SECONDS) -> bytes:
    program = find("tesseract")
    if program is None:
        raise UnreadableFile(_MISSING)
    outcome = run(
        (program, "stdin", output, "-l", "vie", "--psm", "1", *forms),
        given=picture,
        seconds=seconds,
        too_slow=_TOO_SLOW,
        environment={"OMP_THREAD_LIMIT": "1"},
    )
    if outcome.code != 0:
        raise UnreadableFile(_NO_VIETNAMESE if "traineddata" in outcome.stderr else BROKEN_PICTURE)
    return outcome.stdout


def certainty(pages: Sequence[RecognisedPage]) -> float:
    """Return how sure OCR is of the words of all pages together, 0 to 1."""
    letters = sum(page.letters for page in pages)
    return round(sum(page.confidence * page.letters for page in pages) / letters, 3) if letters else 0.0


def ocr_warnings(confidence: float) -> tuple[str, ...]:
    """Return what the clerk is told of a text that was read by OCR."""
    told = _READ_BY_OCR.format(percent=round(100 * confidence))
    return (told, _DOUBTFUL) if confidence < _LEAST_SURE else (told,)


def _pages(table: str) -> Iterator[RecognisedPage]:
    """Read Tesseract's TSV, of which level 1 is a page, 4 a line, 5 a word."""
    pages: dict[str, tuple[float, float]] = {}
    lines: defaultdict[str, dict[tuple[str, ...], list[_Box]]] = defaultdict(dict)
    for row in csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        page = row["page_num"]
        left, top, width, height = (float(row[name]) for name in ("left", "top", "width", "height"))
        if row["level"] == "1":
            pages[page] = width, height
        scale = _PAGE_WIDTH / max(pages[page][0], 1.0)
        box = _Box(
            (row["text"] or "").strip(),
            left * scale,
            top * scale,
            (left + width) * scale,
            (top + height) * scale,
            float(row["conf"]) / 100,
        )
        if row["level"] == "5" and _is_word(box):
            lines[page].setdefault((row["block_num"], row["par_num"], row["line_num"]), []).append(box)
    for page, (width, height) in pages.items():
        yield _page(list(lines[page].values()), height * _PAGE_WIDTH / max(width, 1.0))


def _is_word(box: _Box) -> bool:
    """Return True for what is no speck: drawn lines and stamps come out as odd signs of which Tesseract is unsure."""
    signs = set(box.text)
    return not signs <= _SPECKS and (box.confidence >= _SURE or not signs <= _LIKELY_SPECKS)


def _page(lines: Sequence[Sequence[_Box]], height: float) -> RecognisedPage:
    usual = median(_height(line) for line in lines) if lines else 1.0
    letters = sum(len(box.text) for line in lines for box in line)
    sure = sum(box.confidence * len(box.text) for line in lines for box in line)
    words = [glyph for line in lines for glyph in _glyphs(line, usual)]
    return RecognisedPage(_PAGE_WIDTH, height, words, sure / letters if letters else 0.0, letters)


def _height(line: Sequence[_Box]) -> float:
    return max(box.bottom for box in line) - min(box.top for box in line)


def _glyphs(line: Sequence[_Box], usual: float) -> Iterator[Glyph]:
    """Yield the words of a line, each followed by a space, on one baseline and of one size."""
    high = _height(line)
    size = _LETTER_OF_LINE * (usual if 0.5 * usual < high < 1.6 * usual else high)
    standing = [box.bottom for box in line if not _TAILS & set(unicodedata.normalize("NFD", box.text))]
    baseline = median(standing) if standing else max(box.bottom for box in line) - _TAIL * size
    for box, after in zip(line, (*line[1:], None), strict=True):
        right = box.right if after is None else max(min(box.right, after.left - _SPACE * size), box.left)
        yield Glyph(box.text, box.left, right, baseline, size)
        yield Glyph(" ", right, right, baseline, size)
