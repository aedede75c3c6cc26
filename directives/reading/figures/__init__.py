"""Figures in an official's reply: what was done, of how much, and what is in the way."""

from collections.abc import Mapping, Sequence
from datetime import date

from directives.progress import ReplyReading


def read_reply(
    text: str, *, on: date, indicators: Sequence[str] = (), units: Mapping[str, str] | None = None
) -> ReplyReading:
    """Read a reply that came in on the local day ``on``; any text has a reading.

    ``indicators`` are those of the directive that was asked about, ``units`` maps an indicator to its unit; they
    decide where the words leave a choice. An indicator that the directive has is given by the directive's name.
    """
    # imported when a reply is read: the bot starts without waiting for the grammar
    from directives.reading.figures import reader

    return reader.read(text, on, indicators, units)
