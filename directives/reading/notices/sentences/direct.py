"""Who is told at a place by an order or as the subject: ``Giao X …``, ``X làm …``."""

from directives.reading.notices.lexicon import heads, musts, names, occupations, states, telling, verbs
from directives.reading.notices.names.actors import ActorList, actors_at
from directives.reading.notices.names.brackets import behind_bracket
from directives.reading.notices.names.joining import AND
from directives.reading.notices.passage import Passage
from directives.reading.notices.sentences.handing import (
    are_contractors,
    hands_over,
    is_any_author,
    is_compound,
    ordered_behind,
    with_other_orders,
)
from directives.reading.notices.sentences.parts import headed_end
from directives.reading.notices.sentences.turns import Turn
from directives.reading.notices.words import keys

_ISSUES = keys("yêu đề giao phân lưu mời")
_ASKS = keys("yêu đề")
_LONGEST_DESCRIPTION = 12
_THEN = keys("thì")
_EACH = keys("mỗi từng")
_MUST, _UNDERGOES = keys("phải cần"), keys("được")
_STOCK = keys("cổ")
_MONEY, _LONGEST_AMOUNT = keys("đồng vnđ usd euro triệu tỷ"), 9
_TEAMS = keys("tổ đội nhóm")
_LONGEST_TEAM = 9


def direct_at(passage: Passage, place: int) -> tuple[Turn, tuple[str, ...]] | None:
    """``Giao X …`` or ``X làm …`` at ``place``; None where neither stands there."""
    words = passage.words
    handing = passage.length(verbs.performative_table(), place)
    issues = any(words[at].key in _ISSUES for at in range(place, place + handing))
    if issues and not is_compound(passage, place):
        told = actors_at(passage, place + handing, over_semicolons=True, listed=True)
        if told is not None and not _is_anyone(passage, told):
            return Turn.ORDER, with_other_orders(passage, told)
        if bare := bare_noun(passage, place + handing, told=True):
            return Turn.ORDER, (bare,)
    if bare := bare_noun(passage, place):
        told_by = _told_by(passage, place + len(bare.split()))
        return (Turn.ORDER, told_by) if told_by else (Turn.SUBJECT, (bare,))
    named = actors_at(passage, place, over_semicolons=True)
    if place == 0 and (team := _team_at_colon(passage, named)):
        return Turn.SUBJECT, (team,)
    if named is None:
        return None
    return _behind_subject(passage, named)


def _team_at_colon(passage: Passage, named: ActorList | None) -> str:
    """``Tổ sàng lọc (…): bố trí …``, ``Đội phun hóa chất: phun …``: a team by what it is for."""
    words = passage.words
    if not words or words[0].key not in _TEAMS or passage.length(verbs.predicate_table(), 0):
        return ""
    end = next((at for at in range(1, min(_LONGEST_TEAM, len(words))) if not words[at].text.isalnum()), 0)
    colon = behind_bracket(passage, end) if end and words[end].text == "(" else end
    if not end or colon + 1 >= len(words) or words[colon].text != ":" or (named is not None and named.end >= end):
        return ""
    return passage.quote(0, end) if passage.length(verbs.predicate_table(), colon + 1) else ""


def _is_anyone(passage: Passage, told: ActorList) -> bool:
    """Whether only a common noun is told, of no one in particular (``phân công cơ quan chủ trì``)."""
    noun = passage.length(heads.generic_table(), told.begin)
    return len(told.names) == 1 and noun == told.end - told.begin and passage.words[told.begin].text.islower()


def _told_by(passage: Passage, place: int) -> tuple[str, ...]:
    """Whom a noun that stands for the issuer tells by the order behind it (``Nhà trường yêu cầu các khoa …``)."""
    handing = passage.length(verbs.performative_table(), place)
    if not handing or passage.words[place].key not in _ASKS or are_contractors(passage, place):
        return ()
    told = actors_at(passage, place + handing, over_semicolons=True, listed=True)
    return with_other_orders(passage, told) if told is not None else ()


def bare_noun(passage: Passage, place: int, *, told: bool = False) -> str | None:
    """``Tập đoàn`` in ``Tập đoàn báo cáo …``: a noun that alone means the one named before; None where none stands.

    ``told`` behind an order, where a colon or another part of the sentence may follow (``Đề nghị Tỉnh: …``).
    """
    noun = passage.length(telling.bare_noun_table(), place)
    after = place + noun
    if not noun or after >= len(passage.words) or not passage.words[place].capital or passage.words[after].capital:
        return None
    if told and (passage.words[after].text in ",:" or passage.length(verbs.adverbial_table(), after)):
        return passage.quote(place, after)
    if passage.length(verbs.predicate_table(), place) > 1 or passage.length(heads.not_head_table(), place):
        return None
    if passage.length(heads.organ_table(), place) > noun:  # "Ủy ban bầu cử"
        return None
    named_so = (
        passage.length(occupations.occupation_table(), after)
        and not passage.length(verbs.short_verb_table(), after)
        and not passage.length(names.rank_table(), place)  # "Tỉnh sử dụng …" acts, "Công ty vận tải …" is a name
    )
    if named_so or passage.length(verbs.past_table(), after) or passage.words[after].key in _STOCK:
        return None
    return passage.quote(place, after) if passage.length(verbs.predicate_table(), after) else None


def _behind_subject(passage: Passage, named: ActorList) -> tuple[Turn, tuple[str, ...]] | None:
    words = passage.words
    after = named.end
    then = _then_behind(passage, named)
    if then and (inner := told_behind(passage, then)) is not None:
        return inner  # "riêng 03 hộ có đơn thì Trưởng thôn phải …"
    if words[after - 1].key in _THEN:
        return Turn.FACT, named.names  # "Các xã có ít hộ thì …" tells on what condition the task before it holds
    told = after + 1 < len(words) and words[after].text == ":"
    if told and (passage.length(states.state_table(), after + 1) or _is_amount(passage, after + 1)):
        return Turn.FACT, named.names  # "Nhà văn hóa thôn: còn 02 thôn chưa có", "Bộ A: 760.000 USD"
    if after < len(words) and words[after].text == ":" and (inner := told_behind(passage, after)) is not None:
        return inner if words[after + 1].capital and len(named.names) == 1 else (Turn.SUBJECT, named.names)
    if after >= len(words) or words[after].text == ":":
        return Turn.SUBJECT, named.names
    handed = hands_over(passage, named)
    if handed is not None:
        return handed
    if words[after].text == "," and (joined := with_other_orders(passage, named)) != named.names:
        return Turn.SUBJECT, joined  # "Thanh tra tỉnh, đề nghị Kiểm toán nhà nước không kiểm tra trùng lặp"
    if words[after].key in _MUST and after + 1 < len(words) and words[after + 1].key in _UNDERGOES:
        return Turn.RULE, ()  # "Nhân viên nấu ăn phải được khám sức khỏe": whoever sees to it is told above
    asked = passage.length(telling.asked_table(), after)
    if asked and passage.length(verbs.predicate_table(), after + asked):
        return Turn.SUBJECT, named.names
    if passage.length(verbs.attribute_table(), after) and (described := _described(passage, named)):
        return Turn.SUBJECT, described
    judges = is_any_author(passage, named) and passage.length(telling.judging_table(), after)
    if judges or passage.length(telling.deciding_table(), after):
        ordered = ordered_behind(passage, after)  # "… phê bình các xã nộp chậm và yêu cầu các xã này nộp bù"
        return (Turn.ORDER, ordered) if ordered else (Turn.FACT, named.names)  # "… thống nhất nội dung …" approves
    if words[after].key in _EACH:  # "Hội A, Hội B mỗi đơn vị đăng ký 01 công trình"
        each = actors_at(passage, after)
        after = each.end if each is not None and each.end < len(words) else after
    predicate = passage.length(verbs.predicate_table(), after)
    past = passage.length(verbs.past_table(), after)
    if past > predicate or (past and predicate == 1):
        return Turn.FACT, named.names
    if predicate:
        return Turn.SUBJECT, named.names
    if words[after].text in "-–" and (whole := _named_again(passage, named)):
        return Turn.SUBJECT, (whole,)
    if words[after].text == "-" and _is_named_beside(passage, after):
        return Turn.SUBJECT, named.names
    if words[after].text == "," and (charged := _in_charge(passage, named)):
        return Turn.SUBJECT, charged
    if words[after].text in ",-(" and after + 1 < len(words):
        going_on = passage.length(verbs.function_table(), after + 1) or passage.length(
            verbs.predicate_table(), after + 1
        )
        return (Turn.SUBJECT, named.names) if going_on else None
    if passage.length(verbs.adverbial_table(), after) or headed_end(passage, after) is not None:
        return Turn.SUBJECT, named.names
    if passage.length(verbs.function_table(), after):
        return Turn.FACT, named.names
    if words[after].key in AND:
        return None  # "Trên cơ sở đề nghị của Sở A, Sở B và khả năng của ngân sách, …"
    return (Turn.SUBJECT, named.names) if not words[after].capital and words[after].text.isalpha() else None


def _then_behind(passage: Passage, named: ActorList) -> int:
    """Where ``thì`` stands behind those in small letters whom a sentence is about; 0 where none does."""
    if any(name[0].isupper() for name in named.names):
        return 0
    for at in range(named.end - 1, min(named.end + _LONGEST_DESCRIPTION, len(passage.words))):
        if passage.words[at].key in _THEN:
            return at
        if not passage.words[at].text.isalnum():
            break
    return 0


def _is_amount(passage: Passage, place: int) -> bool:
    """Whether a share of money stands there (``1.260.000 USD``, ``35 tỷ đồng``)."""
    words = passage.words
    return words[place].text[0].isdigit() and any(word.key in _MONEY for word in words[place : place + _LONGEST_AMOUNT])


def _described(passage: Passage, named: ActorList) -> tuple[str, ...]:
    """``Các địa phương có di tích: lập hồ sơ …``: what stands before the colon tells which of them."""
    words = passage.words
    for at in range(named.end, min(named.end + _LONGEST_DESCRIPTION, len(words) - 1)):
        if words[at].text == ":" and passage.length(verbs.predicate_table(), at + 1):
            return (passage.quote(named.begin, at),)
        if words[at].text in ",;.:":
            return ()
    return ()


def _in_charge(passage: Passage, named: ActorList) -> tuple[str, ...]:
    """``Phó Trưởng phòng - Phó Trưởng Tiểu ban, phụ trách hậu cần: …``: a person is told by his charge too."""
    words = passage.words
    if len(named.names) != 1 or not passage.length(telling.charge_table(), named.end + 1):
        return ()
    soon = range(named.end + 2, min(named.end + _LONGEST_DESCRIPTION, len(words)))
    colon = next((at for at in soon if words[at].text in ":;."), 0)
    return (passage.quote(named.begin, colon),) if colon and words[colon].text == ":" else ()


def _named_again(passage: Passage, named: ActorList) -> str:
    """``Sở A - cơ quan thường trực: …``: the whole of a name told twice in front of a colon; empty for any other."""
    again = actors_at(passage, named.end + 1, listed=True)
    if again is None or len(named.names) > 1 or again.end >= len(passage.words) or passage.words[again.end].text != ":":
        return ""
    return passage.quote(named.begin, again.end)


def _is_named_beside(passage: Passage, dash: int) -> bool:
    """Whether what stands behind the dash names the subject again: ``Sở A - cơ quan thường trực - tổng hợp …``."""
    again = actors_at(passage, dash + 1, listed=True)
    if again is None or again.end >= len(passage.words):
        return False
    after = again.end + int(passage.words[again.end].text in "-,")
    return passage.length(verbs.predicate_table(), after) > 0


def told_behind(passage: Passage, mark: int) -> tuple[Turn, tuple[str, ...]] | None:
    """Who is named behind the mark or word ``mark`` and plainly told to act."""
    if bare := bare_noun(passage, mark + 1):
        return Turn.SUBJECT, (bare,)
    named = actors_at(passage, mark + 1, listed=True)
    if named is None or named.end >= len(passage.words):
        return None
    does = passage.length(verbs.predicate_table(), named.end) > passage.length(verbs.past_table(), named.end)
    duty = passage.length(musts.duty_table(), named.end) > 0
    known = passage.words[named.begin].capital or passage.length(heads.plural_table(), named.begin) > 0
    organ = named.begin + passage.length(heads.organ_table(), named.begin)
    known = known or (named.begin < organ < named.end and passage.words[organ].capital)  # "…, khoa Nội tiếp nhận …"
    return (Turn.SUBJECT, named.names) if duty or (does and known) else None
