"""The lines of a Word document: its paragraphs with their numbers, its tables and its text boxes, in order."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from directives.reading.files.document import UnreadableFile
from directives.reading.files.letterhead import side_by_side
from directives.reading.files.limits import TOO_DEEP
from directives.reading.files.lines import single_spaced
from directives.reading.files.table_lines import table_lines
from directives.reading.files.word.blocks import blocks_of, boxes_of, ends_deleted
from directives.reading.files.word.names import local
from directives.reading.files.word.numbering import Numbering
from directives.reading.files.word.runs import Writing
from directives.reading.files.word.tables import grid_of

_DEEPEST_TABLE = 10


@dataclass(slots=True)
class Body:
    """Reads the blocks of one document; the numbers go on counting from block to block."""

    writing: Writing
    numbering: Numbering
    depth: int = 0

    def lines_of(self, element: Element, *, in_cell: bool = False) -> list[str]:
        """Return the lines of a body, a cell, a header or a box; at most one empty line between two others."""
        lines: list[str] = []
        waiting = ""
        for block in blocks_of(element):
            if local(block) == "tbl":
                lines.extend(self._table_lines(block))
                continue
            words = waiting + self.writing.words_of(block)
            if ends_deleted(block):
                waiting = words
                continue
            waiting = ""
            for line in self._paragraph_lines(block, words, in_cell):
                if line or (lines and lines[-1]):
                    lines.append(line)
            for box in boxes_of(block):
                lines.extend(self.lines_of(box))
        lines.extend(line for line in (single_spaced(waiting),) if line)
        return lines

    def _paragraph_lines(self, paragraph: Element, words: str, in_cell: bool) -> Iterator[str]:
        label = self.numbering.label(paragraph)
        if label and (words.strip() or in_cell):
            words = f"{label} {words.lstrip()}"
        for line in words.split("\n"):
            yield from side_by_side(line)

    def _table_lines(self, table: Element) -> list[str]:
        if self.depth >= _DEEPEST_TABLE:
            raise UnreadableFile(TOO_DEEP)
        self.depth += 1
        grid = grid_of(table, lambda cell: self.lines_of(cell, in_cell=True))
        self.depth -= 1
        return table_lines(grid)
