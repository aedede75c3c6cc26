"""From paragraphs to a tree: which paragraph stands under which, and the path of numbers that leads to it."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field

from directives.reading.notices.names.actors import actors_at
from directives.reading.notices.passage import passage_of
from directives.reading.notices.structure.labelled import label_at
from directives.reading.notices.structure.paragraphs import Level, Paragraph, is_title
from directives.reading.notices.structure.stretches import is_stretch
from directives.reading.vietnamese import fold


@dataclass(slots=True, eq=False)
class Item:
    """A paragraph in its place: ``number`` is its path (``2.b``, ``6-2``), ``parent`` the item above."""

    paragraph: Paragraph
    number: str | None
    parent: "Item | None"
    level: Level
    bullets: int = 0
    children: list["Item"] = field(default_factory=list)


_LONGEST_TITLE = 160
_LONGEST_HEADING = 90
_LONGEST_LEAD_IN = 600
_FIRST = frozenset({"1", "01", "a", "i"})
_ORDINALS = dict(
    zip(
        ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười"],
        ["1", "2", "3", "4", "5", "6", "7", "7", "8", "9", "10"],
        strict=True,
    )
)


def tree_of(text: str, paragraphs: Iterable[Paragraph], rows: Container[int] = ()) -> list[Item]:
    """The items in the order of the text, each knowing its parent and its children.

    A paragraph without a number belongs to the item before it; a missing or repeated number changes nothing.
    ``rows`` is where the rows of tables start: nothing stands below a row.
    """
    paragraphs = list(paragraphs)
    after_list = _after_list(text, paragraphs)
    articles = _are_articles_outermost(paragraphs)
    items: list[Item] = []
    open_items: list[Item] = []
    for place, paragraph in enumerate(paragraphs):
        level = _level(text, paragraph)
        level = Level.PART if articles and level is Level.ARTICLE else level
        if paragraph.marker is None and open_items:
            listed = any(one.paragraph.marker for one in open_items)
            level = _over_what_follows(text, paragraphs, place, level, listed=listed)
        elif level is Level.DASH:
            level = _of_bullet(text, paragraphs, place, open_items)
        if place == after_list:
            open_items.clear()  # what follows the list speaks to all again
        if open_items and open_items[-1].paragraph.start in rows:
            open_items.pop()
        while open_items and open_items[-1].level >= level:
            open_items.pop()
        parent = open_items[-1] if open_items else None
        item = Item(paragraph, _number(paragraph, parent), parent, level)
        if parent is not None:
            parent.children.append(item)
        items.append(item)
        open_items.append(item)
    return items


def _are_articles_outermost(paragraphs: Sequence[Paragraph]) -> bool:
    """``Điều 1. … I. Mục tiêu … Điều 2.``: a decision whose articles hold the Roman parts, not these the articles."""
    levels = (one.marker.level for one in paragraphs if one.marker)
    return next((level for level in levels if level in (Level.ARTICLE, Level.ROMAN)), None) is Level.ARTICLE


def _of_bullet(text: str, paragraphs: Sequence[Paragraph], place: int, open_items: Sequence[Item]) -> Level:
    """The level of a bullet: raised where it names the doer of those behind it, sunk below one of another kind."""
    one = paragraphs[place]
    following = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
    same = following is not None and text[following.start] == text[one.start]
    if same and text[one.end - 1] == ":" and _is_name(text, one.body, one.end):
        return Level.BRACKET
    above = next((item for item in reversed(open_items) if item.level is Level.DASH), None)
    if above is None or text[above.paragraph.start] == text[one.start]:
        return Level.DASH
    return Level.PLUS if text[above.paragraph.end - 1] not in ".;," else Level.DASH


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether nothing but units stands before the colon at the end."""
    passage = passage_of(text, start, min(end, start + _LONGEST_HEADING * 2))
    named = actors_at(passage, 0, over_semicolons=True)
    return named is not None and named.end == len(passage.words) - 1


def _over_what_follows(text: str, paragraphs: Sequence[Paragraph], place: int, level: Level, *, listed: bool) -> Level:
    """The level of a line without number, raised where it stands as the heading right over a list.

    ``Phòng Cảnh sát …`` and ``Giai đoạn 1 (…): Chuẩn bị`` over bullets, ``Trưởng thôn và Bí thư chi bộ:`` over ``a)``.
    What opens the numbers of the whole document stands beside them (not ``listed``): it speaks to all.
    """
    one = paragraphs[place]
    following = paragraphs[place + 1].marker if place + 1 < len(paragraphs) else None
    if following is None or level < Level.BRACKET:
        return level
    if text[one.end - 1] == ":" and one.end - one.body < _LONGEST_LEAD_IN:
        numbered = Level.ARTICLE < following.level < Level.DASH
        if numbered and not listed:
            return level
        if numbered and following.value.rpartition(".")[2] in _FIRST:
            return Level(following.level - 1)
        return Level.BRACKET
    heads_bullets = following.level >= Level.DASH and one.end - one.body <= _LONGEST_HEADING
    if level is not Level.PLAIN or not heads_bullets or not text[one.body].isupper():
        return level
    whole = text[one.end - 1].isalnum() and text.find(":", one.body, one.end) < 0
    stretch = text[one.end - 1] not in ".;," and is_stretch(fold(text[one.body : one.end]))
    return Level.BRACKET if whole or stretch else level


def _after_list(text: str, paragraphs: Sequence[Paragraph]) -> int:
    """The first paragraph without a number behind the last numbered one; none where that one is a heading."""
    last = next((i for i in range(len(paragraphs) - 1, -1, -1) if paragraphs[i].marker), -1)
    if last < 0 or last + 1 >= len(paragraphs) or text[paragraphs[last].end - 1] not in ".;…":
        return len(paragraphs)
    return next((i for i in range(last + 1, len(paragraphs)) if not _is_label(text, paragraphs[i])), len(paragraphs))


def _is_label(text: str, paragraph: Paragraph) -> bool:
    """Whether a line is a labelled one, which belongs to what stands above it."""
    bare = fold(text[paragraph.body : min(paragraph.end, paragraph.body + _LONGEST_HEADING)])
    return label_at(bare, 0, len(bare)) is not None


def _level(text: str, paragraph: Paragraph) -> Level:
    if paragraph.marker is not None:
        return paragraph.marker.level
    body = text[paragraph.body : paragraph.end]
    if is_title(body):
        return Level.ROMAN
    # "Các phòng, ban:" in front of bullets
    return Level.BRACKET if body.endswith(":") and len(body) < _LONGEST_TITLE else Level.PLAIN


def _number(paragraph: Paragraph, parent: Item | None) -> str | None:
    above = parent.number if parent else None
    marker = paragraph.marker
    if marker is None:
        return above
    if marker.level in (Level.DASH, Level.PLUS):
        if parent is None:
            return None
        parent.bullets += 1
        return f"{above}-{parent.bullets}" if above else None
    value = _ORDINALS.get(marker.value.casefold(), marker.value)
    if marker.level in (Level.DECIMAL, Level.DECIMAL_TWO, Level.DECIMAL_THREE):
        roman = _root(parent)
        return f"{roman}.{value}" if roman else value
    if not value:
        return above
    return f"{above}.{value}" if above else value


def _root(item: Item | None) -> str | None:
    """The number of the Roman part above, to which ``1.1`` is joined."""
    while item is not None:
        if item.level <= Level.ROMAN:
            return item.number
        item = item.parent
    return None
