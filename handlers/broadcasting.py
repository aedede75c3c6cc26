"""/thongbao: the office speaks to many: content, audience, preview, then a live count; it can be stopped."""

from typing import Final

from directives.message import MessageKind
from directives.wording import broadcasts as wording
from directives.wording.payloads import (
    BroadcastAbout,
    BroadcastDrop,
    BroadcastRead,
    BroadcastRemind,
    BroadcastSend,
    BroadcastStop,
    BroadcastTo,
)
from directives.wording.text import message, text
from handlers import audience
from handlers.incoming import IncomingKind
from handlers.turn import Turn
from storage import assignments, broadcasts, files, people
from storage.broadcasts import Broadcast

STEP: Final = "broadcast"
LONGEST: Final = 3_000
LONGEST_CAPTION: Final = 800
"""How long a broadcast may be: within Telegram's limits, with what the bot adds to it."""


def ask(turn: Turn, argument: str) -> None:
    """/thongbao: ask for the content, or take it from what follows the command."""
    if argument:
        _take(turn, argument, None)
        return
    turn.expect(STEP)
    turn.say(message("broadcast_ask"))


def hear(turn: Turn) -> None:
    """Take the content: a text, a picture or a file."""
    content = turn.incoming.text.strip()
    file_id = None
    if turn.incoming.kind is IncomingKind.FILE:
        file = turn.incoming.files[0]
        if file.content is None:
            turn.say(message("unreadable_file", name=file.name, why=file.why))
            return
        file_id = files.keep(turn.tx, file.name, file.mime, file.content)
    if not content and file_id is None:
        turn.say(message("broadcast_ask"))
        return
    _take(turn, content, file_id)


def _take(turn: Turn, content: str, file_id: int | None) -> None:
    longest = LONGEST if file_id is None else LONGEST_CAPTION
    if len(content) > longest:
        turn.expect(STEP)
        turn.say(message("broadcast_too_long", length=len(content), longest=longest))
        return
    turn.expect_nothing()
    broadcast_id = broadcasts.draft(turn.tx, turn.officer.id, content, file_id, at=turn.now)
    turn.say(wording.ask_audience(broadcast_id, audience.choices(turn)))


def press_about(turn: Turn, pressed: BroadcastAbout) -> None:
    """To those who are behind on a directive: ask on which."""
    behind = assignments.behind(turn.tx, pressed.what, turn.today)
    turn.rewrite(wording.ask_directive(pressed.broadcast_id, pressed.what, behind))


def press_to(turn: Turn, pressed: BroadcastTo) -> None:
    """The audience was chosen: show the preview with the number of people."""
    draft = _draft(turn, pressed.broadcast_id)
    words = audience.called(turn, pressed.audience)
    if draft is None or words is None:
        turn.toast(text("stale_button"))
        return
    to = audience.members(turn, pressed.audience)
    broadcasts.address_to(turn.tx, draft.id, pressed.audience, words, len(to))
    preview = wording.preview(draft.id, turn.office.name, draft.text, words, len(to))
    if draft.file_id is None:
        turn.rewrite(preview)
    else:
        turn.say(preview, kind=_kind(turn, draft), file_id=draft.file_id)


def press_send(turn: Turn, pressed: BroadcastSend) -> None:
    """Send it to whoever belongs to the audience now."""
    draft = _draft(turn, pressed.broadcast_id)
    if draft is None or not draft.audience:
        turn.toast(text("stale_button"))
        return
    to = audience.members(turn, draft.audience)
    if not to:
        turn.toast(text("broadcast_nobody"))
        return
    body = wording.body(draft.id, turn.office.name, draft.text)
    if not broadcasts.start(turn.tx, draft.id, to, body, _kind(turn, draft), at=turn.now):
        turn.toast(text("stale_button"))
        return
    turn.note("broadcast_sent", f"broadcast:{draft.id}", audience=draft.audience, people=len(to))
    _show_board(turn, draft.id)


def press_drop(turn: Turn, pressed: BroadcastDrop) -> None:
    """Throw a draft away."""
    done = broadcasts.drop(turn.tx, pressed.broadcast_id)
    turn.rewrite(message("broadcast_dropped")) if done else turn.toast(text("stale_button"))


def press_stop(turn: Turn, pressed: BroadcastStop) -> None:
    """Stop it: what has not gone out yet does not go out."""
    if not broadcasts.stop(turn.tx, pressed.broadcast_id):
        turn.toast(text("broadcast_over"))
        return
    turn.note("broadcast_stopped", f"broadcast:{pressed.broadcast_id}")
    turn.toast(text("broadcast_stopped"))
    broadcasts.show_board(turn.tx, pressed.broadcast_id, turn.now)


def press_read(turn: Turn, pressed: BroadcastRead) -> None:
    """A receiver has read it."""
    if broadcasts.read(turn.tx, pressed.broadcast_id, turn.account.id, at=turn.now):
        broadcasts.show_board(turn.tx, pressed.broadcast_id, turn.now)
    turn.toast(text("broadcast_read"))


def press_remind(turn: Turn, pressed: BroadcastRemind) -> None:
    """Write once more to those who have not read it."""
    sent = broadcasts.get(turn.tx, pressed.broadcast_id)
    if sent is None or sent.state not in ("running", "finished"):
        turn.toast(text("stale_button"))
        return
    wanted = {account for account, _, _ in broadcasts.unread(turn.tx, sent.id)}
    to = [person for person in people.everyone(turn.tx) if person.account.id in wanted and person.account.reachable]
    if to:
        again = wording.again(sent.id, turn.office.name, sent.text)
        # a press is taken once, so its number names the round
        broadcasts.remind(turn.tx, sent.id, to, again, turn.incoming.update_id, at=turn.now)
        turn.note("broadcast_reminded", f"broadcast:{sent.id}", people=len(to))
    turn.toast(text("broadcast_reminded", people=len(to)))


def _show_board(turn: Turn, broadcast_id: int) -> None:
    sent = broadcasts.get(turn.tx, broadcast_id)
    assert sent is not None, "it was sent in this turn"
    row = turn.say(wording.board(sent, broadcasts.count(turn.tx, broadcast_id)), about={"board": broadcast_id})
    broadcasts.set_board(turn.tx, broadcast_id, row)
    broadcasts.show_board(turn.tx, broadcast_id, turn.now)


def _draft(turn: Turn, broadcast_id: int) -> Broadcast | None:
    found = broadcasts.get(turn.tx, broadcast_id)
    return found if found is not None and found.state == "draft" else None


def _kind(turn: Turn, draft: Broadcast) -> MessageKind:
    if draft.file_id is None:
        return MessageKind.TEXT
    return MessageKind.PHOTO if files.get(turn.tx, draft.file_id).mime.startswith("image/") else MessageKind.DOCUMENT
