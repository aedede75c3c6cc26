"""After the storm: every message and every effect is accounted for."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from storage.database import Database
from storage.tables import audit, outbox
from tests.chaos.bot import EFFECT, board_text
from tests.emulator_client import World


@dataclass(frozen=True)
class Doubled:
    """A message that arrived more often than once; ``unsure`` is how often its row says that it may have."""

    row: int
    text: str
    arrived: int
    unsure: int


@dataclass(frozen=True)
class Verdict:
    """What was lost and what was doubled. ``unseen`` are doubles that the rows do not tell of."""

    updates: int
    messages: int
    effects_lost: list[str]
    effects_doubled: list[str]
    messages_lost: list[str]
    doubled: list[Doubled]
    unsure: int
    not_sent: list[str]
    wrong_boards: list[str]
    overlaps: list[str]

    @property
    def unseen(self) -> list[Doubled]:
        return [one for one in self.doubled if one.arrived - 1 > one.unsure]

    @property
    def holds(self) -> bool:
        return not (
            self.effects_lost
            or self.effects_doubled
            or self.messages_lost
            or self.unseen
            or self.not_sent
            or self.wrong_boards
            or self.overlaps
        )

    def told(self) -> str:
        """The account in lines, each doubled message on its own."""
        lines = [
            f"updates {self.updates}: effects lost {len(self.effects_lost)}, doubled {len(self.effects_doubled)}",
            f"messages {self.messages}: lost {len(self.messages_lost)}, never sent {len(self.not_sent)},"
            f" doubled {len(self.doubled)} (counted as possible: {self.unsure}; not counted: {len(self.unseen)})",
            f"cards left with an old text {len(self.wrong_boards)}; two senders at once {len(self.overlaps)}",
        ]
        lines += [f"  doubled: row {one.row} “{one.text}” ×{one.arrived}, counted {one.unsure}" for one in self.doubled]
        for name in ("effects_lost", "effects_doubled", "messages_lost", "not_sent", "wrong_boards", "overlaps"):
            lines += [f"  {name}: {one}" for one in getattr(self, name)[:10]]
        return "\n".join(lines)


def account(database: Database, world: World, log: Path, said: list[str]) -> Verdict:
    """Compare what people wrote, what the database says and what Telegram accepted."""
    calls = world.sent()
    arrived = Counter((str(call.chat_id), call.text) for call in calls if call.method == "sendMessage")
    with database.look() as tx:
        effects = Counter(tx.scalars(select(audit.c.subject).where(audit.c.action == EFFECT)))
        by_chat = Counter(tx.scalars(select(audit.c.chat).where(audit.c.action == EFFECT)))
        rows = tx.execute(select(outbox).order_by(outbox.c.id)).all()
    texts = [row for row in rows if row.edits_id is None]
    # a board's first text may have been replaced before it was sent: it is looked at by itself
    messages = [row for row in texts if not row.key.startswith("board:")]
    boards = [row for row in texts if row.key.startswith("board:")]
    return Verdict(
        updates=len(said),
        messages=len(rows),
        effects_lost=[words for words in said if not effects[words]],
        effects_doubled=[words for words, times in effects.items() if times > 1],
        messages_lost=[row.text for row in messages if not arrived[row.chat_id, row.text]],
        doubled=[
            Doubled(row.id, row.text, arrived[row.chat_id, row.text], row.unsure)
            for row in messages
            if arrived[row.chat_id, row.text] > 1
        ],
        unsure=sum(row.unsure for row in rows),
        not_sent=[f"{row.text}: {row.state} {row.error}" for row in rows if row.state != "sent"],
        wrong_boards=[
            f"{row.chat_id}: {shown} instead of {board_text(by_chat[row.chat_id])}"
            for row in boards
            if (shown := _shown(world, row.chat_id, row.remote_id)) != board_text(by_chat[row.chat_id])
        ],
        overlaps=_overlaps(log),
    )


def _shown(world: World, chat: str, message_id: str) -> str:
    """What stands in the chat under this number now."""
    for message in world.get(f"/chats/{chat}/messages"):
        if str(message["message_id"]) == message_id:
            return str(message["text"])
    return "(gone)"


def _overlaps(log: Path) -> list[str]:
    """Sendings that a process finished after another had begun to send."""
    found: list[str] = []
    began: dict[str, float] = {}
    latest_begin = ("", 0.0)
    for line in log.read_text("ascii").splitlines():
        moment, process, what = line.split()
        at = float(moment)
        if what == "begin":
            latest_begin = (process, at)
            began[process] = at
        elif latest_begin[0] != process and at > latest_begin[1] and began.get(process, 0.0) < latest_begin[1]:
            found.append(f"{process} ended at {moment} while {latest_begin[0]} was sending")
    return found
