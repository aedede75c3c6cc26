"""With whom, and to whom: units that work along, and units that only receive a report."""

from collections.abc import Sequence

from directives.reading.notices.actors import actors_at
from directives.reading.notices.words import PhraseTable, Word, phrases

_WITH = PhraseTable(
    phrases("""
    phối hợp với | phối hợp cùng | phối hợp chặt chẽ với | phối hợp cùng với | phối hợp chặt chẽ cùng
    phối hợp
    chủ động phối hợp với | cùng với | với sự tham gia của | với sự phối hợp của | phối hợp đồng bộ với
    phối hợp chặt chẽ với | phối kết hợp với | phối, kết hợp với | phối hợp hiệu quả với | phối hợp tốt với
    """)
)
_TO = PhraseTable(
    phrases("""
    báo cáo | trình | gửi | gửi về | gửi đến | gửi cho | gửi báo cáo về | báo cáo về | tham mưu
    tham mưu cho | thông qua
    trình xin ý kiến | xin ý kiến
    """)
)


def coordinating(text: str, words: Sequence[Word], *, bare: bool = False) -> tuple[str, ...]:
    """The units named behind ``phối hợp với`` and its like, each once."""
    return _behind(_WITH, text, words, bare)


def receivers(text: str, words: Sequence[Word], *, bare: bool = False) -> tuple[str, ...]:
    """The units to which something is to be reported or sent, each once."""
    return _behind(_TO, text, words, bare)


def _behind(table: PhraseTable, text: str, words: Sequence[Word], bare: bool) -> tuple[str, ...]:
    found: dict[str, None] = {}
    place = 0
    while place < len(words):
        length = table.length_at(words, place, bare=bare)
        if length:
            named = actors_at(text, words, place + length, bare=bare)
            if named:
                found.update(dict.fromkeys(named.names))
                place = named.end
                continue
        place += max(length, 1)
    return tuple(found)
