"""Pages of printed lines → text, one line for each paragraph and for each line of a table."""

from collections.abc import Sequence

from directives.reading.files.layout.frame import frames_of
from directives.reading.files.layout.furniture import without_furniture
from directives.reading.files.layout.joiner import Joiner
from directives.reading.files.layout.order import blocks_of
from directives.reading.files.layout.shapes import Page, RuledTable
from directives.reading.files.layout.spanning import with_whole_tables
from directives.reading.files.table_lines import table_lines


def paragraph_lines(pages: Sequence[Page]) -> list[str]:
    """Return the text of the pages; paragraphs and tables go on from one page to the next."""
    pages = with_whole_tables(without_furniture(pages))
    joiner = Joiner()
    for page, frame in zip(pages, frames_of(pages), strict=True):
        joiner.turn_page(frame)
        for block in blocks_of(page):
            if isinstance(block, RuledTable):
                joiner.put(table_lines(block.grid))
            else:
                joiner.add(block)
    return joiner.end()
