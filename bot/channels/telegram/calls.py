"""A parcel as a call of the Bot API: which method, with what."""

from dataclasses import dataclass
from typing import Any, Final

from bot.channels.channel import Parcel
from directives.message import MessageKind

# The method, and the field that the text goes into.
METHODS: Final = {
    MessageKind.TEXT: ("sendMessage", "text"),
    MessageKind.EDIT: ("editMessageText", "text"),
    MessageKind.DOCUMENT: ("sendDocument", "caption"),
    MessageKind.PHOTO: ("sendPhoto", "caption"),
    MessageKind.TOAST: ("answerCallbackQuery", "text"),
}
FILE_FIELDS: Final = {MessageKind.DOCUMENT: "document", MessageKind.PHOTO: "photo"}
# https://core.telegram.org/bots/api#answercallbackquery
LONGEST_TOAST: Final = 200


@dataclass(frozen=True, slots=True)
class Call:
    """A method with its parameters, and the field of the file to upload where there is one."""

    method: str
    parameters: dict[str, Any]
    upload: str = ""


def call_of(parcel: Parcel, *, paid: bool) -> Call:
    """Return the call that delivers a parcel; ``paid`` asks for the pace of paid broadcasts."""
    method, text_field = METHODS[parcel.kind]
    if parcel.kind is MessageKind.TOAST:
        return Call(method, {"callback_query_id": parcel.remote_ref, text_field: parcel.text[:LONGEST_TOAST]})
    parameters: dict[str, Any] = {
        "chat_id": parcel.chat_id,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    if parcel.text:
        parameters[text_field] = parcel.text
    if parcel.buttons:
        parameters["reply_markup"] = {
            "inline_keyboard": [
                [{"text": button.label, "callback_data": button.payload} for button in row] for row in parcel.buttons
            ]
        }
    if parcel.kind is MessageKind.EDIT:
        parameters["message_id"] = int(parcel.remote_ref or 0)
        return Call(method, parameters)
    if paid:
        parameters["allow_paid_broadcast"] = True
    if parcel.remote_ref:
        # the message replied to may have been deleted: the answer is said all the same
        parameters["reply_parameters"] = {"message_id": int(parcel.remote_ref), "allow_sending_without_reply": True}
    if not (file_field := FILE_FIELDS.get(parcel.kind)):
        return Call(method, parameters)
    if parcel.file_remote_id:
        parameters[file_field] = parcel.file_remote_id
        return Call(method, parameters)
    return Call(method, parameters, upload=file_field)


def file_id_in(message: dict[str, Any]) -> str | None:
    """Return what Telegram calls the file in a message that it sent; of a picture, its largest size."""
    if document := message.get("document"):
        return str(document["file_id"])
    if photo := message.get("photo"):
        return str(photo[-1]["file_id"])
    return None
