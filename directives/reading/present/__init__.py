"""A reading as people and programs see it: JSON of the contract, and readable lines."""

from directives.reading.present.deadline import deadline_as_json, deadline_as_text
from directives.reading.present.notice import notice_as_json, notice_as_text
from directives.reading.present.reply import (
    figure_in_words,
    reply_as_json,
    reply_as_text,
)

__all__ = [
    "deadline_as_json",
    "deadline_as_text",
    "figure_in_words",
    "notice_as_json",
    "notice_as_text",
    "reply_as_json",
    "reply_as_text",
]
