"""How an update finds its story: the kinds of route, and the order in which they are asked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from directives.access import Right, may
from directives.officer import Role
from directives.reading.vietnamese import fold
from directives.wording import text
from directives.wording.payloads import BadPayload, Payload, prefix_of
from handlers.incoming import Incoming, IncomingKind
from handlers.turn import Turn

LONGEST_TEXT: Final = 4_096
"""What one message can hold: https://core.telegram.org/bots/api#sendmessage."""

A_NAME: Final = 200
"""No unit, officer or day that is asked for is longer: a longer text is something else, such as a pasted notice."""


@dataclass(frozen=True, slots=True)
class Command:
    """``/name``, or one of its plain words; it stands in the menu where it is listed.

    The story is given what follows it.
    """

    name: str
    words: tuple[str, ...]
    story: Callable[[Turn, str], None]
    right: Right
    listed: bool = True

    @property
    def help(self) -> str:
        """Its line in the menu."""
        return text.phrase("commands", self.name)


@dataclass(frozen=True, slots=True)
class Press:
    """A button of one kind."""

    payload: type[Payload]
    story: Callable[[Turn, Any], None]
    right: Right


@dataclass(frozen=True, slots=True)
class Step:
    """The answer to what the bot asked last: a text of at most ``longest`` letters, a file where it takes files.

    Anything else is no answer to the question: it is heard as if nothing had been asked.
    """

    name: str
    story: Callable[[Turn], None]
    right: Right
    takes_files: bool = False
    longest: int = LONGEST_TEXT

    def is_answered_by(self, incoming: Incoming) -> bool:
        """Return True if what came in can be the answer."""
        if incoming.kind is IncomingKind.FILE:
            return self.takes_files
        return len(incoming.text) <= self.longest


@dataclass(frozen=True, slots=True)
class Free:
    """What nobody asked for: tried in order, the first that says it was meant takes it."""

    meant: Callable[[Turn], bool]
    story: Callable[[Turn], None]
    right: Right
    prepare: Callable[[Incoming], Any] | None = None


@dataclass(frozen=True, slots=True)
class Routes:
    """The table: what a person can do, and the file that tells what happens then."""

    commands: Sequence[Command]
    presses: Sequence[Press]
    steps: Sequence[Step]
    free: Sequence[Free]

    def preparation(self, role: Role, step: str | None) -> Callable[[Incoming], Any] | None:
        """Return what is to be done with a file before the transaction: reading one that the office brings."""
        if any(one.name == step and one.takes_files for one in self.steps):
            return None
        return next((route.prepare for route in self.free if route.prepare and may(role, route.right)), None)

    def follow(self, turn: Turn) -> None:
        """Find the story of a turn and tell it; what the role may not do is refused and noted."""
        if turn.incoming.kind is IncomingKind.PRESS:
            self._press(turn)
            return
        if turn.incoming.kind is IncomingKind.TEXT and (found := self.command(turn.incoming.text)):
            command, argument = found
            if _allowed(turn, command.right, f"/{command.name}"):
                turn.expect_nothing()
                command.story(turn, argument)
            return
        if turn.incoming.kind is IncomingKind.TEXT and turn.incoming.text.startswith("/"):
            turn.say(text.message("unknown_command"))
            return
        conversation = turn.conversation
        if conversation is not None:
            for step in self.steps:
                if step.name == conversation.step and may(turn.officer.role, step.right):
                    if step.is_answered_by(turn.incoming):
                        step.story(turn)
                        return
                    turn.expect_nothing()
        for route in self.free:
            if may(turn.officer.role, route.right) and route.meant(turn):
                route.story(turn)
                return
        turn.say(text.message("not_understood"))

    def command(self, said: str) -> tuple[Command, str] | None:
        """Return the command in a text and what follows it; plain words count with and without diacritics."""
        if said.startswith("/"):
            name, *rest = said[1:].split(None, 1) or [""]
            name, argument = name.partition("@")[0].lower(), "".join(rest)
            return next(((one, argument.strip()) for one in self.commands if one.name == name), None)
        plain = " ".join(fold(said).split())
        return next(((one, "") for one in self.commands if plain in one.words), None)

    def _press(self, turn: Turn) -> None:
        packed = turn.incoming.text
        for route in self.presses:
            if route.payload.prefix == prefix_of(packed):
                try:
                    payload = route.payload.unpack(packed)
                except BadPayload:
                    break
                if _allowed(turn, route.right, packed):
                    route.story(turn, payload)
                    turn.release()
                return
        turn.note("refused_button", pressed=packed[:64])
        turn.toast(text.text("stale_button"))


def _allowed(turn: Turn, right: Right, what: str) -> bool:
    if may(turn.officer.role, right):
        return True
    turn.note("refused", what=what)
    turn.toast(text.text("not_allowed"))
    return False
