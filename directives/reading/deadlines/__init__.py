"""Deadlines in Vietnamese official text: phrase → the last day allowed, and a question where that may be wrong."""

from directives.reading.deadlines.finding import find_deadlines, read_deadline
from directives.reading.deadlines.in_words import deadline_in_words
from directives.reading.deadlines.typed import read_typed_date

__all__ = ["deadline_in_words", "find_deadlines", "read_deadline", "read_typed_date"]
