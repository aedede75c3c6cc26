"""The blocks of a Word document in their order: paragraphs and tables, out of content controls and text boxes."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from directives.reading.files.word.names import child, local

_WRAPPERS = frozenset(("sdt", "sdtContent", "customXml", "ins", "moveTo"))
_BOX = "txbxContent"
_OUT_OF_TEXT = frozenset(("del", "moveFrom"))


def blocks_of(element: Element) -> Iterator[Element]:
    """Yield the paragraphs and tables of a body, a cell or a box, in the order of the text."""
    for part in element:
        name = local(part)
        if name in ("p", "tbl"):
            yield part
        elif name in _WRAPPERS:
            yield from blocks_of(part)
        elif name == "AlternateContent" and (chosen := _chosen(part)) is not None:
            yield from blocks_of(chosen)


def boxes_of(element: Element) -> Iterator[Element]:
    """Yield the text boxes anchored in a paragraph; of two versions for two ages of Word, the one with the text."""
    for part in element:
        name = local(part)
        if name == _BOX:
            yield part
        elif name == "AlternateContent":
            if (chosen := _chosen(part)) is not None:
                yield from boxes_of(chosen)
        elif name not in _OUT_OF_TEXT:
            yield from boxes_of(part)


def _chosen(alternatives: Element) -> Element | None:
    """Return the alternative that holds a text box or a paragraph, else the first (ECMA-376 part 3, 10)."""
    held = [one for one in alternatives if local(one) in ("Choice", "Fallback")]
    return next(
        (one for one in held if any(local(part) in (_BOX, "p") for part in one.iter())), held[0] if held else None
    )


def ends_deleted(paragraph: Element) -> bool:
    """Return True if the end of the paragraph is a tracked deletion: what follows belongs to it."""
    return child(paragraph, "pPr", "rPr", "del") is not None
