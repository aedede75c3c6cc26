"""The names of WordprocessingML (ECMA-376 part 1, 17) as ElementTree spells them."""

from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def w(name: str) -> str:
    """Return the full name of a Word element or attribute."""
    return _W + name


def local(element: Element) -> str:
    """Return the name of an element without its namespace; "" for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def child(element: Element | None, *path: str) -> Element | None:
    """Return the first element down ``path``, None where there is none."""
    for name in path:
        if element is None:
            return None
        element = element.find(w(name))
    return element


def children(element: Element | None, name: str) -> Iterator[Element]:
    """Yield the children of that name."""
    if element is not None:
        yield from element.iterfind(w(name))


def value(element: Element | None, *path: str) -> str | None:
    """Return ``w:val`` of the element down ``path``."""
    found = child(element, *path)
    return None if found is None else found.get(w("val"))


def whole(text: str | None) -> int | None:
    """Return a whole number as Word writes it, None for anything else."""
    if text is None or not text.lstrip("-").isascii() or not text.lstrip("-").isdigit() or len(text) > 9:
        return None
    return int(text)


def is_on(element: Element | None, *path: str) -> bool | None:
    """Return what a switch such as ``w:vanish`` is set to, None where it is not set."""
    found = child(element, *path)
    return None if found is None else found.get(w("val"), "1") not in ("0", "false", "off", "none")
