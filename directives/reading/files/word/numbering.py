"""The numbers that Word counts itself: the lists of ``word/numbering.xml``, with their levels and restarts.

ECMA-376 part 1, 17.9: a ``num`` points to an ``abstractNum``; the numbers that share one count on together unless an
override restarts them; a level restarts when a level above it has counted, unless ``lvlRestart`` says otherwise.
"""

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from directives.reading.files.numerals import NUMERALS, bullet
from directives.reading.files.word.names import child, children, value, w, whole
from directives.reading.files.word.styles import Styles

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
_LONGEST_LABEL = 40


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: from where it counts, how the number is written, and the text around it."""

    start: int
    numeral: str
    text: str
    restart: int | None
    style: str | None
    legal: bool


@dataclass(frozen=True, slots=True)
class List:
    """A list as one ``num`` defines it: whose counters it moves, its levels, and where it starts anew."""

    counters: str
    levels: dict[int, Level]
    starts: dict[int, int]


@dataclass(slots=True)
class Numbering:
    """The lists of a document and how far each has counted; ``label`` must be asked in the order of the text."""

    lists: dict[str, List]
    styles: Styles
    _counts: dict[str, list[int | None]] = field(default_factory=dict)
    _begun: set[str] = field(default_factory=set)

    def label(self, paragraph: Element) -> str:
        """Return the number or bullet in front of a paragraph, "" where it has none, and count it."""
        place = self._place_of(paragraph)
        if place is None:
            return ""
        num_id, depth = place
        counted = self.lists[num_id]
        level = counted.levels.get(depth)
        if level is None:
            return ""
        counts = self._count(num_id, counted, depth)
        if level.numeral == "bullet":
            return bullet(level.text)
        return _PLACE.sub(lambda found: _number(counted, counts, level, int(found[1]) - 1), level.text)[:_LONGEST_LABEL]

    def _place_of(self, paragraph: Element) -> tuple[str, int] | None:
        """Return the list and the level of a paragraph, from its own properties or from its style."""
        own = child(paragraph, "pPr", "numPr")
        num_id, depth = value(own, "numId"), whole(value(own, "ilvl"))
        if num_id is None:
            styled = self._place_by_style(value(paragraph, "pPr", "pStyle") or self.styles.default)
            if styled is None:
                return None
            num_id, depth = styled[0], styled[1] if depth is None else depth
        if num_id not in self.lists:  # numId 0 takes a paragraph out of its style's list
            return None
        return num_id, min(max(depth or 0, 0), _LEVELS - 1)

    def _place_by_style(self, style_id: str | None) -> tuple[str, int] | None:
        for name, style in self.styles.chain(style_id):
            properties = child(style, "pPr", "numPr")
            num_id = value(properties, "numId")
            if num_id is None:
                continue
            if num_id not in self.lists:
                return None
            levels = self.lists[num_id].levels
            linked = next((depth for depth, level in levels.items() if level.style == name), None)
            return num_id, linked if linked is not None else whole(value(properties, "ilvl")) or 0
        return None

    def _count(self, num_id: str, counted: List, depth: int) -> list[int | None]:
        counts = self._counts.setdefault(counted.counters, [None] * _LEVELS)
        if num_id not in self._begun:
            self._begun.add(num_id)
            for level in counted.starts:
                counts[level:] = [None] * (_LEVELS - level)
        for above in range(depth):
            if counts[above] is None:
                counts[above] = _start(counted, above)
        before = counts[depth]
        counts[depth] = _start(counted, depth) if before is None else before + 1
        for below in range(depth + 1, _LEVELS):
            lower = counted.levels.get(below)
            restart = lower.restart if lower else None
            if restart is None or depth < restart <= below:
                counts[below] = None
        return counts


def _start(counted: List, depth: int) -> int:
    level = counted.levels.get(depth)
    return counted.starts.get(depth, level.start if level else 1)


def _number(counted: List, counts: list[int | None], shown: Level, depth: int) -> str:
    level = counted.levels.get(depth)
    count = counts[depth]
    if level is None or count is None or level.numeral == "bullet":
        return ""
    return NUMERALS.get("decimal" if shown.legal else level.numeral, str)(count)


def numbering_of(root: Element | None, styles: Styles) -> Numbering:
    """Read ``word/numbering.xml``; a document without it has no lists."""
    abstract = {
        abstract_id: one for one in children(root, "abstractNum") if (abstract_id := one.get(w("abstractNumId")))
    }
    by_style_link = {link: one for one in abstract.values() if (link := value(one, "styleLink"))}
    lists: dict[str, List] = {}
    for num in children(root, "num"):
        num_id, abstract_id = num.get(w("numId")), value(num, "abstractNumId")
        definition = abstract.get(abstract_id or "")
        if num_id is None or num_id == "0" or definition is None or abstract_id is None:
            continue
        definition = by_style_link.get(value(definition, "numStyleLink") or "", definition)
        lists[num_id] = _list_of(num, definition)
    return Numbering(lists, styles)


def _list_of(num: Element, definition: Element) -> List:
    levels = {depth: _level_of(one) for one in children(definition, "lvl") if (depth := _depth(one)) is not None}
    starts: dict[int, int] = {}
    for override in children(num, "lvlOverride"):
        depth = _depth(override)
        if depth is None:
            continue
        if (own := child(override, "lvl")) is not None:
            levels[depth] = _level_of(own)
        if (start := whole(value(override, "startOverride"))) is not None:
            starts[depth] = start
    return List(definition.get(w("abstractNumId"), ""), levels, starts)


def _depth(element: Element) -> int | None:
    depth = whole(element.get(w("ilvl")))
    return depth if depth is not None and 0 <= depth < _LEVELS else None


def _level_of(element: Element) -> Level:
    numeral = value(element, "numFmt")
    if numeral is None:  # Word 2010 and later hide a format of their own in an alternative; plain numbers stand for it
        numeral = "decimal"
    start = whole(value(element, "start"))
    return Level(
        start=start or 0,  # 17.9.25: zero where it is left out
        numeral=numeral,
        text=value(element, "lvlText") or "",
        restart=whole(value(element, "lvlRestart")),
        style=value(element, "pStyle"),
        legal=child(element, "isLgl") is not None,
    )
