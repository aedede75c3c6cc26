"""The refusals of the Bot API, in Telegram's own words.

The words are those of telegram-bot-api (``Client.cpp``) and of the servers behind it, as bots in the field see
them; a bot that recognises a refusal by its words must meet the same words here.
"""

from typing import Any

CHAT_NOT_FOUND = "chat not found"
CHAT_ID_EMPTY = "chat_id is empty"
TEXT_NON_EMPTY = "text must be non-empty"
TEXT_EMPTY = "message text is empty"
TEXT_TOO_LONG = "message is too long"
CAPTION_TOO_LONG = "message caption is too long"
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)
TO_EDIT_NOT_FOUND = "message to edit not found"
TO_DELETE_NOT_FOUND = "message to delete not found"
TO_REPLY_NOT_FOUND = "message to be replied not found"
TO_REACT_NOT_FOUND = "message to react not found"
NO_TEXT_TO_EDIT = "there is no text in the message to edit"
NO_CAPTION_TO_EDIT = "there is no caption in the message to edit"
CANNOT_EDIT = "message can't be edited"
CANNOT_DELETE = "message can't be deleted"
CANNOT_DELETE_FOR_EVERYONE = "message can't be deleted for everyone"
MESSAGE_ID_MISSING = "message identifier is not specified"
BUTTON_DATA_INVALID = "BUTTON_DATA_INVALID"
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
UPGRADED = "group chat was upgraded to a supergroup chat"
FILE_TOO_BIG = "file is too big"
WRONG_FILE = "wrong file_id or the file is temporarily unavailable"
WRONG_FILE_ID = "wrong remote file identifier specified: can't unserialize it. Wrong last symbol"
INVALID_FILE_ID = "invalid file_id"
FILE_ID_MISSING = "file_id not specified"
FILE_EMPTY = "file must be non-empty"
NOT_A_PICTURE = "IMAGE_PROCESS_FAILED"
PHOTO_DIMENSIONS = "PHOTO_INVALID_DIMENSIONS"
ALBUM_EMPTY = "there are no messages to send"
ALBUM_TOO_LONG = "too many messages to send as an album"
ALBUM_MIXED = "document can't be mixed with other media types"

BLOCKED = "bot was blocked by the user"
NEVER_STARTED = "bot can't initiate conversation with a user"
DEACTIVATED = "user is deactivated"
KICKED = {"group": "bot was kicked from the group chat", "supergroup": "bot was kicked from the supergroup chat"}

OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_SET = "terminated by setWebhook request"
WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
SECRET_UNALLOWED = "secret token contains unallowed characters"
WEBHOOK_NOT_HTTPS = "bad webhook: An HTTPS URL must be provided for webhook"
WEBHOOK_URL_WRONG = "bad webhook: URL host is empty"


class Refused(Exception):
    """A call that the Bot API answers with ``ok: false``."""

    def __init__(self, code: int, description: str, parameters: dict[str, int] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def answer(self) -> dict[str, Any]:
        """Return the JSON body that Telegram sends with this refusal."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad_request(words: str, parameters: dict[str, int] | None = None) -> Refused:
    return Refused(400, f"Bad Request: {words}", parameters)


def forbidden(words: str) -> Refused:
    return Refused(403, f"Forbidden: {words}")


def conflict(words: str) -> Refused:
    return Refused(409, f"Conflict: {words}")


def too_many(seconds: int) -> Refused:
    """Return the refusal of a call that came too soon; ``seconds`` is how long to wait."""
    return Refused(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
