"""Everything that the emulated Telegram remembers: people, chats, messages and what waits for the bot."""

import random
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.clock import SystemClock
from bot.emulator import refusals
from bot.emulator.events import Events
from bot.emulator.faults import Trouble
from bot.emulator.files import Files
from bot.emulator.journal import Journal
from bot.emulator.messages import Message
from bot.emulator.pace import Limits, Pace
from bot.emulator.people import Chat, Person
from bot.emulator.refusals import bad_request, forbidden
from bot.emulator.updates import Updates
from bot.emulator.webhook import Hook, Webhook


@dataclass(frozen=True, slots=True)
class Options:
    """How the emulator is set up. ``token`` is ``<bot id>:<secret>``, as BotFather hands it out."""

    token: str
    username: str = "dondoc_bot"
    first_name: str = "Đôn Đốc"
    limits: Limits = field(default_factory=Limits)
    callback_seconds: float = 60.0  # how long a pressed button waits for its answer
    webhook_pause_seconds: float = 1.0  # after a first failed delivery; then doubled, up to 64 times it
    reads_all_group_messages: bool = False  # False is Telegram's privacy mode
    keep_calls: int = 100_000  # in the log
    keep_messages: int = 100_000  # in all chats together; the oldest go first
    keep_file_bytes: int = 256 * 1024 * 1024
    now: Callable[[], datetime] = SystemClock().now  # aware, UTC: stamps messages
    monotonic: Callable[[], float] = time.monotonic  # seconds: paces calls and ages pressed buttons

    @property
    def bot_id(self) -> int:
        head = self.token.split(":", 1)[0]
        return int(head) if head.isdigit() else 1


@dataclass(slots=True)
class Callback:
    """A pressed button, and the bot's answer to it once there is one."""

    id: str
    pressed_at: float  # monotonic seconds
    chat_id: int
    answer: dict[str, Any] | None = None


class World:
    """The state of one emulator. Nothing here waits: every change is made whole, in one step."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.events = Events()
        self.updates = Updates()
        self.webhook: Webhook | None = None
        self.reset()

    def reset(self) -> None:
        """Forget everybody and everything, faults too, and set the limits as they began; those who watch stay."""
        options = self.options
        self.bot: dict[str, Any] = {
            "id": options.bot_id,
            "is_bot": True,
            "first_name": options.first_name,
            "username": options.username,
        }
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self._newest: deque[Message] = deque()  # of all chats, in the order in which they came
        self.callbacks: dict[str, Callback] = {}
        self.commands: dict[tuple[str, str], list[dict[str, str]]] = {}
        self.next_hook_at = float("-inf")  # setWebhook is taken once a second
        self.unhook()
        self.updates.close()
        self.updates = Updates(self.updates.last_id)  # a bot that goes on polling holds its offset
        self.files = Files(options.keep_file_bytes)
        self.journal = Journal(options.keep_calls)
        self.pace = Pace(options.limits, options.monotonic)
        self.trouble = Trouble(options.monotonic)
        self.dice = random.Random(options.bot_id)  # ids of callbacks: the same in every run

    def second(self) -> int:
        """Return the present as Unix seconds."""
        return int(self.options.now().timestamp())

    # Who is there

    def add_person(self, person: Person) -> Chat:
        """Let a person in, or rename one who is there; their chat and its messages stay."""
        known = self.people.get(person.id)
        if known is not None:
            person.started, person.blocked, person.deactivated = known.started, known.blocked, known.deactivated
        self.people[person.id] = person
        shape = {key: value for key, value in person.shape().items() if key not in ("is_bot", "language_code")}
        chat = self.chats.setdefault(person.id, Chat(person.id, "private", {}))
        chat.shape.clear()  # in place: the messages of the chat show it too
        chat.shape.update(shape, type="private")
        return chat

    def add_group(self, chat_id: int, title: str, members: Iterable[int], kind: str = "group") -> Chat:
        shape = {"id": chat_id, "title": title, "type": kind}
        if kind == "group":
            shape["all_members_are_administrators"] = False
        self.chats[chat_id] = Chat(chat_id, kind, shape, members=set(members))
        return self.chats[chat_id]

    # What the bot may do

    def chat_to_write(self, chat_id: int) -> Chat:
        """Return the chat if the bot may write there now; raises ``Refused`` (400, 403) as Telegram does."""
        chat = self.chats.get(chat_id)
        if chat is None:
            raise bad_request(refusals.CHAT_NOT_FOUND)
        if chat.kind == "private":
            person = self.people[chat_id]
            if person.deactivated:
                raise forbidden(refusals.DEACTIVATED)
            if person.blocked:
                raise forbidden(refusals.BLOCKED)
            if not person.started:
                raise forbidden(refusals.NEVER_STARTED)
            return chat
        if chat.migrated_to is not None:
            raise bad_request(refusals.UPGRADED, {"migrate_to_chat_id": chat.migrated_to})
        if chat.kicked:
            raise forbidden(refusals.KICKED[chat.kind])
        return chat

    # Where updates go

    def hook(self, hook: Hook) -> None:
        """Deliver updates to this address from now on."""
        self.unhook()
        self.webhook = Webhook(hook, self.updates, self.trouble, self.second, self.options.webhook_pause_seconds)

    def unhook(self) -> None:
        """Keep updates for getUpdates from now on."""
        if self.webhook is not None:
            self.webhook.close()
            self.webhook = None

    # What is said

    def put(self, chat: Chat, sender: dict[str, Any], **content: Any) -> Message:
        """Add a message to a chat; the oldest one leaves when the chat is full."""
        chat.last_id += 1
        message = Message(chat.last_id, self.second(), sender, chat.shape, **content)
        chat.messages[message.message_id] = message
        self._newest.append(message)
        if len(self._newest) > self.options.keep_messages:
            self._forget(self._newest.popleft())
        if not message.outgoing:
            chat.unread += 1
        if self.events.watched:
            self.events.tell("message", chat.id, message=message.shown())
        return message

    def note(self, method: str, chat: Chat, message: Message) -> None:
        """Write an accepted call about ``message`` into the journal."""
        at, what = self.options.now(), (message.text, message.reply_markup, message.media)
        self.journal.write(at, method, chat.id, message.message_id, *what)

    def _forget(self, message: Message) -> None:
        chat = self.chats[message.chat["id"]]
        chat.messages.pop(message.message_id, None)
