"""What Telegram's refusals mean for a message: never again, later, slower, elsewhere, or done already.

The wording is Telegram's own, https://core.telegram.org/bots/api#making-requests and telegram-bot-api's
``Client.cpp``; the first line of a table whose words occur in it decides.
"""

from typing import Any, Final

from bot.channels.channel import DeliveryFailed, FileForgotten, Moved, Refused, TooFast, Unfinished

# What was asked for is so already, or can't matter any more.
DONE_ALREADY: Final = ("message is not modified", "query is too old", "query id is invalid")

# Nothing reaches this chat any more.
CHAT_LOST: Final = (
    "blocked by the user",
    "user is deactivated",
    "can't initiate conversation",
    "can't send messages to bots",
    "bot was kicked",
    "bot is not a member",
    "chat not found",
    "user not found",
    "group chat was deactivated",
    "peer_id_invalid",
    "chat_write_forbidden",
)

FILE_FORGOTTEN: Final = ("wrong remote file identifier", "wrong file identifier", "wrong file_id", "file_reference")

# The bot itself is not let in: no message is to blame, and all will go when that is mended.
NOT_LET_IN: Final = frozenset({401, 404, 409})


def is_done_already(status: int, description: str) -> bool:
    """Return True if a refusal says that there is nothing left to do."""
    return status == 400 and _has(description, DONE_ALREADY)


def failure_of(status: int, answer: dict[str, Any]) -> DeliveryFailed:
    """Return what a refused sending comes to. ``answer`` is the body; empty where it was no JSON."""
    words = str(answer.get("description") or f"HTTP {status}")
    parameters = answer.get("parameters") or {}
    if migrated := parameters.get("migrate_to_chat_id"):
        return Moved(str(migrated))
    if status == 429:
        return TooFast(float(parameters.get("retry_after", 1)), everyone=False)
    if status in NOT_LET_IN:
        return Unfinished(words)
    if status >= 500:
        # the gateway may have lost the answer and not the message
        return Unfinished(words, maybe_delivered=True)
    if _has(words, FILE_FORGOTTEN):
        return FileForgotten(words)
    return Refused(words, chat_lost=_has(words, CHAT_LOST))


def _has(words: str, signs: tuple[str, ...]) -> bool:
    lower = words.lower()
    return any(sign in lower for sign in signs)
