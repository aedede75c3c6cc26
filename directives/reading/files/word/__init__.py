"""Word files (.docx) → text, as Word shows it: numbers counted, tables in lines, tracked changes taken as accepted.

The parts are read from the archive directly and not through python-docx: it opens every part that a file has, and
knows neither counted numbers nor tracked changes.
"""

from directives.reading.files.archive import BROKEN, Archive
from directives.reading.files.document import DocumentText, How, UnreadableFile, converted_from
from directives.reading.files.limits import TOO_DEEP
from directives.reading.files.word.body import Body
from directives.reading.files.word.headers import letterhead_lines
from directives.reading.files.word.names import child
from directives.reading.files.word.numbering import numbering_of
from directives.reading.files.word.parts import main_part, related
from directives.reading.files.word.runs import writing_of
from directives.reading.files.word.styles import styles_of


def read_word(archive: Archive) -> DocumentText:
    """Return the text of a .docx; raise ``UnreadableFile`` where it is broken or nested too deeply."""
    part = main_part(archive)
    root = archive.tree_of(part)
    body = child(root, "body")
    if root is None or body is None:
        raise UnreadableFile(BROKEN)
    try:
        styles = styles_of(archive.tree_of(related(archive, part, "styles")))
        numbering = numbering_of(archive.tree_of(related(archive, part, "numbering")), styles)
        writing = writing_of(body, styles)
        reader = Body(writing, numbering)
        lines = reader.lines_of(body)
        above = letterhead_lines(archive, part, body, reader, lines)
    except RecursionError as error:
        raise UnreadableFile(TOO_DEEP) from error
    return DocumentText("\n".join([*above, *lines]), How.DOCX, warnings=converted_from(writing.legacy))
