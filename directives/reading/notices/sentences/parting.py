"""Where within a sentence another unit is told: ``Sở A lập …; Sở B thẩm định …, còn UBND xã C bàn giao …``."""

from collections.abc import Iterator

from directives.reading.notices.lexicon import heads, musts, openings, telling, verbs
from directives.reading.notices.names.actors import ActorList, actors_at
from directives.reading.notices.names.joining import AND
from directives.reading.notices.names.unit_heads import head_length
from directives.reading.notices.passage import Passage
from directives.reading.notices.sentences.assigned import assigned_inside
from directives.reading.notices.sentences.coordination import directs, helpers_behind, helps_at, is_along, list_behind
from directives.reading.notices.sentences.direct import bare_noun
from directives.reading.notices.sentences.parts import is_conditional, listed_end
from directives.reading.notices.sentences.splitting import clauses
from directives.reading.notices.sentences.topics import are_people, towards_at
from directives.reading.notices.words import keys

_ISSUES = keys("yêu đề giao phân mời kính lưu")
_THEN = keys("thì")
_APART = keys("riêng")
_WITH = keys("với")
_EACH = keys("mỗi từng mọi")
_LONGEST_LIST = 60
_LONGEST_FRONT = 24
_LONGEST_TOPIC = 70
_LEAST_EACH = 3


def duties_in(whole: Passage, bare_text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a sentence before each part that tells somebody else."""
    begin = start
    follows = openings.ORDER_FOLLOWS.search(bare_text, start, end)
    if follows is not None and whole.text[follows.end()].isupper():
        yield start, follows.end()
        begin = start = follows.end()
    complete = False
    for first, after in clauses(bare_text, start, end):
        clause = whole.part(first, after)
        counted = openings.COUNTED.match(bare_text, first, after)
        opens = complete and not _is_each_of(whole.text[begin:first], clause)
        if first > begin and ((opens and _opens_duty(clause, _behind_connective(clause))) or counted):
            yield begin, first
            begin = first
        for mark, behind in _commas(clause):
            yield begin, mark
            begin = behind
        complete = after < end and not _ends_in_list(clause) and not approves(clause)
    yield begin, end


def _is_each_of(before: str, clause: Passage) -> bool:
    """``…; mỗi đoàn thể đảm nhận 01 tuyến``: each of those who were told before."""
    if len(clause.words) < _LEAST_EACH or clause.words[0].key not in _EACH:
        return False
    noun = clause.length(heads.collective_table(), 1)
    return noun > 0 and clause.quote(1, 1 + noun).casefold() in before.casefold()


def approves(clause: Passage) -> bool:
    """``Về cảng X: đồng ý chủ trương …;``: what is agreed to on a topic is told in full behind it."""
    words = clause.words
    colon = next((at for at in range(1, min(_LONGEST_TOPIC, len(words))) if words[at].text == ":"), 0)
    return colon > 0 and clause.length(verbs.approving_table(), colon + 1) > 0


def _ends_in_list(clause: Passage) -> bool:
    """Whether a clause breaks off within the list of those who are told (``đề nghị các cơ quan A; các sở …``)."""
    last = len(clause.words) - 1
    whole = actors_at(clause, 0)
    if whole is not None and whole.end >= last:
        return True
    for at in range(max(last - _LONGEST_LIST, 0), last):
        along = list_behind(clause, at)
        if along is not None and along.end >= last:
            return True
        handing = clause.length(verbs.performative_table(), at)
        if handing:
            told = actors_at(clause, at + handing, listed=True)
            if told is not None and told.end >= last:
                return True
    return False


def _opens_duty(clause: Passage, place: int) -> bool:
    """Whether a clause names its own doer and goes on with what is to be done, be it behind a condition."""
    if _told_at(clause, place) is not None:
        return True
    nominal = place < len(clause.words) and not clause.length(verbs.predicate_table(), place)
    if nominal and assigned_inside(clause, place, nominal=True, brackets=False):
        return True  # "việc cấm biển do Chủ tịch UBND tỉnh quyết định"
    if place and clause.words[place - 1].key in _WITH and _acts_itself(clause, place):
        return True
    topic = 0 < place < len(clause.words) and not clause.length(verbs.predicate_table(), place)
    if not topic and not clause.length(telling.condition_table(), place):
        return False
    for at in range(place, min(place + _LONGEST_FRONT, len(clause.words) - 1)):
        if clause.words[at].text == "," or clause.words[at].key in _THEN:
            named = _told_at(clause, at + 1)
            if named is not None:
                return clause.words[named.begin].capital
    return False


def _acts_itself(clause: Passage, place: int) -> bool:
    """``đối với các thành phố: Hà Nội, Hải Phòng, xây dựng …``: behind those who are spoken of stands what they do."""
    named = actors_at(clause, place)
    if named is None or are_people(clause, place) or not any(name[0].isupper() for name in named.names):
        return False
    mark = named.end
    return mark < len(clause.words) and clause.words[mark].text == "," and _does(clause, mark + 1)


def _does(clause: Passage, place: int) -> bool:
    return clause.length(verbs.predicate_table(), place) > clause.length(verbs.past_table(), place)


def _told_at(clause: Passage, place: int) -> ActorList | None:
    """Who is named at word ``place`` and told to do something there, or None."""
    words = clause.words
    if place < len(words) and (bare := bare_noun(clause, place)):
        return ActorList(place, place + len(bare.split()), (bare,))
    handing = clause.length(verbs.performative_table(), place)
    if handing and (words[place].key not in _ISSUES or _shares_within(clause, place, handing)):
        return None
    named = actors_at(clause, place + handing, listed=handing > 0)
    if named is None or named.end >= len(words) or words[named.end - 1].key in _THEN:
        return None
    if _acts_behind(clause, named.end):
        return named
    asked = clause.length(telling.asked_table(), named.end)
    each = actors_at(clause, named.end) if words[named.end].key in _EACH else None
    verb = each.end if each is not None else named.end + asked  # "Hội A, Hội B mỗi đơn vị đăng ký …"
    does = clause.length(verbs.predicate_table(), verb) > 0 or clause.length(verbs.taking_on_table(), verb) > 0
    if not does or (not asked and clause.length(verbs.past_table(), named.end)):
        return None
    if helps_at(clause, named.end) or is_conditional(clause, named.end):
        return None
    if handing and clause.words[named.begin].text.islower() and not clause.length(heads.plural_table(), named.begin):
        return None  # "kiểm tra các nhà trọ; yêu cầu cơ sở không đủ điều kiện dừng hoạt động"
    return named


def _shares_within(clause: Passage, place: int, handing: int) -> bool:
    """``…; phân công thành viên theo dõi địa bàn``: he who is told before chooses among his own."""
    after = place + handing + clause.length(heads.plural_table(), place + handing)
    common = clause.length(telling.member_table(), after)
    named = after + common < len(clause.words) and clause.words[after + common].capital
    return common > 0 and not named and clause.words[place].text.islower()


def _acts_behind(clause: Passage, end: int) -> bool:
    """``Sở A, trên cơ sở đề xuất của các xã, trình …``: between the name and its verb stands by what it goes."""
    words = clause.words
    begin = end + int(words[end].text == ",")
    if not clause.length(telling.basis_table(), begin):
        return False
    last = min(begin + _LONGEST_FRONT, len(words) - 1)
    return any(clause.length(verbs.predicate_table(), at) for at in range(begin + 2, last))


def _behind_connective(clause: Passage) -> int:
    """The word behind ``còn``, ``riêng``, ``đồng thời`` at the beginning of a clause."""
    place = clause.length(telling.joining_table(), 0)
    return place + int(0 < place < len(clause.words) and clause.words[place].text == ",")


def _commas(clause: Passage) -> Iterator[tuple[int, int]]:
    """The marks behind which another unit than that in front is told: where each stands, and what follows it."""
    words = clause.words
    if not any(_is_mark(clause, at) and _may_open(clause, at) for at in range(1, len(words) - 2)):
        return
    told = _first_told(clause)
    if told is None:
        return
    at, depth, hanging = told.end, 0, False
    acts = directed = False
    while at < len(words) - 2:
        depth += (words[at].text == "(") - (words[at].text == ")")
        if _is_mark(clause, at) and depth <= 0 and acts and not hanging and _may_open(clause, at):
            joining = clause.length(telling.joining_table(), at + 1)
            named = _told_at(clause, at + 1 + joining)
            if (directed and not joining) or bare_noun(clause, at + 1 + joining):
                named = None  # "Chủ tịch UBND huyện chỉ đạo Phòng A rà soát, Phòng B cân đối …": both are executors
            if named is not None and _is_named(clause, named, joined=joining > 0) and named.names != told.names:
                yield words[at].start, words[at + 1].start
                told, at, acts, directed = named, named.end, False, False
                continue
        if (along := helpers_behind(clause, at)) is not None:
            at, acts = along.end, True  # "Sở A chủ trì, Sở B phối hợp mở 15 lớp"
            continue
        directed = directed or directs(clause, at)
        listed = listed_end(clause, at)
        if listed is not None:
            at = max(listed, at + 1)
            continue
        verb = clause.length(verbs.predicate_table(), at)
        acts = acts or verb > 0
        if is_along(clause, at):
            hanging = True
        elif verb > 1:
            hanging = False
        at += 1


def _is_mark(clause: Passage, at: int) -> bool:
    """Whether a comma stands there, or an ``và`` behind the day of what stands before it."""
    words = clause.words
    return words[at].text == "," or (words[at].key in AND and words[at - 1].text.isdigit())


def _may_open(clause: Passage, comma: int) -> bool:
    """Whether somebody may be told behind the mark at ``comma``."""
    joining = clause.length(telling.joining_table(), comma + 1)
    place = comma + 1 + joining
    return head_length(clause, place) > 0 or (joining > 0 and clause.length(verbs.performative_table(), place) > 0)


def _first_told(clause: Passage) -> ActorList | None:
    """Who is told at the beginning of a clause, or behind its topic, adverbial or condition."""
    words = clause.words
    place = _behind_connective(clause)
    towards = towards_at(clause, 0) if words else 0
    about = towards > 0 and are_people(clause, towards)  # "Đối với 12 hộ không hợp tác, Phòng A …"
    named = None if about else _told_at(clause, place)
    fronted = clause.length(verbs.fronted_table(), place)
    if named is not None or clause.length(verbs.predicate_table(), place) > fronted:
        return named
    at = place
    while at < min(place + _LONGEST_TOPIC, len(words) - 1):
        if words[at].text == "(":
            at = next((one for one in range(at, len(words)) if words[one].text == ")"), len(words))
        elif words[at].text in ",:" or words[at].key in _THEN:
            if (named := _told_at(clause, at + 1)) is not None:
                return named
        elif (listed := listed_end(clause, at)) is not None:
            told = not about and place + fronted > 0 and clause.length(verbs.predicate_table(), listed) > 0
            if told and not clause.length(verbs.past_table(), listed):
                return actors_at(clause, at, listed=True)  # "Đối với dự án của Công ty A, Sở B đàm phán …"
            at = max(listed - 1, at)
        at += 1
    return None


def _is_named(clause: Passage, named: ActorList, *, joined: bool) -> bool:
    """Whether it is told plainly enough who: by a name, by a plural or by a post."""
    begin = named.begin
    plural = clause.length(heads.plural_table(), begin) > 0
    at_once = clause.length(musts.at_once_table(), named.end) > 0
    if at_once and clause.length(heads.solo_table(), begin):
        return True
    plural = plural and clause.words[begin].key not in _EACH
    if plural and not (joined or at_once) and clause.length(telling.mostly_object_table(), begin + 1):
        return False  # "công khai các hộ vi phạm, các tổ chức cho thuê đất trái phép"
    return joined or plural or clause.words[begin].capital or clause.length(heads.whole_post_table(), begin) > 0


def breaks_in(whole: Passage) -> list[int]:
    """The places in the text behind a comma, semicolon or ``và`` where a clause of its own may begin."""
    words = whole.words
    found: list[int] = []
    depth = 0
    for at in range(1, len(words) - 2):
        mark = words[at]
        depth += (mark.text == "(") - (mark.text == ")")
        apart = mark.text == "(" and words[at + 1].key in _APART  # "… trước ngày 28/2 (riêng ga A lùi tới 31/3)"
        if not apart and (depth > 0 or not (mark.text in ",;" or mark.key in AND)):
            continue
        if mark.key in AND and not whole.length(verbs.predicate_table(), at + 1):
            continue
        found.append(words[at + 1].start)
    return found
