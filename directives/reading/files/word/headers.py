"""The header of the first page, where an office has put its letterhead there; any other header is left out."""

import re
from xml.etree.ElementTree import Element

from directives.reading.files.archive import Archive
from directives.reading.files.word.body import Body
from directives.reading.files.word.names import children, w
from directives.reading.files.word.parts import related

_LETTERHEAD = re.compile(r"cộng\s+h[oò][aà]\s+xã\s+hội|^\s*số\s*:", re.IGNORECASE)
_RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_FIRST_PAGE = ("first", "default")


def letterhead_lines(archive: Archive, part: str, body: Element, reader: Body, lines: list[str]) -> list[str]:
    """Return the lines of the first page's header if they are a letterhead which the text itself does not have."""
    if any(map(_LETTERHEAD.search, lines[:60])):
        return []
    section = next(body.iter(w("sectPr")), None)
    references = {one.get(w("type"), "default"): one.get(_RELATION_ID) for one in children(section, "headerReference")}
    for kind in _FIRST_PAGE:
        relation_id = references.get(kind)
        root = archive.tree_of(related(archive, part, "header", relation_id)) if relation_id else None
        if root is not None and any(map(_LETTERHEAD.search, header := reader.lines_of(root))):
            return header
    return []
