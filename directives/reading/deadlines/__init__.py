"""Deadlines in Vietnamese official text: phrase → the last day allowed, and a question where that may be wrong.

The grammar is imported when the first phrase is read: the bot starts without waiting for it.
"""

from datetime import date

from directives.deadline import Deadline


def find_deadlines(text: str, *, document_date: date) -> tuple[Deadline, ...]:
    """Return every deadline that the text sets, in order; spans point into ``text``.

    What is left out of a date, and every relative phrase, is read from ``document_date``.
    """
    from directives.reading.deadlines import finding

    return finding.found_in(text, document_date)


def read_deadline(text: str, *, on: date, document_date: date) -> Deadline | None:
    """Return the deadline that governs a phrase or a sentence, read from ``document_date``; None where it sets none.

    Where several compete the likeliest is returned, asking.
    """
    from directives.reading.deadlines import finding

    del on
    return finding.governing(text, document_date)


def read_typed_date(text: str, *, on: date) -> Deadline | None:
    """Return the deadline that a person typed on the day ``on``; None where it says none.

    "25" and "15-10" are days here, as nothing else was asked for. What only dateparser reads is asked about; the
    operator is never taken from it.
    """
    from directives.reading.deadlines import typed

    return typed.date_meant(text, on)


def deadline_in_words(deadline: Deadline) -> str:
    """Return the deadline in Vietnamese: "trước Thứ Hai, ngày 23/09/2024", "trong tháng 11/2024 (đến hết …)"."""
    from directives.reading.deadlines import in_words

    return in_words.in_words(deadline)
