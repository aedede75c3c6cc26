"""From a text to its directives: opens it, reads it, and resolves the units against a registry."""

from dataclasses import replace
from datetime import date
from itertools import islice

from directives.notice import DirectiveReading, NoticeReading
from directives.reading.door import closed_up, open_text
from directives.reading.files.layout.healing import healed
from directives.reading.notices.document import Document
from directives.reading.notices.names.actors import forget
from directives.reading.notices.reader import ItemReader
from directives.reading.notices.structure.header import header_of, own_plan
from directives.reading.notices.structure.page_numbers import without_page_numbers
from directives.reading.notices.structure.paragraphs import paragraphs_of
from directives.reading.resolve import UnitNames
from directives.reading.vietnamese import fold
from directives.units import Registry

# More than any notice has, 200 pages full of short items or of text; what is beyond is left unread, and said so.
MOST_PARAGRAPHS = 6_000
_MOST_LETTERS = 500_000
# Fewer may be a letter that stands alone for a reason ("tổ B ở …").
_LEAST_SPLITS = 3
SAMPLE = 50_000
_NO_DATE = "Văn bản không ghi ngày ban hành; xin cho biết ngày để tính thời hạn."
_TOO_LONG = "Văn bản quá dài; chỉ đọc đến “{last}”. Xin tách phần còn lại thành tệp riêng."
_LAST_WORDS = 10


def assembled(text: str, registry: Registry | None, document_date: date | None) -> NoticeReading:
    """Read a notice, as ``read_notice`` promises."""
    opened = open_text(text)
    if len(sample := opened.text[:SAMPLE]) - len(healed(sample)) >= _LEAST_SPLITS:
        opened = closed_up(opened, healed(opened.text))  # a text copied from a page has its words split too
    if (plain := without_page_numbers(opened.text)) != opened.text:
        opened = closed_up(opened, plain)
    paragraphs = list(islice(paragraphs_of(opened.text), MOST_PARAGRAPHS + 1))
    read = [one for one in paragraphs[:MOST_PARAGRAPHS] if one.start < _MOST_LETTERS]
    too_long = len(read) < len(paragraphs)
    paragraphs = read
    header = header_of(opened.text, paragraphs)
    day = header.issued_on or document_date
    document = Document(opened, fold(opened.text), day, header.issuer)
    directives = ItemReader(document, paragraphs, own_plan(header, opened.text, paragraphs)).read()
    forget()
    if registry is not None:
        names = UnitNames(registry)
        directives = [_resolved(one, names) for one in directives]
    last = " ".join(opened.text[paragraphs[-1].start : paragraphs[-1].end].split()[:_LAST_WORDS]) if paragraphs else ""
    questions = (*([] if day else [_NO_DATE]), *([_TOO_LONG.format(last=last)] if too_long else []))
    return NoticeReading(header, tuple(directives), text, questions)


def _resolved(directive: DirectiveReading, names: UnitNames) -> DirectiveReading:
    codes: dict[str, None] = {}
    doubtful: list[str] = []
    for name in directive.lead:
        resolution = names.resolve(name)
        codes.update(dict.fromkeys(resolution.units))
        if resolution.doubtful:
            doubtful.append(name)
    ask = directive.ask
    if doubtful and ask is None:
        ask = f"Chưa rõ đơn vị: {', '.join(doubtful)}. Xin chọn đơn vị."
    return replace(directive, units=tuple(codes), ask=ask)
