"""Whether a sentence says of anything that it must be."""

from directives.reading.notices.lexicon import musts
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import keys

_NEEDS = keys("cần")
_QUANTITIES = keys("nhiều ít số khoảng thiết thêm hơn gần trên")
_PASSIVE, _HELPED = keys("được"), keys("hỗ giúp quan chăm trợ cứu")
_DEMANDS = keys("yêu đề")
_OF_DEMANDS = keys("theo ứng các những với đạt dung có được bảo đảm về từ của khi như trên bị một đúng")
_BEHIND_DEMANDS = keys("của đề nhiệm tại trên nêu này")


def obliges(passage: Passage) -> bool:
    """Whether anything is said to be a duty in it (``phải``, ``cần``, ``yêu cầu``)."""
    table = musts.modal_table()
    return any(passage.length(table, at) and not _is_need(passage, at) for at in range(len(passage.words)))


def _is_need(passage: Passage, place: int) -> bool:
    """``cần nhiều vốn``, ``theo yêu cầu``, ``đề nghị của Sở A``: nobody is obliged."""
    words = passage.words
    after = place + passage.length(musts.modal_table(), place)
    if words[place].key in _NEEDS:
        if after + 1 < len(words) and words[after].key in _PASSIVE and words[after + 1].key in _HELPED:
            return True  # "148 hộ cần được hỗ trợ"
        return after < len(words) and (words[after].key in _QUANTITIES or words[after].text[0].isdigit())
    if words[place].key not in _DEMANDS:
        return False
    before = place > 0 and words[place - 1].key in _OF_DEMANDS
    return before or (after < len(words) and words[after].key in _BEHIND_DEMANDS)
