"""The styles of a Word document: what a paragraph or a run inherits from them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from directives.reading.files.word.names import child, children, is_on, value, w

_DEEPEST_CHAIN = 20


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles by their id, the default paragraph style, and the font of the whole document."""

    by_id: dict[str, Element] = field(default_factory=dict)
    default: str | None = None
    font: str | None = None

    def chain(self, style_id: str | None) -> Iterator[tuple[str, Element]]:
        """Yield a style and those that it is based on, the nearest first."""
        for _ in range(_DEEPEST_CHAIN):
            style = self.by_id.get(style_id or "")
            if style is None or style_id is None:
                return
            yield style_id, style
            style_id = value(style, "basedOn")

    def font_of(self, run: Element, paragraph_style: str | None) -> str | None:
        """Return the name of the font in which a run is shown."""
        own = _font_in(child(run, "rPr"))
        if own:
            return own
        for start in (value(run, "rPr", "rStyle"), paragraph_style or self.default):
            for _, style in self.chain(start):
                if name := _font_in(child(style, "rPr")):
                    return name
        return self.font

    def is_caps(self, run: Element, paragraph_style: str | None) -> bool:
        """Return True if the run is shown in capitals whatever its letters are."""
        own = is_on(run, "rPr", "caps")
        if own is not None:
            return own
        for start in (value(run, "rPr", "rStyle"), paragraph_style or self.default):
            for _, style in self.chain(start):
                if (set_here := is_on(style, "rPr", "caps")) is not None:
                    return set_here
        return False


def _font_in(properties: Element | None) -> str | None:
    """Return the font that run properties name for Latin letters, None where they name none."""
    fonts = child(properties, "rFonts")
    return None if fonts is None else fonts.get(w("ascii")) or fonts.get(w("hAnsi"))


def styles_of(root: Element | None) -> Styles:
    """Read ``word/styles.xml``; a document without it has no styles."""
    by_id = {style_id: style for style in children(root, "style") if (style_id := style.get(w("styleId")))}
    default = next(
        (
            style_id
            for style_id, style in by_id.items()
            if style.get(w("type")) == "paragraph" and style.get(w("default")) in ("1", "true", "on")
        ),
        None,
    )
    return Styles(by_id, default, _font_in(child(root, "docDefaults", "rPrDefault", "rPr")))
