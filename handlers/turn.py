"""A turn: someone known did something, at an instant, within an open transaction."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import count
from typing import Any

from directives.message import Message, MessageKind, Priority
from directives.office import OfficeRules
from directives.officer import Account, Officer
from handlers.incoming import Incoming
from storage import audit, conversations, keys, outbox
from storage.conversations import Conversation
from storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Turn:
    """What a story is given. What it wants said goes to the outbox; it returns nothing.

    ``prepared`` is what the route worked out before the transaction was opened (a file that was read).
    """

    tx: Transaction
    now: datetime
    office: OfficeRules
    incoming: Incoming
    account: Account
    officer: Officer
    bot_name: str
    prepared: Any = None
    _nth: Iterator[int] = field(default_factory=lambda: count(1))
    _toasts: list[str] = field(default_factory=list)

    @property
    def today(self) -> date:
        """The local day of the office."""
        return self.now.astimezone(self.office.zone).date()

    @property
    def conversation(self) -> Conversation | None:
        """The step that this chat is at."""
        return conversations.of(self.tx, self.account.id)

    def say(
        self,
        message: Message,
        *,
        about: Mapping[str, Any] | None = None,
        kind: MessageKind = MessageKind.TEXT,
        file_id: int | None = None,
    ) -> int:
        """Answer in this chat; return the outbox row."""
        row = outbox.put(
            self.tx,
            self._key(),
            self.incoming.address,
            message,
            at=self.now,
            priority=Priority.ANSWER,
            kind=kind,
            about=about,
            file_id=file_id,
        )
        assert row is not None, "an update is taken once, so its answers' keys are new"
        return row

    def toast(self, text: str) -> None:
        """Answer a press with a line that shows for a moment; for what was typed, say it."""
        if not self.incoming.press_id:
            self.say(Message(text))
            return
        self._toasts.append(text)
        outbox.put(
            self.tx,
            self._key(),
            self.incoming.address,
            Message(text),
            at=self.now,
            priority=Priority.ANSWER,
            kind=MessageKind.TOAST,
            remote_ref=self.incoming.press_id,
        )

    def release(self) -> None:
        """Let go of the button that was pressed, if no toast has: until then the phone shows it as busy."""
        if self.incoming.press_id and not self._toasts:
            self.toast("")

    def rewrite(self, message: Message) -> int:
        """Put this in place of the message whose button was pressed; say it where that can't be found."""
        row = outbox.sent_as(self.tx, self.incoming.address, self.incoming.message_id)
        if row is None:
            return self.say(message)
        outbox.put_edit(self.tx, row, message, at=self.now)
        return row

    def expect(self, step: str, **details: Any) -> None:
        """Remember what the next message of this chat answers."""
        conversations.put(self.tx, self.account.id, step, details, at=self.now)

    def expect_nothing(self) -> None:
        conversations.clear(self.tx, self.account.id)

    def note(self, action: str, subject: str = "", **details: Any) -> None:
        """Write to the audit what this officer did."""
        audit.note(
            self.tx,
            action,
            at=self.now,
            officer_id=self.officer.id,
            chat=f"{self.incoming.address.channel}:{self.incoming.address.chat_id}",
            subject=subject,
            details=details,
        )

    def _key(self) -> str:
        return keys.answer(self.incoming.address.channel, self.incoming.update_id, next(self._nth))
