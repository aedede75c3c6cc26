"""One name: from its head word by word to where a verb, a mark or another name ends it."""

from dataclasses import dataclass

from directives.reading.notices.lexicon import heads, names, telling, verbs
from directives.reading.notices.names.attributes import acts_behind, attribute_at
from directives.reading.notices.names.brackets import abbreviation_at, behind_bracket, is_part_of_name
from directives.reading.notices.names.descriptions import described_at, matter_at
from directives.reading.notices.names.entrusted import entrusted_at, is_told_charge
from directives.reading.notices.names.group_tails import group_tail_at
from directives.reading.notices.names.held_posts import another_post, post_behind_bracket
from directives.reading.notices.names.joining import AND, joined_inside, parts_heads
from directives.reading.notices.names.name_parts import (
    INNER,
    WHOLE,
    abbreviates_rank,
    abroad_at,
    after_plural,
    behind_dash,
    behind_renaming,
    capitals_at,
    closing_at,
    is_deed,
    is_own_number,
    noun_at,
    number_at,
    opens_predicate,
    range_of_places,
    trimmed,
)
from directives.reading.notices.names.unit_heads import (
    head_and_field,
    head_length,
    is_active,
    listed_name,
    own_field,
    stands_alone,
)
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import keys

_LONGEST_NAME = 30
_SURE_FIELD = 3
_LONGEST_UNKNOWN = 4
_LONGEST_ATTRIBUTE = 7
_ENDS = frozenset(".;:!?*|…()+")
_RULES = frozenset("-–")
_COUNTED = keys(
    "khu điện binh cứu đoàn số vực sở phố án khối đội tổ thôn ấp xóm bộ đạo ngành phòng xá lượng dân cấp biển"
    " quận phường"
)
EACH = keys("mỗi từng")
_WHERE = keys("nơi")
_ACCORDING = keys("theo đối")


@dataclass(frozen=True, slots=True)
class OneName:
    """A name up to before word ``stop``; the list goes on at ``after``, behind a bracket that explains the name."""

    stop: int
    after: int


def name_at(
    passage: Passage, place: int, *, closed: bool = False, listed: bool = False, told: bool = False
) -> OneName | None:
    """The name that begins at word ``place``, or None; ``closed`` as for ``actors_at``.

    ``listed`` where a unit is expected, as behind another; ``told`` where no verb need follow the name, as behind
    ``phối hợp với``.
    """
    head = head_length(passage, place, listed=listed)
    if not head:
        return None
    after = place + head
    called = after < len(passage.words) and passage.words[after].capital
    if called and passage.length(telling.contractor_table(), place) == head:
        named = name_at(passage, after, closed=closed, told=told)
        if named is not None:  # "Nhà thầu Tổng công ty Xây dựng công trình giao thông 5"
            return named
    walk = _Walk(passage, place, place + head, closed=closed, told=told)
    stop = walk.end(place + head)
    if stop == place + head and not closed and not stands_alone(passage, place, head):
        return None
    if stop >= len(passage.words) or passage.words[stop].text != "(":
        return OneName(stop, stop)
    after = behind_bracket(passage, stop)
    if not is_part_of_name(passage, stop, after, _name_end):
        return OneName(stop, after)
    if further := post_behind_bracket(passage, after):  # "Công chức Nội vụ (phụ trách …) - Thư ký Ban Chỉ đạo"
        stop = walk.end_from(further)
        after = behind_bracket(passage, stop) if stop < len(passage.words) else stop
        return OneName(stop, after)
    return OneName(after, after)


def _name_end(passage: Passage, place: int) -> int | None:
    """Where the name ends that stands in a bracket."""
    one = name_at(passage, place, listed=True, told=True)
    return one.after if one is not None else None


class _Walk:
    """The way from the head of a name to its end. Up to ``safe`` all is known to belong to the name."""

    def __init__(self, passage: Passage, begin: int, cursor: int, *, closed: bool, told: bool) -> None:
        self._passage = passage
        self._begin = begin
        self._closed = closed
        self._told = told
        self._head_end = cursor
        self._last = min(len(passage.words), begin + _LONGEST_NAME)
        self._plural = any(passage.length(heads.plural_table(), at) for at in range(begin, cursor))
        known = listed_name(passage, begin + self._plural)
        whole = begin + self._plural + known
        field = own_field(passage, cursor)
        alone = cursor - begin == 1 + int(self._plural) or (field > 0 and passage.words[cursor].capital)
        alone = alone or field > _SURE_FIELD  # "trưởng phòng giáo dục và đào tạo"
        if not (field and alone and passage.length(heads.shared_head_table(), cursor - 1) == 1):
            field = head_and_field(passage, cursor)
        self.cursor = self._safe = max(cursor + field, whole)
        brand = passage.length(heads.brand_table(), begin) == cursor - begin
        self._complete = field > 0 or brand or (known > 0 and whole >= cursor)

    def end(self, least: int) -> int:
        """Where the name ends, not before ``least``."""
        while self.goes_on():
            pass
        return trimmed(self._passage, least, self.cursor)

    def end_from(self, cursor: int) -> int:
        """Where the name ends that goes on with another post up to ``cursor``."""
        self.cursor = self._safe = cursor
        self._complete = False
        return self.end(cursor)

    def goes_on(self) -> bool:
        """Take one step; False where the name ends."""
        if self.cursor >= self._last:
            return False
        word = self._passage.words[self.cursor]
        abbreviation = abbreviation_at(self._passage, self.cursor)
        if abbreviation:
            return self._pass_to(self.cursor + abbreviation)
        if word.text == "." and abbreviates_rank(self._passage, self.cursor):
            return self._pass_to(self.cursor + 1)
        if word.text in _ENDS or is_told_charge(self._passage, self._begin, self.cursor):
            return False
        if renamed := behind_renaming(self._passage, self.cursor):
            return self._pass_to(renamed)
        if word.text == "&" and self._passage.words[self.cursor - 1].end == word.start:
            return self._pass_to(min(self.cursor + 2, self._last))  # "Phòng PCMT&TP"
        if word.text == "," or word.key in AND:
            inside = joined_inside(self._passage, self._begin, self.cursor, closed=self._closed)
            listed_place = inside is not None and not self._plural and self._ends_in_rank(inside)
            self._complete = self._complete and listed_place
            return inside is not None and self._pass_to(inside)
        if word.text == "/" and parts_heads(self._passage, self.cursor):
            return False
        if word.text in INNER:
            return self._over_mark()
        if holding := another_post(self._passage, self.cursor):
            self._complete = False
            return self._pass_to(holding)
        known = self._known() or abroad_at(self._passage, self._begin, self.cursor)
        if known:
            return self._pass_to(self.cursor + known)
        return self._over_unknown()

    def _ends_in_rank(self, cursor: int) -> bool:
        """Whether another rank of places was added (``UBND phường, xã``), so that the name is as complete as before."""
        ranks = names.rank_table()
        return any(self._passage.length(ranks, cursor - back) == back for back in (1, 2))

    def _pass_to(self, cursor: int) -> bool:
        self.cursor = self._safe = cursor
        return True

    def _over_mark(self) -> bool:
        following = self.cursor + 1
        words = self._passage.words
        if words[self.cursor].text in _RULES and following < len(words) and not words[following].capital:
            joined = behind_dash(self._passage, self._begin, self._head_end, self.cursor)
            return joined > 0 and self._pass_to(joined)
        self.cursor += 1
        self._complete = False
        return True

    def _known(self) -> int:
        """How many words that surely belong to a name stand here."""
        passage, cursor = self._passage, self.cursor
        whole = head_and_field(passage, cursor)
        closing = closing_at(passage, cursor)
        rank = 0 if self._plural else passage.length(names.rank_table(), cursor)
        known = (
            whole
            or closing
            or max(
                passage.length(names.level_table(), cursor),
                passage.length(names.tail_table(), cursor),
                0 if self._complete else self._small_part(),
                passage.length(names.place_table(), cursor),
                capitals_at(passage, cursor),
                int(is_own_number(passage, cursor) and (passage.words[cursor - 1].capital or self._is_numbered())),
                number_at(passage, cursor),
                range_of_places(passage, cursor),
                after_plural(passage, self._begin, cursor),
            )
        )
        if whole or 0 < rank == known or 0 < closing == known:
            self._complete = True
        return known

    def _small_part(self) -> int:
        """How many words the noun or phrase has by which the name goes on, unless it is what the body does.

        ``Tổ | bảo vệ rừng | khẩn trương …`` but ``UBND xã | bảo vệ rừng`` and ``Tổ công tác | bảo vệ rừng.``
        """
        passage, cursor = self._passage, self.cursor
        part = max(passage.length(names.name_phrase_table(), cursor), noun_at(passage, cursor))
        if (
            not part
            or self._closed
            or not is_deed(passage, cursor)
            or any(w.capital for w in passage.words[cursor : cursor + part])
        ):
            return part
        named_so = is_active(passage, self._begin, cursor) and (self._told or acts_behind(passage, cursor + part))
        return part if named_so else 0

    def _is_numbered(self) -> bool:
        """Whether bodies are counted by the word before: ``Quân khu 5``, ``các Tổng công ty Phát điện 1, 2``."""
        words, cursor = self._passage.words, self.cursor
        counted = words[cursor - 1].key in _COUNTED
        listed = cursor + 2 < len(words) and words[cursor + 1].text == "," and words[cursor + 2].text.isdigit()
        return counted and (listed or not self._plural)

    def _over_unknown(self) -> bool:
        before = self.cursor
        if self._closed:
            self.cursor += int(self._passage.words[self.cursor].key not in _ACCORDING)  # "Sở Y tế | theo lĩnh vực"
            return self.cursor > before
        passage, cursor = self._passage, self.cursor
        if passage.words[cursor].key in EACH:  # "Hội Nông dân | mỗi đơn vị …"
            return False
        attribute = entrusted_at(passage, self._begin, cursor)
        attribute = attribute or group_tail_at(passage, self._begin, cursor, many=self._names_many())
        if not (attribute or self._complete):
            attribute = attribute_at(passage, self._begin, cursor, told=self._told)
        if not attribute and (self._names_many() or passage.words[cursor].key in _WHERE):
            attribute = described_at(passage, cursor, told=self._told)
        if not (attribute or self._complete or self._plural):
            attribute = matter_at(passage, cursor)
        if attribute:
            return self._pass_to(cursor + attribute)
        if not self._told and is_deed(passage, cursor):
            return False
        # right behind a known part of the name even a short verb ends it: "các trường học phun khử khuẩn"
        ends_at_once = cursor == self._safe > self._begin + 1 and opens_predicate(passage, cursor)
        if self._complete or ends_at_once or self._ends_in_proper_name():
            return False
        if passage.length(verbs.stop_table(), cursor):
            if not self._told and self._tells_what_is_done():
                self.cursor = self._safe
            return False
        self.cursor += 1
        if self.cursor - self._safe > _LONGEST_UNKNOWN and not self._verb_near():
            self.cursor = self._safe
            return False
        return True

    def _names_many(self) -> bool:
        plurals, words = heads.plural_table(), self._passage.words
        return any(
            self._passage.length(plurals, at) or words[at].text.isdigit() for at in range(self._begin, self.cursor)
        )

    def _ends_in_proper_name(self) -> bool:
        """Whether a proper name stands before (``Phòng khám Phiêng Khoài | thiết lập``): nothing unknown follows it."""
        before = self._passage.words[self.cursor - 2 : self.cursor]
        return (
            self.cursor == self._safe >= self._head_end + 2
            and not any(self._passage.length(table(), self.cursor - 2) for table in WHOLE)
            and not self._passage.words[self.cursor].capital
            and all(word.capital and not word.text.isupper() for word in before)
        )

    def _tells_what_is_done(self) -> bool:
        """Whether the unknown words are the verb of a subject: no other follows them (``dựng rạp | tại sân``)."""
        passage, cursor = self._passage, self.cursor
        if cursor == self._safe or passage.length(verbs.predicate_table(), cursor):
            return False
        return not passage.length(verbs.adverbial_table(), cursor)

    def _verb_near(self) -> bool:
        """Whether a verb soon ends a name of several unknown words, so that they are taken as part of it."""
        last = min(len(self._passage.words), self._safe + _LONGEST_ATTRIBUTE + 1)
        return any(self._passage.length(verbs.predicate_table(), at) for at in range(self.cursor, last))
