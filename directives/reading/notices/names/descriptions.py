"""What tells which bodies are meant, or what a body is for: ``Các thôn | có rừng | khẩn trương …``."""

from directives.reading.notices.lexicon import names, occupations, verbs
from directives.reading.notices.names.attributes import begins_predicate, field_end, is_predicate
from directives.reading.notices.names.unit_heads import head_length
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import keys

_LONGEST_MATTER = 11
_LONGEST_DESCRIPTION = 24
_WITHIN = keys("trong tại")
_BEING = keys("đang")
_NOT_YET = keys("chưa")
_AIMS = keys("để nhằm")


def matter_at(passage: Passage, cursor: int) -> int:
    """How many words at ``cursor`` tell what a body is made for, seen by the predicate that is still to come; else 0.

    ``Trung tâm Điều hành chương trình | chống ngập nước thành phố | chủ trì …``: no verb stands before such a one.
    """
    words = passage.words
    verb = passage.length(verbs.predicate_table(), cursor)
    how = passage.length(occupations.adverb_table(), cursor)  # "đồng chí A | trực tiếp chủ trì"
    if not verb or how or passage.length(occupations.leading_table(), cursor):
        return 0
    for at in range(cursor + verb, min(cursor + _LONGEST_MATTER, len(words))):
        if passage.length(occupations.leading_table(), at):
            return at - cursor
        another = head_length(passage, at) > 0 and not passage.length(names.rank_table(), at)
        if another or not words[at].text.isalnum() or passage.length(occupations.object_table(), at):
            return 0
    return 0


def described_at(passage: Passage, cursor: int, *, told: bool) -> int:
    """How many words at ``cursor`` tell which of a group are meant: ``các địa phương | có rừng | khẩn trương …``.

    The description ends where the predicate begins, or, ``told`` that none need follow, with its part of the sentence.
    """
    words = passage.words
    being = passage.length(occupations.complement_table(), cursor) if words[cursor].key in _BEING else 0
    if being and passage.length(verbs.short_verb_table(), cursor + being):
        return being  # "các chủ đầu tư đang thi công | lập phương án"
    opening = passage.length(occupations.describing_table(), cursor)
    reported = 0 if opening else passage.length(occupations.reported_table(), cursor)
    after = cursor + (opening or reported)
    if after == cursor or passage.length(verbs.predicate_table(), cursor) > after - cursor:
        return 0
    if told and words[cursor].key in _WITHIN and is_predicate(passage, after):
        return 0  # "phối hợp với các cơ quan quản lý thị trường | trong trao đổi thông tin"
    if passage.length(occupations.no_place_table(), after) or passage.length(occupations.opener_table(), after):
        return 0
    weak = 0
    at = max(after + 1, field_end(passage, after), after + passage.length(occupations.complement_table(), after))
    at = max(at, _doing_end(passage, after))
    while at < min(after + _LONGEST_DESCRIPTION, len(words)):
        if passage.length(occupations.obliging_table(), at):
            return at - cursor
        if (noun := field_end(passage, at)) > at:
            if opening and not weak and begins_predicate(passage, at):
                weak = at - cursor
            at = noun
            continue
        if complement := passage.length(occupations.complement_table(), at) or _doing_end(passage, at) - at:
            at += complement
            continue
        if opening and not weak and begins_predicate(passage, at):
            weak = at - cursor
        if opening and passage.length(occupations.opener_table(), at):
            return at - cursor
        if opening and told and words[at].key in _WITHIN and passage.length(occupations.no_place_table(), at + 1):
            return at - cursor  # "các phòng trong bệnh viện | trong việc rà soát"
        if opening and is_predicate(passage, at):
            return weak or at - cursor
        if words[cursor].key in _NOT_YET and words[at - 1].text.isdigit() and is_predicate(passage, at):
            return at - cursor  # "chưa giải ngân hết vốn năm 2025 | hoàn thành …"
        if words[at].text in "-–" and at + 1 < len(words) and words[at + 1].capital:  # "Bắc - Nam"
            at += 1
            continue
        if not words[at].text.isalnum() or words[at].key in _AIMS:
            over = words[at].text == ":" or (told and (words[at].key in _AIMS or words[at].text in ",;."))
            return at - cursor if opening and over else weak
        at += 1
    return weak


def _doing_end(passage: Passage, at: int) -> int:
    """Behind a noun with the verb that tells of what it is: ``có | hoạt động khai thác | khoáng sản``."""
    noun = passage.length(occupations.doing_table(), at)
    verb = passage.length(verbs.predicate_table(), at + noun) if noun else 0
    return at + noun + verb if verb > 1 else at
