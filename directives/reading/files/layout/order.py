"""A page → its lines and tables in the order in which they are read."""

from collections.abc import Iterator

from directives.reading.files.layout.columns import in_reading_order
from directives.reading.files.layout.shapes import Page, RuledTable, Segment


def blocks_of(page: Page) -> Iterator[Segment | RuledTable]:
    """Yield the lines of the page, and each table behind the lines above it."""
    waiting = page.segments
    for table in sorted(page.tables, key=lambda one: one.top):
        yield from in_reading_order([one for one in waiting if _is_above(one, table)])
        yield table
        waiting = [one for one in waiting if not _is_above(one, table)]
    yield from in_reading_order(waiting)


def _is_above(segment: Segment, table: RuledTable) -> bool:
    return segment.baseline <= table.top + segment.size / 2
