"""Reads a notice into directives: who does what, with whom, by when."""

from datetime import date

from directives.notice import NoticeReading
from directives.units import Registry


def read_notice(text: str, *, registry: Registry | None = None, document_date: date | None = None) -> NoticeReading:
    """Read a notice of any kind into directives.

    Spans point into ``text``. ``document_date`` is the day from which terms count where the text does not
    state its own date. With a registry, ``units`` of each directive are the registered units of its leads.
    Never fails on any text.
    """
    # imported when a notice is read: the bot starts without waiting for the grammar
    from directives.reading.notices.assembling import assembled

    return assembled(text, registry, document_date)
