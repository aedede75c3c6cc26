"""Builders: the conclusions of a meeting of 12 September 2024, and what is read in them."""

from directives.notice import DirectiveReading
from directives.reading.notices import read_notice

OPENING = "THÔNG BÁO\nNgày 12/9/2024, Chủ tịch UBND thành phố chủ trì cuộc họp và kết luận như sau:\n"


def read(body: str) -> list[DirectiveReading]:
    return list(read_notice(OPENING + body).directives)


def only(body: str) -> DirectiveReading:
    [one] = read(body)
    return one
