"""Whom a sentence addresses, by which turn of phrase, and whom it names only in its middle."""

from directives.reading.notices.lexicon import heads, musts, openings, states, verbs
from directives.reading.notices.names.actors import actors_at
from directives.reading.notices.names.unit_heads import head_length
from directives.reading.notices.passage import Passage
from directives.reading.notices.sentences.coordination import is_along, told_together
from directives.reading.notices.sentences.direct import bare_noun, direct_at, told_behind
from directives.reading.notices.sentences.handing import handed_over_inside
from directives.reading.notices.sentences.learners import schools_of_learners
from directives.reading.notices.sentences.obliging import obliges
from directives.reading.notices.sentences.parts import listed_end, parts_of, time_end
from directives.reading.notices.sentences.topics import (
    are_people,
    behind_people,
    ends_in_group,
    goes_on_listing,
    is_counted_on,
    towards_at,
)
from directives.reading.notices.sentences.turns import Turn
from directives.reading.notices.words import keys

_LONGEST_FRONT = 90
_TOWARDS = keys("đối")
_FOLLOWS = keys("theo")
_HANDS = keys("giao")
_ASKS = keys("đề yêu")
_COUNTS_OFF = keys("như gồm sau")
_LONGEST_LABEL = 8
_BEING = keys("là")
_PERIODS = keys("năm tháng quý tuần ngày")
_WHEN = keys("khi")
_LEAST_TIME = 2
_SENDS = keys("trình gửi nộp")
_FRONT_ENDS = frozenset({",", ":", "thì"})


def subject_within(passage: Passage) -> tuple[str, ...]:
    """The first organ in the middle of a passage that is said to do something, by its full name."""
    for at in range(1, len(passage.words) - 1):
        if passage.words[at].capital and passage.length(heads.organ_table(), at) > 1:
            named = actors_at(passage, at)
            if named and passage.length(verbs.predicate_table(), named.end):
                return named.names
    return ()


def obliged_in(passage: Passage) -> tuple[str, ...]:
    """The unit that a sentence obliges without an order (``Để …, tỉnh A cần tập trung …``), empty for none."""
    end = -1
    for at in (-1, *parts_of(passage, 0, len(passage.words) - 2)):
        if at < end:
            continue  # within a list that is not obliged
        bare = bare_noun(passage, at + 1)
        if bare and passage.length(musts.obliging_table(), at + 1 + len(bare.split())):
            return (bare,)
        named = actors_at(passage, at + 1, over_semicolons=True) if head_length(passage, at + 1) else None
        if named is not None and passage.length(musts.obliging_table(), named.end):
            return named.names
        end = named.end if named is not None else end
    return ()


def address_of(passage: Passage, place: int, bare_text: str) -> tuple[Turn, tuple[str, ...]]:
    """The turn of the sentence that begins at word ``place``, and who is told in it."""
    if schools := schools_of_learners(passage, place):
        return Turn.SUBJECT, schools
    direct = direct_at(passage, place)
    if direct is not None:
        return direct
    reports = passage.length(verbs.reports_of_table(), place)
    if reports and (named := actors_at(passage, place + reports, listed=True)) is not None:
        return Turn.SUBJECT, named.names
    if together := told_together(passage, place):
        return Turn.SUBJECT, together
    topic = _behind_topic(passage, place, bare_text)
    if topic is not None:
        return topic
    front = passage.length(verbs.fronted_table(), place)
    if front and (timed := _behind_time(passage, place)) == (Turn.VERB, ()):
        return timed  # "Hằng tuần báo cáo Bộ A, Bộ B và Bộ C về tiến độ": nobody told stands behind its commas
    verb = passage.length(verbs.predicate_table(), place)
    if front:
        fronted = _behind_front(passage, place)
        follows = front < verb and passage.words[place].key in _FOLLOWS  # "theo dõi" is no "theo"
        if fronted is not None and (front >= verb or fronted[1]) and (fronted[0] is Turn.ORDER or not follows):
            return fronted if fronted[1] else handed_over_inside(passage, place) or fronted
    handed = handed_over_inside(passage, place) or (_behind_time(passage, place) if front else None)
    if handed is not None:
        return handed
    if verb and not passage.length(verbs.not_verb_table(), place):
        return Turn.VERB, ()
    told = behind_matter(passage, place)
    if told is not None:
        return told
    if obliges(passage):
        return Turn.RULE, ()
    return Turn.FACT, ()


def _behind_topic(passage: Passage, place: int, bare_text: str) -> tuple[Turn, tuple[str, ...]] | None:
    """``Về thủ tục …: Giao Bộ A …``: what stands behind the colon, where a topic stands before it."""
    words = passage.words
    for at in range(place, min(place + _LONGEST_FRONT, len(words) - 1)):
        if words[at].text == ":":
            direct = direct_at(passage, at + 1)
            if at > place and words[at - 1].key in _COUNTS_OFF:  # "… có ý kiến như sau: Giao các sở …"
                return direct if direct is not None and direct[0] is Turn.ORDER else None  # "đạt thấp như: xã A"
            if direct is not None and direct[0] is not Turn.FACT:
                return direct
            if passage.length(verbs.approving_table(), at + 1):
                return _behind_approval(passage, at + 1)
            if words[place].key in _TOWARDS:  # "Đối với UBND xã A: báo cáo …"
                towards = actors_at(passage, place + 2)
                if towards is not None and towards.end == at:
                    return Turn.SUBJECT, towards.names
                if towards is not None and towards.end > at:
                    return None  # "Đối với các thành phố: Hà Nội, Huế, …"
            if openings.TOPIC.match(bare_text, words[place].start, passage.end):
                return address_of(passage, at + 1, bare_text)
            return (Turn.VERB, ()) if _is_label(passage, place, at) else None
    return None


def _behind_approval(passage: Passage, place: int) -> tuple[Turn, tuple[str, ...]]:
    """``… đồng ý chủ trương; UBND tỉnh hoàn thiện hồ sơ``: who is told behind what is agreed to."""
    for at in range(place, len(passage.words) - 1):
        if passage.words[at].text not in ",;":
            continue
        direct = direct_at(passage, at + 1) if passage.length(verbs.performative_table(), at + 1) else None
        if told := direct or told_behind(passage, at):
            return told
    return Turn.FACT, ()


def _is_label(passage: Passage, place: int, colon: int) -> bool:
    """Whether a few words in front of a colon name the matter and a verb follows (``Tiêu chí giao thông: xây …``)."""
    short = (
        colon - place <= _LONGEST_LABEL
        and not passage.length(verbs.predicate_table(), place)
        and passage.words[place].capital
    )
    return short and passage.length(verbs.predicate_table(), colon + 1) > 0


def _behind_front(passage: Passage, place: int) -> tuple[Turn, tuple[str, ...]] | None:
    """``Để …, Sở A chủ trì``: the first comma behind which somebody is told to do something."""
    words = passage.words
    if towards := towards_at(passage, place):
        if (people := behind_people(passage, towards)) is not None:
            return people
        told = direct_at(passage, towards) or _handed_person(passage, towards)
        if told is not None and told[0] is not Turn.FACT:
            return told

    def of_period(mark: int) -> bool:  # "Năm 2018 mới có 03 xã đạt chuẩn, thu về …" tells what was
        tells = any(passage.length(states.state_table(), one) for one in range(place, mark))
        return tells and words[place].key in _PERIODS

    verb = False
    for at in parts_of(passage, place + 1, min(place + _LONGEST_FRONT, len(words) - 1), marks=_FRONT_ENDS):
        spoken_of = goes_on_listing(passage, at) or (verb and are_people(passage, at + 1))
        direct = None if spoken_of else direct_at(passage, at + 1)
        if direct is not None and direct[0] is not Turn.FACT:
            return direct
        if direct is None and words[at].text == "," and not is_counted_on(passage, at):
            bare = actors_at(passage, at + 1, listed=True)
            if bare is not None and passage.length(musts.duty_table(), bare.end):
                return Turn.SUBJECT, bare.names  # "…, chủ đập phải hoàn thành …"
        if words[place].key in _BEING and passage.length(verbs.predicate_table(), at + 1):
            return Turn.VERB, ()  # "Là cơ quan thường trực, theo dõi …, các xã thực hiện"
        verb = verb or (not of_period(at) and passage.length(verbs.predicate_table(), at + 1) > 0)
    return (Turn.VERB, ()) if verb else None


def _behind_time(passage: Passage, place: int) -> tuple[Turn, tuple[str, ...]] | None:
    """``Chậm nhất cuối tháng 10 trình …``, ``Trước ngày 20/9 Sở A báo cáo``: what stands behind a time at once."""
    after = time_end(passage, place)
    if after < place + _LEAST_TIME or after >= len(passage.words):
        return None
    told = told_behind(passage, after - 1)
    if told is not None:
        return told
    if passage.words[after - 1].key in _WHEN or passage.length(verbs.performative_table(), after):
        return None  # "sau khi rà soát, Sở A …", "trước ngày 20/9 yêu cầu các xã …"
    return (Turn.VERB, ()) if passage.length(verbs.predicate_table(), after) else None


def behind_matter(passage: Passage, place: int, *, first: bool = False) -> tuple[Turn, tuple[str, ...]] | None:
    """``Các kiến nghị khác, Sở A trả lời``, ``Hộ nào chưa ký, Tổ B vận động``: who acts stands behind the matter.

    ``first`` says that no other unit may be named before him.
    """
    words = passage.words
    at = place + 1
    while at < min(place + _LONGEST_FRONT, len(words) - 1):
        if words[at].text in ":;" or is_along(passage, at):
            return None
        if words[at].text == "(":
            at = next((one for one in range(at, len(words)) if words[one].text == ")"), len(words)) + 1
            continue
        if words[at].text != ",":
            listed = listed_end(passage, at)
            if listed is not None and first:
                return None
            at = max(listed or 0, at + 1)
            continue
        if words[at + 1].key in _ASKS and (asked := direct_at(passage, at + 1)) is not None and asked[1]:
            return asked  # "Hồ sơ trường A, đề nghị Ban Giám hiệu …"
        spoken_of = is_counted_on(passage, at) or _are_spoken_of(passage, at)
        if not spoken_of and (told := told_behind(passage, at)) is not None:
            finished = any(passage.length(states.finished_table(), one) for one in range(place, at))
            return None if finished else told
        at += 1
    return None


def _are_spoken_of(passage: Passage, comma: int) -> bool:
    """``Lập dự toán cho đại biểu, các đoàn nghệ nhân trình …``: they go on with those before the comma."""
    if passage.words[comma + 1].capital or not ends_in_group(passage, comma):
        return False
    named = actors_at(passage, comma + 1)
    return named is not None and named.end < len(passage.words) and passage.words[named.end].key in _SENDS


def _handed_person(passage: Passage, place: int) -> tuple[Turn, tuple[str, ...]] | None:
    """``Đối với các lớp cuối cấp giao thầy Nguyễn Văn A lập danh sách``: the order stands without a comma."""
    for at in range(place, min(place + _LONGEST_FRONT, len(passage.words) - 1)):
        if passage.words[at].text in ",:;":
            return None
        if passage.words[at].key in _HANDS and (handed := direct_at(passage, at)) is not None:
            return handed if handed[0] is Turn.ORDER else None
    return None
