"""Pictures of text → words with their places, by Tesseract with its Vietnamese model, and how sure it is of them."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from directives.reading.files.document import UnreadableFile
from directives.reading.files.ocr.words import RecognisedPage, pages_of
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


def recognised_pages(picture: bytes) -> list[RecognisedPage]:
    """Return the pages of a picture (PNG, JPEG, PNM; a TIFF may hold many), at least one; raise ``UnreadableFile``."""
    return _at_least_one(_run(picture, "stdout", "tsv").decode("utf-8", "replace"))


def recognised_picture(picture: bytes) -> tuple[list[RecognisedPage], bytes]:
    """Return the pages of a picture, and the picture as a PDF, so that its pixels can be looked at."""
    with tempfile.TemporaryDirectory(prefix="dondoc-") as folder:
        base = Path(folder) / "picture"
        _run(picture, str(base), "tsv", "pdf", seconds=_SECONDS_FOR_FILE)
        pages = _at_least_one(base.with_suffix(".tsv").read_text("utf-8", "replace"))
        return pages, base.with_suffix(".pdf").read_bytes()


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


def _at_least_one(table: str) -> list[RecognisedPage]:
    pages = pages_of(table)
    if not pages:
        raise UnreadableFile(BROKEN_PICTURE)
    return pages


def certainty(pages: Sequence[RecognisedPage]) -> float:
    """Return how sure OCR is of the words of all pages together, 0 to 1."""
    letters = sum(page.letters for page in pages)
    return round(sum(page.confidence * page.letters for page in pages) / letters, 3) if letters else 0.0


def ocr_warnings(confidence: float) -> tuple[str, ...]:
    """Return what the clerk is told of a text that was read by OCR."""
    told = _READ_BY_OCR.format(percent=round(100 * confidence))
    return (told, _DOUBTFUL) if confidence < _LEAST_SURE else (told,)
