"""Assignments move, messages are written and edited, senders come and go, time passes: whatever the order, it holds.

A machine throws the dice (hypothesis) over the real storage and the sender's real work in it; only the wire is left
out: each sending's fate is one of the throws.
"""

import shutil
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import insert, select

from bot.sending.hand import Desk, Wish, take_over
from bot.sending.line import Report, given_back, unknown
from directives.assignment import OPEN, TRANSITIONS, Act, State
from directives.message import Address, Message, Priority
from storage import assignments, election, keys, outbox
from storage.database import Database
from storage.delivery import Outcome, Outgoing
from storage.election import Seat
from storage.migrate import upgrade
from storage.tables import assignments as assignment_rows
from storage.tables import directives, notices, units
from storage.tables import outbox as rows

CHATS = ("501", "502")
FINAL = frozenset({"sent", "failed", "dropped"})
_TEMPLATE: list[Path] = []


def template() -> Path:
    """A database with the tables in it, made once for all runs."""
    if not _TEMPLATE:
        file = Path(mkdtemp(prefix="dondoc-machine-")) / "template.db"
        database = Database(f"sqlite:///{file}")
        upgrade(database)
        database.close()
        _TEMPLATE.append(file)
    return _TEMPLATE[0]


class Life(RuleBasedStateMachine):
    """What may happen, and what must hold after each step."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(mkdtemp(prefix="dondoc-machine-"))
        shutil.copyfile(template(), self.folder / "dondoc.db")
        self.database = Database(f"sqlite:///{self.folder / 'dondoc.db'}")
        self.now = datetime(2024, 9, 12, 5, 0, tzinfo=UTC)
        self.desk = Desk(lambda *_: None)
        self.candidate = election.candidate(self.database)
        self.seat: Seat | None = None
        self.in_hand: dict[int, Outgoing] = {}
        self.reports: list[Report] = []
        self.arrived: Counter[int] = Counter()
        self.shown: dict[int, str] = {}
        self.wanted: dict[int, str] = {}
        self.final: dict[int, str] = {}
        self.states: dict[int, State] = {}
        self.written = 0
        with self.database.begin() as tx:
            tx.execute(insert(notices).values(id=1, text_sha256="x", text="x", state="published", brought_at=self.now))

    # what people and time do

    @rule(chat=st.sampled_from(CHATS))
    def an_assignment_is_given(self, chat: str) -> None:
        number = len(self.states) + 1
        with self.database.begin() as tx:
            tx.execute(insert(units).values(id=number, code=f"u{number}", name=f"Phòng {number}", kind="ward"))
            lists: dict[str, list[str]] = {"lead": [], "coordinate": [], "report_to": [], "evidence": []}
            tx.execute(
                insert(directives).values(
                    id=number, notice_id=1, position=number, text="x", span_start=0, span_end=1, kind="task", **lists
                )
            )
            tx.execute(
                insert(assignment_rows).values(
                    id=number,
                    directive_id=number,
                    notice_id=1,
                    unit_id=number,
                    part="lead",
                    state="assigned",
                    assigned_at=self.now,
                )
            )
            card = outbox.put(
                tx,
                keys.assigned(1, number, 1, number),
                Address("telegram", chat),
                Message(f"thẻ {number}: assigned"),
                at=self.now,
                priority=Priority.REMINDER,
            )
            assert card is not None
            assignments.show_in(tx, card, [number], "card")
        self.states[number] = State.ASSIGNED
        self.wanted[card] = f"thẻ {number}: assigned"

    @precondition(lambda self: self.states)
    @rule(pick=st.integers(0, 1_000), act=st.sampled_from(Act))
    def somebody_acts(self, pick: int, act: Act) -> None:
        number = pick % len(self.states) + 1
        with self.database.begin() as tx:
            assignment = assignments.get(tx, number)
            assert assignment is not None
            moved = assignments.move(tx, assignment, act)
            assert moved == ((assignment.state, act) in TRANSITIONS)
            if moved:
                self.states[number] = TRANSITIONS[assignment.state, act]
                text = f"thẻ {number}: {self.states[number].value}"
                for card, _, _ in assignments.shown_in(tx, number):
                    outbox.put_edit(tx, card, Message(text), at=self.now)
                    self.wanted[card] = text

    @precondition(lambda self: self.states)
    @rule(pick=st.integers(0, 1_000), chat=st.sampled_from(CHATS), expires=st.sampled_from([None, 1, 48]))
    def a_tick_reminds_in_two_processes(self, pick: int, chat: str, expires: int | None) -> None:
        number = pick % len(self.states) + 1
        written = []
        for _process in range(2):
            with self.database.begin() as tx:
                written.append(
                    outbox.put(
                        tx,
                        f"{keys.reminder(number, number)}:{self.now.isoformat()}:{chat}",
                        Address("telegram", chat),
                        Message(f"nhắc {number}"),
                        at=self.now,
                        priority=Priority.REMINDER,
                        only_if={"open": [number]},
                        expires_at=self.now + timedelta(hours=expires) if expires else None,
                    )
                )
        assert written[1] is None

    @rule(hours=st.integers(1, 30))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    # what the sender does

    @rule(room=st.integers(1, 4))
    def the_sender_works(self, room: int) -> None:
        """It writes what came back and takes more in hand."""
        if self.seat is None:
            self.seat = self.candidate.stand()
            assert self.seat is not None
            assert take_over(self.seat, ["telegram"]) == 0
        busy = frozenset(row.chat_id for row in self.in_hand.values())
        wish = Wish("telegram", room, busy, frozenset())
        told, self.reports = self.reports, []
        hand = self.desk.turn(self.seat, {"telegram": told}, [], [wish], self.now)["telegram"]
        for row in hand.rows:
            assert row.id not in self.in_hand
            assert row.chat_id not in {other.chat_id for other in self.in_hand.values()}, "two at once in a chat"
            if row.text.startswith("nhắc"):
                assert self.states[int(row.text.split()[1])] in OPEN & {
                    State.ASSIGNED,
                    State.ACKNOWLEDGED,
                    State.IN_PROGRESS,
                }, "reminded of what is not owed"
            assert row.expires_at is None or row.expires_at > self.now
            self.in_hand[row.id] = row

    @precondition(lambda self: self.in_hand)
    @rule(
        pick=st.integers(0, 1_000), fate=st.sampled_from(["arrives", "lost", "arrives unheard", "refused", "held back"])
    )
    def a_sending_ends(self, pick: int, fate: str) -> None:
        row = self.in_hand.pop(sorted(self.in_hand)[pick % len(self.in_hand)])
        if fate.startswith("arrives"):
            self._arrives(row)
        self.reports.append(
            Report(
                row,
                {
                    "arrives": Outcome(row.id, "sent", sent_at=self.now, remote_id=str(row.id)),
                    "lost": Outcome(row.id, "waiting", error="mất mạng", send_at=self.now + timedelta(minutes=1)),
                    "arrives unheard": unknown(row, "mất kết nối"),
                    "refused": Outcome(row.id, "failed", error="bị chặn"),
                    "held back": given_back(row),
                }[fate],
            )
        )

    @precondition(lambda self: self.seat is not None)
    @rule(arrived=st.booleans())
    def the_sender_is_killed(self, arrived: bool) -> None:
        """What it had in hand may have arrived; what it had heard and not written is forgotten."""
        if arrived:
            for row in self.in_hand.values():
                self._arrives(row)
        assert self.seat is not None
        self.seat.leave()
        self.seat, self.in_hand, self.reports = None, {}, []

    def _arrives(self, row: Outgoing) -> None:
        self.arrived[row.id] += 1
        card = row.id if row.remote_ref is None else int(row.remote_ref)
        self.shown[card] = row.text

    # what must hold

    @invariant()
    def what_is_final_stays_so(self) -> None:
        if not hasattr(self, "database"):
            return
        with self.database.look() as tx:
            found = tx.execute(select(rows.c.id, rows.c.state, rows.c.unsure)).all()
        unwritten = Counter(report.row.id for report in self.reports if report.outcome.unsure)
        for row in found:
            if row.id in self.final:
                assert row.state == self.final[row.id]
            if row.state in FINAL:
                self.final[row.id] = row.state
            elif row.state == "sending":
                continue
            if row.state == "sent":
                assert self.arrived[row.id] >= 1, "nobody got it"
            assert self.arrived[row.id] <= 1 + row.unsure + unwritten[row.id], "doubled and not counted"

    @invariant()
    def assignments_stand_where_the_table_of_their_life_says(self) -> None:
        if not hasattr(self, "database") or not self.states:
            return
        with self.database.look() as tx:
            found = dict(iter(tx.execute(select(assignment_rows.c.id, assignment_rows.c.state))))
        assert found == {number: state.value for number, state in self.states.items()}

    def teardown(self) -> None:
        """In the end everything goes out, and each card shows its last text."""
        if not hasattr(self, "database"):
            return
        while self.in_hand:
            self.a_sending_ends(0, "arrives")
        for _ in range(300):
            self.now += timedelta(hours=1)
            self.the_sender_works(4)
            if not self.in_hand and not self.reports:
                break
            while self.in_hand:
                self.a_sending_ends(0, "arrives")
        with self.database.look() as tx:
            left = tx.execute(select(rows.c.id, rows.c.text).where(rows.c.state.not_in(FINAL))).all()
            sent = set(tx.scalars(select(rows.c.id).where(rows.c.state == "sent", rows.c.edits_id.is_(None))))
            refused_edits = set(tx.scalars(select(rows.c.edits_id).where(rows.c.state == "failed")))
        assert left == []
        for card, text in self.wanted.items():
            if card in sent and card not in refused_edits:
                assert self.shown[card] == text
        if self.seat is not None:
            self.seat.leave()
        self.database.close()
        shutil.rmtree(self.folder)


TestLife = pytest.mark.slow(Life.TestCase)
TestLife.settings = settings(
    max_examples=40,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
