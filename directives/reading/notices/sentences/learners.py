"""Schools that are closed or opened again: what is said of their pupils is told to the schools."""

from functools import cache

from directives.reading.notices.lexicon import heads
from directives.reading.notices.names.actors import actors_at
from directives.reading.notices.names.joining import AND
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import PhraseTable, phrases

_LEARNERS = phrases("""
học sinh | sinh viên | học viên | trẻ | trẻ em | trẻ mầm non | học sinh, sinh viên | học sinh, học viên
học sinh, sinh viên, học viên | học viên, sinh viên
""")
_ATTENDING = phrases("""
nghỉ học | được nghỉ học | tạm nghỉ học | tạm thời nghỉ học | tiếp tục nghỉ học | đi học | đi học trở lại
trở lại trường
đi học lại | trở lại trường học | tạm dừng đến trường | dừng đến trường | học trực tuyến | chuyển sang học trực tuyến
tựu trường | học tập trung | không đến trường | tiếp tục đi học | chưa đến trường
""")
_MOST_GROUPS = 4
_LONGEST_LIST = 60
_DOTS = frozenset(".…")


@cache
def _learner_table() -> PhraseTable:
    return PhraseTable(_LEARNERS)


@cache
def _attending_table() -> PhraseTable:
    return PhraseTable(_ATTENDING)


def schools_of_learners(passage: Passage, place: int) -> tuple[str, ...]:
    """``Học sinh, học viên các trường … nghỉ học``: the schools; empty for any other sentence."""
    words = passage.words
    at = place
    for _ in range(_MOST_GROUPS):
        group = passage.length(_learner_table(), at)
        if not group:
            break
        at += group
        if at < len(words) and (words[at].text == "," or words[at].key in AND):
            at += 1
    if at == place or not passage.length(heads.plural_table(), at):
        return ()
    end = next((one for one in range(at, min(at + _LONGEST_LIST, len(words))) if _is_attending(passage, one)), 0)
    while end > at and words[end - 1].text in _DOTS:  # "…, các cơ sở dạy thêm... nghỉ học"
        end -= 1
    if end <= at:
        return ()
    schools = passage.part(words[at].start, words[end - 1].end)
    named = actors_at(schools, 0, closed=True)
    return named.names if named is not None and named.end >= len(schools.words) else ()


def _is_attending(passage: Passage, place: int) -> bool:
    return passage.length(_attending_table(), place) > 0
