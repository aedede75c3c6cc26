"""The messages of a broadcast: its preview, what the receivers see, and the office's live count."""

from collections.abc import Sequence
from typing import Final, Protocol

from directives.message import Button, Message
from directives.wording import payloads
from directives.wording.text import button, message
from directives.wording.vietnamese import shortened

AUDIENCES: Final = {
    "all": "Tất cả mọi người",
    "heads": "Thủ trưởng các đơn vị",
    "units": "Cán bộ các đơn vị",
    "leaders": "Lãnh đạo",
    "silent": "Đơn vị chưa xác nhận đã nhận",
    "late": "Đơn vị quá hạn",
}
"""How an audience is called; a group of units has its own name."""


class Sent(Protocol):
    """A broadcast as its count is shown."""

    @property
    def id(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def audience_words(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def people(self) -> int: ...


class Counted(Protocol):
    """How far it has come."""

    @property
    def sent(self) -> int: ...
    @property
    def waiting(self) -> int: ...
    @property
    def failed(self) -> int: ...
    @property
    def dropped(self) -> int: ...
    @property
    def read(self) -> int: ...
    @property
    def why(self) -> tuple[tuple[str, int], ...]: ...


def ask_audience(broadcast_id: int, choices: Sequence[tuple[str, str]]) -> Message:
    """Ask whom it is for."""
    rows: list[tuple[Button, ...]] = [
        (button("audience", payloads.BroadcastTo(broadcast_id, word), name=called),) for word, called in choices
    ]
    rows.append((button("audience_silent", payloads.BroadcastAbout(broadcast_id, "silent")),))
    rows.append((button("audience_late", payloads.BroadcastAbout(broadcast_id, "late")),))
    rows.append((button("broadcast_drop", payloads.BroadcastDrop(broadcast_id)),))
    return message("broadcast_audience", *rows)


def ask_directive(broadcast_id: int, what: str, behind: Sequence[tuple[int, str, int]]) -> Message:
    """Ask on which directive the units are behind: its number, its text, how many units."""
    rows = [
        (
            button(
                "audience_directive",
                payloads.BroadcastTo(broadcast_id, f"{what}-{directive_id}"),
                text=shortened(directive, 40),
                count=count,
            ),
        )
        for directive_id, directive, count in behind
    ]
    return message("broadcast_directive", *rows, what=what, behind=behind)


def preview(broadcast_id: int, office: str, text: str, audience: str, people: int) -> Message:
    """What will be sent, to how many."""
    rows: list[tuple[Button, ...]] = []
    if people:
        rows.append((button("broadcast_send", payloads.BroadcastSend(broadcast_id), people=people),))
    rows.append((button("broadcast_drop", payloads.BroadcastDrop(broadcast_id)),))
    return message("broadcast_preview", *rows, office=office, text=text, audience=audience, people=people)


def body(broadcast_id: int, office: str, text: str) -> Message:
    """What the receivers see."""
    return message("broadcast", (button("read", payloads.BroadcastRead(broadcast_id)),), office=office, text=text)


def again(broadcast_id: int, office: str, text: str) -> Message:
    """Once more, to those who have not read it."""
    return message("broadcast_again", (button("read", payloads.BroadcastRead(broadcast_id)),), office=office, text=text)


def board(sent: Sent, count: Counted) -> Message:
    """The live count."""
    rows: list[tuple[Button, ...]] = []
    if sent.state == "running" and count.waiting:
        rows.append((button("broadcast_stop", payloads.BroadcastStop(sent.id)),))
    if sent.state != "stopped" and count.sent > count.read:
        unread = count.sent - count.read
        rows.append((button("broadcast_remind", payloads.BroadcastRemind(sent.id), count=unread),))
    return message("broadcast_board", *rows, sent=sent, count=count)
