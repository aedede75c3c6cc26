"""With whom, and to whom: units that work along, and units that only receive a report."""

from functools import cache

from directives.reading.notices.actors import actors_at
from directives.reading.notices.passage import Passage
from directives.reading.notices.words import PhraseTable, phrases

_WITH = phrases("""
phối hợp với | phối hợp cùng | phối hợp chặt chẽ với | phối hợp cùng với | phối hợp chặt chẽ cùng | phối hợp | cùng với
phối hợp chặt chẽ | cùng | với sự tham gia của | với sự phối hợp của | phối hợp đồng bộ với | phối kết hợp với
phối, kết hợp với | phối hợp hiệu quả với | phối hợp tốt với | phối hợp chặt chẽ, hiệu quả với
phối hợp chặt chẽ, đồng bộ với | phối hợp kịp thời với | phối hợp thường xuyên với | có sự phối hợp của
""")
_TO = phrases("""
báo cáo | trình | gửi | gửi về | gửi đến | gửi cho | gửi báo cáo về | báo cáo về | tham mưu | tham mưu cho | thông qua
báo cáo kết quả về | gửi kết quả về | kết quả về | trình xin ý kiến | xin ý kiến | báo cáo kết quả cho | tham mưu trình
""")


@cache
def _with_table() -> PhraseTable:
    return PhraseTable(_WITH)


@cache
def _to_table() -> PhraseTable:
    return PhraseTable(_TO)


def coordinating(passage: Passage) -> tuple[str, ...]:
    """The units named behind ``phối hợp với`` and its like, each once."""
    return _behind(_with_table(), passage)


def receivers(passage: Passage) -> tuple[str, ...]:
    """The units to which something is to be reported or sent, each once."""
    return _behind(_to_table(), passage)


def _behind(table: PhraseTable, passage: Passage) -> tuple[str, ...]:
    found: dict[str, None] = {}
    place = 0
    while place < len(passage.words):
        length = passage.length(table, place)
        if length:
            named = actors_at(passage, place + length, listed=True)
            if named:
                found.update(dict.fromkeys(named.names))
                place = named.end
                continue
        place += max(length, 1)
    return tuple(found)
