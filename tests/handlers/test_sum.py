"""How things stand: the four official cells by notice, unit and directive, who is silent or late, the figures."""

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert

from bot.clock import MovableClock
from directives import summary
from directives.assignment import Part, State
from directives.officer import Role
from storage import assignments, units
from storage.database import Database
from storage.tables import assignments as assignment_rows
from storage.tables import directives as directive_rows
from storage.tables import notices as notice_rows
from tests.handlers.acting import Desk
from tests.handlers.test_managing import at
from tests.stories.towns import city


def finish(desk: Desk, unit: str) -> None:
    desk.say(unit, "đã xong")
    desk.tap(unit, "Đúng")
    desk.tap("1", "Xác nhận hoàn thành")


def test_the_four_cells_who_is_silent_and_who_is_late(at_work: Desk) -> None:
    finish(at_work, "p01")
    at_work.pass_to(at(at_work, 2, 10))
    finish(at_work, "kt")
    (total,) = at_work.say("1", "/tonghop")
    assert "3 nhiệm vụ" in total
    assert "Hoàn thành: <b>2</b> (đúng hạn 1, quá hạn 1)" in total
    assert "Chưa hoàn thành: <b>1</b> (trong hạn 1, <b>quá hạn 0</b>)" in total
    assert "<b>Chưa xác nhận đã nhận</b> (1): Phòng Giáo dục và Đào tạo" in total


def test_what_is_late_is_opened_from_the_sum(at_work: Desk) -> None:
    at_work.pass_to(at(at_work, 2, 10))
    assert "<b>Quá hạn</b> (2)" in at_work.say("1", "/tonghop")[0]
    card = at_work.tap("1", "⚠️ Phòng Kinh tế, mục 1")[0]
    assert "rà soát các chợ" in card
    assert "quá hạn 2 ngày" in card
    assert "bấm <b>Báo cáo</b>" not in card
    assert {"Gia hạn", "Giao đơn vị khác", "Thu hồi"} <= set(at_work.buttons("1"))


def test_by_unit_and_by_directive(at_work: Desk) -> None:
    at_work.say("1", "tong hop")
    assert "UBND phường Mai Vàng: 0/1" in at_work.tap("1", "Theo đơn vị")[0]
    at_work.tap("1", "‹ Quay lại")
    assert "0/1" in at_work.tap("1", "Theo nhiệm vụ")[0]


def test_the_figures_above_and_below_the_commended_threshold(at_work: Desk) -> None:
    for unit, share in (("kt", 80), ("gddt", 75), ("p01", 60)):
        at_work.say(unit, f"DA2 {share}%")
        at_work.tap(unit, "Đúng")
    at_work.say("1", "/tonghop")
    above, _, below = at_work.tap("1", "Số liệu")[0].partition("Dưới 75%")
    assert "Phòng Kinh tế 80%, Phòng Giáo dục và Đào tạo 75%" in above
    assert "UBND phường Mai Vàng 60%" in below


def test_a_unit_sees_its_own_and_a_leader_sees_all(at_work: Desk) -> None:
    at_work.officer("9", Role.LEADER)
    own = at_work.say("kt", "/tinhhinh")[0]
    assert "1 nhiệm vụ chủ trì" in own
    assert "bếp ăn" not in own
    assert "3 nhiệm vụ đã giao" in at_work.say("9", "tình hình")[0]
    assert at_work.say("kt", "/tonghop") == ["Việc này không thuộc quyền của đồng chí."]


TODAY = date(2024, 9, 20)
DAYS = st.none() | st.integers(-3, 3).map(lambda days: TODAY + timedelta(days=days))
ROW = st.tuples(st.sampled_from(State), st.sampled_from(Part), DAYS, DAYS)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(ROW, max_size=12))
def test_the_database_counts_as_the_rule_does(
    database: Database, clock: MovableClock, rows: Sequence[tuple[State, Part, date | None, date | None]]
) -> None:
    with database.begin() as tx:
        units.save(tx, city())
        unit_ids = list(units.numbers(tx).values())
        for table in (assignment_rows, directive_rows, notice_rows):
            tx.execute(delete(table))
        now = clock.now()
        notice = {"text_sha256": "", "text": "", "title": "", "issuer": "", "state": "published", "brought_at": now}
        notice_id = tx.execute(insert(notice_rows).values(notice).returning(notice_rows.c.id)).scalar_one()
        directive = {
            "notice_id": notice_id, "position": 1, "text": "", "span_start": 0, "span_end": 0, "kind": "task",
            "lead": [], "coordinate": [], "report_to": [], "evidence": [], "questions": [], "assigned": True,
        }  # fmt: skip
        directive_id = tx.execute(insert(directive_rows).values(directive).returning(directive_rows.c.id)).scalar_one()
        for unit_id, (state, part, due, reported) in zip(unit_ids, rows, strict=False):
            tx.execute(
                insert(assignment_rows).values(
                    directive_id=directive_id,
                    notice_id=notice_id,
                    unit_id=unit_id,
                    part=part.value,
                    state=state.value,
                    assigned_at=now,
                    due=due,
                    reported_done_on=reported,
                )
            )
    with database.look() as tx:
        given_out = assignments.of_notice(tx, notice_id)
        assert len(given_out) == len(rows)
        assert assignments.cells(tx, TODAY) == summary.cells(given_out, TODAY)
