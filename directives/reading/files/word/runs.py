"""The words of a Word paragraph as they are shown: insertions kept, deletions and hidden text left out."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from directives.reading.encodings import Legacy, from_tcvn3, from_vni, is_unicode_only, legacy_of_font, recognise
from directives.reading.files.word.names import is_on, local, value, w
from directives.reading.files.word.styles import Styles

# What may stand around runs and shows what it holds (17.16, 17.13.5: fields, links, insertions, controls).
_FIELDS_AND_LINKS = ("hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo")
_WRAPPERS = frozenset((*_FIELDS_AND_LINKS, "ins", "moveTo", "ruby", "rubyBase", "oMath", "oMathPara"))
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_PAGE_BREAKS = ("page", "column")
_SYMBOLS = dict.fromkeys(("F0B7", "F0A7", "F02D", "F0D8", "F0FC", "F076"), "-") | {
    "F0E0": "→",
    "F0B3": "≥",
    "F0A3": "≤",
}
"""Signs out of Symbol and Wingdings that stand in texts: bullets, an arrow, bounds."""


@dataclass(frozen=True, slots=True)
class Writing:
    """How the runs of a document are read: its styles, and the old encodings that its fonts really stand for."""

    styles: Styles
    legacy: frozenset[Legacy] = frozenset()

    def words_of(self, paragraph: Element) -> str:
        """Return the text of a paragraph, ``\\n`` for a line break in it; text boxes are not part of it."""
        style = value(paragraph, "pPr", "pStyle")
        return "".join(self._shown(run, style) for run in _runs_of(paragraph))

    def _shown(self, run: Element, style: str | None) -> str:
        text = _letters(run)
        if not text:
            return ""
        if self.legacy:
            text = self._converted(text, self.styles.font_of(run, style))
        return text.upper() if self.styles.is_caps(run, style) else text

    def _converted(self, text: str, font: str | None) -> str:
        found = legacy_of_font(font) if font else None
        if found is None or found[0] not in self.legacy or is_unicode_only(text):
            return text
        return from_tcvn3(text, capitals=found[1]) if found[0] is Legacy.TCVN3 else from_vni(text)


def writing_of(body: Element, styles: Styles) -> Writing:
    """Look through a document for text in old fonts; a font that shows Unicode after all is not believed."""
    samples: defaultdict[Legacy, list[str]] = defaultdict(list)
    for paragraph in body.iter(w("p")):
        style = value(paragraph, "pPr", "pStyle")
        for run in _runs_of(paragraph):
            font = styles.font_of(run, style)
            if font and (found := legacy_of_font(font)):
                samples[found[0]].append(_letters(run))
        for texts in samples.values():
            texts.append("\n")
    return Writing(styles, frozenset(legacy for legacy, texts in samples.items() if _is_legacy(texts, legacy)))


def _is_legacy(texts: list[str], legacy: Legacy) -> bool:
    return recognise("".join(texts)) is legacy


def _runs_of(element: Element) -> Iterator[Element]:
    """Yield the runs that are shown, in order."""
    for part in element:
        name = local(part)
        if name == "r":
            if not is_on(part, "rPr", "vanish"):
                yield part
        elif name in _WRAPPERS:
            yield from _runs_of(part)


def _letters(run: Element) -> str:
    return "".join(map(_sign, run))


def _sign(part: Element) -> str:
    name = local(part)
    if name == "t":
        return part.text or ""
    if name == "br" and part.get(w("type")) in _PAGE_BREAKS:
        return ""
    if name == "sym":
        return _SYMBOLS.get(part.get(w("char"), "").upper(), "")
    return _SIGNS.get(name, "")
