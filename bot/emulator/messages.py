"""One message of a chat, and the shape in which Telegram shows it."""

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Message:
    """A message as it stands now; edits change it in place.

    ``date`` and ``edit_date`` are Unix seconds; ``sender`` and ``chat`` are Telegram's User and Chat objects.
    """

    message_id: int
    date: int
    sender: dict[str, Any]
    chat: dict[str, Any]
    text: str = ""
    entities: list[dict[str, Any]] | None = None
    reply_markup: dict[str, Any] | None = None
    outgoing: bool = False  # from a person, not from the bot
    media: dict[str, Any] | None = None  # {"document": {...}} or {"photo": [...]}: text is its caption then
    reply_to: "Message | None" = None
    edit_date: int = 0
    media_group_id: str = ""
    service: dict[str, Any] | None = None  # e.g. {"migrate_to_chat_id": …}
    reactions: list[dict[str, Any]] | None = None

    def shape(self, *, with_reply: bool = True) -> dict[str, Any]:
        """Return Telegram's Message object; ``reply_to_message`` goes one level deep, as Telegram's does."""
        shape: dict[str, Any] = {
            "message_id": self.message_id,
            "from": self.sender,
            "chat": self.chat,
            "date": self.date,
        }
        if self.edit_date:
            shape["edit_date"] = self.edit_date
        if self.media_group_id:
            shape["media_group_id"] = self.media_group_id
        if with_reply and self.reply_to is not None:
            shape["reply_to_message"] = self.reply_to.shape(with_reply=False)
        words, marks = ("caption", "caption_entities") if self.media else ("text", "entities")
        if self.media:
            shape.update(self.media)
        if self.text:
            shape[words] = self.text
        if self.entities:
            shape[marks] = self.entities
        if self.service:
            shape.update(self.service)
        if self.reply_markup and "inline_keyboard" in self.reply_markup:
            shape["reply_markup"] = self.reply_markup
        return shape

    def shown(self) -> dict[str, Any]:
        """Return the message as the chat page and the tests see it: Telegram's shape, and whose it is."""
        shape = self.shape()
        shape["outgoing"] = self.outgoing
        if self.reply_markup:
            shape["reply_markup"] = self.reply_markup
        if self.reactions:
            shape["reactions"] = self.reactions
        return shape

    def summary(self) -> str:
        """Return the message in one line of Vietnamese, for a list of chats."""
        text = " ".join(self.text.split())
        if not self.media:
            return text
        name = "Ảnh" if "photo" in self.media else str(self.media["document"]["file_name"])
        return f"{name}: {text}" if text else name

    def button(self, callback_data: str) -> dict[str, Any] | None:
        """Return the button under this message that carries ``callback_data``, if there is one."""
        rows = (self.reply_markup or {}).get("inline_keyboard", [])
        return next((key for row in rows for key in row if key.get("callback_data") == callback_data), None)
