"""Word files (.docx) → text, one line for each paragraph and one for each row of a table."""

import io

from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph

from directives.reading.files.document import DocumentText, How, UnreadableFile


def read_word(content: bytes) -> DocumentText:
    """Return the text of a .docx; raise ``UnreadableFile`` where it is broken."""
    try:
        document = Document(io.BytesIO(content))
    except Exception as error:
        raise UnreadableFile("Tệp Word bị hỏng.") from error
    lines: list[str] = []
    for block in document.iter_inner_content():
        if isinstance(block, Paragraph):
            lines.append(block.text)
        elif isinstance(block, Table):
            lines.extend(" | ".join(cell.text for cell in row.cells) for row in block.rows)
    return DocumentText("\n".join(lines), How.DOCX)
