"""What the sender does in the database in one go: write what became of rows, and take the next ones in hand."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.sending.line import Report, too_late
from directives.message import Address, MessageKind
from directives.wording.text import reason
from storage import delivery, leases, people, still_true
from storage.database import Database, Transaction
from storage.delivery import Due, FileToSend, Outgoing
from storage.election import Seat

OnLost = Callable[[Transaction, Address, str, datetime], None]
"""Told, once, that nothing reaches a chat any more: (transaction, chat, why, now)."""

LEASE = timedelta(seconds=10)
# How many rows are looked at beyond those that may go; more while they are being dropped, so that a broadcast that
# was stopped is cleared away quickly.
LOOK_AHEAD = 20
LOOK_AHEAD_DROPPING = 500


@dataclass(frozen=True, slots=True)
class Wish:
    """What a line would take: at most ``room`` rows, none to these chats, none with a file that is on its way."""

    channel: str
    room: int
    resting: frozenset[str]
    files: frozenset[int]
    dropping: bool = False


@dataclass(frozen=True, slots=True)
class Hand:
    """The rows taken, their files, and whether others that are due had to wait."""

    rows: Sequence[Outgoing] = ()
    files: Mapping[int, FileToSend] = field(default_factory=dict)
    more: bool = False
    dropped: int = 0


class Desk:
    """The sender's work in the database, on the connection that holds its seat. Runs in one thread."""

    def __init__(self, on_lost: OnLost) -> None:
        self._on_lost = on_lost

    def anything_due(self, seat: Seat, wishes: Sequence[Wish], now: datetime) -> bool:
        """Return True if a row waits that may go. One query a channel, and it disturbs no writer."""
        with seat.look() as tx:
            return any(delivery.due(tx, wish.channel, now, resting=wish.resting, limit=1) for wish in wishes)

    def turn(
        self,
        seat: Seat,
        reports: Mapping[str, Sequence[Report]],
        held: Sequence[int],
        wishes: Sequence[Wish],
        now: datetime,
    ) -> dict[str, Hand]:
        """Write the reports, hold what is in hand for another lease, take what is wished. One transaction."""
        with seat.begin() as tx:
            for channel, told in reports.items():
                self._write(tx, channel, told, seat.name, now)
            leases.extend(tx, held, seat.name, LEASE)
            return {wish.channel: _take(tx, wish, seat.name, now) for wish in wishes}

    def write_late(self, database: Database, reports: Mapping[str, Sequence[Report]], by: str, now: datetime) -> None:
        """Write the reports of a seat that was lost: rows that nobody else has taken over still get theirs."""
        with database.begin() as tx:
            for channel, told in reports.items():
                self._write(tx, channel, told, by, now)

    def _write(self, tx: Transaction, channel: str, reports: Sequence[Report], by: str, now: datetime) -> None:
        delivery.record(tx, [report.outcome for report in reports], by)
        for report in reports:
            address = Address(channel, report.row.chat_id)
            if report.file_name is not None and report.row.file_id is not None:
                delivery.name_file(tx, report.row.file_id, channel, report.file_name or None)
            if report.moved_to is not None:
                delivery.follow_group(tx, channel, report.row.chat_id, report.moved_to)
            if report.lost is not None and people.mark_unreachable(tx, address, report.lost, at=now):
                self._on_lost(tx, address, report.lost, now)


def anything_left(database: Database, channels: Sequence[str], now: datetime) -> bool:
    """Return True if a row is due or being sent, by whichever process."""
    with database.look() as tx:
        return any(delivery.anything_left(tx, channel, now) for channel in channels)


def take_over(seat: Seat, channels: Sequence[str]) -> float:
    """Put back what a sender that is gone had in hand; return in how many seconds it must be tried again, or 0."""
    with seat.begin() as tx:
        for channel in channels:
            leases.take_over(tx, channel, seat.name)
        held = [leases.held_by_others(tx, channel, seat.name) for channel in channels]
    left = [seconds for seconds in held if seconds is not None]
    return max(max(left), 0.05) if left else 0.0


def _take(tx: Transaction, wish: Wish, by: str, now: datetime) -> Hand:
    limit = wish.room + (LOOK_AHEAD_DROPPING if wish.dropping else LOOK_AHEAD)
    waiting = delivery.due(tx, wish.channel, now, resting=wish.resting, limit=limit)
    dropped = _no_longer_right(tx, waiting, now)
    delivery.drop(tx, dropped)
    unnamed = delivery.unnamed_files(tx, {row.file_id for row in waiting if row.file_id}, wish.channel)
    chosen = _choose([row for row in waiting if row.id not in dropped], wish, unnamed)
    rows = delivery.take_in_hand(tx, chosen, by, LEASE)
    files = {row.file_id: delivery.file_to_send(tx, row.file_id, wish.channel) for row in rows if row.file_id}
    return Hand(
        rows, files, more=len(chosen) + len(dropped) < len(waiting) or len(waiting) == limit, dropped=len(dropped)
    )


def _no_longer_right(tx: Transaction, waiting: Sequence[Due], now: datetime) -> dict[int, str]:
    """Return the rows that are not to be sent any more, with why."""
    found = {row.id: reason("too_late") for row in waiting if too_late(row.expires_at, now)}
    found |= {row.id: reason("original_not_sent") for row in waiting if row.original_state in ("failed", "dropped")}
    conditions = {row.id: row.only_if for row in waiting if row.only_if and row.id not in found}
    return found | still_true.false_ones(tx, conditions)


def _choose(waiting: Sequence[Due], wish: Wish, unnamed: set[int]) -> list[int]:
    """Choose rows in their order: one a chat, and one for each file that the channel has no name for yet."""
    chosen: list[int] = []
    chats: set[str] = set()
    files = unnamed & wish.files
    for row in waiting:
        if len(chosen) == wish.room:
            break
        if row.file_id in files:
            continue
        if row.kind is not MessageKind.TOAST:
            if row.chat_id in chats:
                continue
            chats.add(row.chat_id)
        if row.file_id in unnamed:
            files.add(row.file_id)
        chosen.append(row.id)
    return chosen
