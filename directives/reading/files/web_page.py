"""Web pages (.html) and what Word saves as one → text: a line for each block, lists numbered, tables as in Word."""

import re
from dataclasses import dataclass, field
from typing import Final

from lxml import etree  # type: ignore[import-untyped]  # lxml comes with python-docx and has no types of its own

from directives.reading.files.document import DocumentText, How
from directives.reading.files.limits import check_plain_size
from directives.reading.files.lines import single_spaced
from directives.reading.files.numerals import NUMERALS
from directives.reading.files.plain import decode
from directives.reading.files.table_lines import table_lines
from directives.reading.files.web_table import WebTable

_CHARSET = re.compile(rb"""charset\s*=\s*["']?([\w-]{2,20})""", re.IGNORECASE)
_UNSEEN: Final = frozenset(
    ("script", "style", "head", "title", "noscript", "template", "svg", "nav", "button", "select", "iframe")
)
_SECTIONS: Final = (
    "section",
    "article",
    "header",
    "footer",
    "main",
    "aside",
    "form",
    "blockquote",
    "center",
    "address",
)
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6", "caption")
_BLOCKS: Final = frozenset(("p", "div", "br", "pre", "hr", "li", "ul", "ol", "dl", "dt", "dd", *_HEADINGS, *_SECTIONS))
_LIST_TYPES = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_DEEPEST_TABLE = 10


def read_web_page(content: bytes) -> DocumentText:
    """Return the text of a web page; broken tags are mended as a browser does, in linear time."""
    check_plain_size(content)
    declared = _CHARSET.search(content[:4096])
    page = decode(content, declared[1].decode("ascii") if declared else None)
    # html.parser of the standard library takes minutes for a megabyte of "<a <a <a"; libxml2 does not.
    parser = etree.HTMLParser(target=_Page(), no_network=True, encoding="utf-8")
    lines: list[str] = etree.fromstring(page.replace("\x00", "").encode("utf-8", "replace"), parser)
    return DocumentText("\n".join(lines), How.HTML)


@dataclass(slots=True)
class _List:
    """An open list: how its items are numbered, None for bullets, and the number of the next."""

    numeral: str | None
    next: int = 1


@dataclass(slots=True)
class _Page:
    """Takes the events of the parser and gathers lines; each open table gathers the lines of its open cell."""

    lines: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    tables: list[WebTable] = field(default_factory=list)
    lists: list[_List] = field(default_factory=list)
    unseen: int = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Open a tag."""
        if tag in _UNSEEN:
            self.unseen += 1
        elif tag in _BLOCKS:
            self._end_line()
        elif tag in ("table", "tr", "td", "th"):
            self._end_line()
            self._start_table_part(tag, attributes)
        if tag in ("ol", "ul"):
            kind = _LIST_TYPES.get(attributes.get("type", ""), "decimal") if tag == "ol" else None
            start = attributes.get("start", "1")
            self.lists.append(_List(kind, int(start) if re.fullmatch(r"\d{1,6}", start) else 1))
        elif tag == "li":
            self.words.append(self._item_label())

    def end(self, tag: str) -> None:
        """Close a tag."""
        if tag in _UNSEEN:
            self.unseen = max(0, self.unseen - 1)
        elif tag in _BLOCKS or tag in ("table", "tr", "td", "th"):
            self._end_line()
        if tag in ("ol", "ul") and self.lists:
            self.lists.pop()
        elif tag == "table" and self.tables:
            table = self.tables.pop()
            self._sink().extend(table_lines(table.grid()))

    def data(self, text: str) -> None:
        """Take words; in a page, line ends are spaces."""
        if not self.unseen:
            self.words.append(text)

    def comment(self, _text: str) -> None:
        """Leave comments out."""

    def close(self) -> list[str]:
        """End the page and give its lines."""
        self._end_line()
        while self.tables:
            self.end("table")
        return self.lines

    def _start_table_part(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "table":
            if len(self.tables) < _DEEPEST_TABLE:  # what lies deeper is read as lines of the cell around it
                self.tables.append(WebTable())
        elif self.tables:
            if tag == "tr":
                self.tables[-1].start_row()
            else:
                self.tables[-1].start_cell(attributes.get("colspan"), attributes.get("rowspan"))

    def _item_label(self) -> str:
        if not self.lists or self.lists[-1].numeral is None:
            return "- "
        counted = self.lists[-1]
        number = NUMERALS[counted.numeral or "decimal"](counted.next)
        counted.next += 1
        return f"{number}) " if counted.numeral == "lowerLetter" else f"{number}. "

    def _sink(self) -> list[str]:
        return self.tables[-1].sink() if self.tables else self.lines

    def _end_line(self) -> None:
        if not self.words:
            return
        line = single_spaced("".join(self.words).replace("\n", " ").replace("\r", " "))
        self.words.clear()
        if line:
            self._sink().append(line)
