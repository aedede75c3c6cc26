"""Letters and drawn lines → a page of text and tables."""

from collections.abc import Sequence

from directives.reading.files.layout.segments import segments_of
from directives.reading.files.layout.shapes import Glyph, Page, Ruling
from directives.reading.files.layout.tables import tables_of


def page_of(width: float, height: float, glyphs: Sequence[Glyph], rulings: Sequence[Ruling]) -> Page:
    """Return the page that these letters make, those between the lines of a table in its cells."""
    tables, rest = tables_of(rulings, glyphs)
    return Page(width, height, segments_of(rest), tables)
