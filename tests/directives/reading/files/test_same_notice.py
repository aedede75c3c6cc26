"""The same notice is the same text and the same directives, whatever file it comes in."""

import pytest

from directives.reading.files import How, read_file
from directives.reading.notices import read_notice
from directives.reading.present import notice_as_json
from tests.directives.reading.files.notice_sample import expected_lines, notice_docx


def _directives(text: str) -> list[dict[str, object]]:
    reading = notice_as_json(read_notice(text))
    for directive in reading["directives"]:
        start, end = directive.pop("span")
        assert directive["text"] in text[start:end]
        for place in ("lead_from", "deadline_from"):
            directive[place] = " ".join(text[slice(*directive[place])].split()) if directive[place] else ""
    return list(reading["directives"])


def test_the_printed_pdf_is_read_line_for_line(printed_notice: dict[str, bytes]) -> None:
    document = read_file("thongbao.pdf", printed_notice["pdf"])
    assert document.text.split("\n") == expected_lines()
    assert (document.how, document.pages) == (How.PDF, 2)


@pytest.mark.parametrize("suffix", ["docx", "pdf", "odt"])
def test_every_file_gives_the_directives_of_the_text(printed_notice: dict[str, bytes], suffix: str) -> None:
    content = notice_docx() if suffix == "docx" else printed_notice[suffix]
    directives = _directives(read_file(f"thongbao.{suffix}", content).text)
    assert directives == _directives("\n".join(expected_lines()))
    assert len(directives) >= 7
