"""Bodies of the State in other countries, and the unions of states that they stand before."""

from functools import cache

from directives.reading.notices.words import PhraseTable, phrases

# Their names go on over "tại" and "ở".
MISSIONS = phrases("""
phái đoàn | phái đoàn thường trực | đại sứ quán | tổng lãnh sự quán | lãnh sự quán | thương vụ | cơ quan đại diện
cơ quan đại diện ngoại giao
""")
UNIONS = phrases("""
liên hợp quốc | liên minh châu âu | cộng đồng châu âu | tổ chức thương mại thế giới | nước ngoài | các nước
các nước sở tại | nước sở tại | các nước asean | các nước thành viên eu
""")


@cache
def mission_table() -> PhraseTable:
    """Bodies of the State in other countries."""
    return PhraseTable(MISSIONS)


@cache
def union_table() -> PhraseTable:
    """Unions of states, and other countries in general."""
    return PhraseTable(UNIONS)
