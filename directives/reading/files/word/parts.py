"""Where the parts of a Word file lie in its archive: the main document, and what it is related to (ECMA-376 part 2)."""

import posixpath
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from directives.reading.files.archive import Archive
from directives.reading.files.word.names import local

_USUAL_MAIN = "word/document.xml"


def main_part(archive: Archive) -> str:
    """Return the name of the main document; "" where the archive has none."""
    for kind, target, _ in _relationships(archive, ""):
        if kind == "officeDocument" and target in archive.names:
            return target
    return _USUAL_MAIN if _USUAL_MAIN in archive.names else ""


def related(archive: Archive, part: str, kind: str, relation_id: str | None = None) -> str:
    """Return the part of that kind (``styles``, ``numbering``, ``header``) that ``part`` points to, "" for none."""
    for found, target, found_id in _relationships(archive, part):
        if found == kind and relation_id in (None, found_id):
            return target
    return ""


def _relationships(archive: Archive, part: str) -> Iterator[tuple[str, str, str]]:
    folder, name = posixpath.split(part)
    root = archive.tree_of(posixpath.join(folder, "_rels", f"{name}.rels"))
    for one in _elements(root):
        target = one.get("Target", "")
        place = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        yield one.get("Type", "").rpartition("/")[2], place, one.get("Id", "")


def _elements(root: Element | None) -> Iterator[Element]:
    if root is not None:
        yield from (one for one in root if local(one) == "Relationship")
