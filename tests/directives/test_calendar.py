"""Viet Nam's working days and the office's hours, against the years that were officially announced."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directives.calendar import (
    OFFICE_ZONE,
    WorkingHours,
    add_working_days,
    is_holiday,
    is_working_day,
    last_working_day,
    next_working_day,
    working_days_between,
)

OFF = """
2023-01-02 2023-01-20 2023-01-26 2023-05-01 2023-05-02 2023-05-03 2023-09-01 2023-09-04
2024-01-01 2024-02-08 2024-02-14 2024-04-18 2024-04-29 2024-04-30 2024-05-01 2024-09-02 2024-09-03
2025-01-01 2025-01-27 2025-01-31 2025-04-07 2025-04-30 2025-05-01 2025-05-02 2025-09-01 2025-09-02
2026-01-01 2026-01-02 2026-02-16 2026-02-20 2026-04-27 2026-04-30 2026-05-01 2026-08-31 2026-09-01 2026-09-02
2027-01-01 2027-02-08 2027-04-16 2027-04-30 2027-09-02
"""
MADE_UP = "2024-05-04 2025-04-26 2026-01-10 2026-08-22"
days = st.dates(date(2015, 1, 1), date(2040, 12, 31))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=OFFICE_ZONE)


@pytest.mark.parametrize("day", OFF.split())
def test_offices_are_closed_on_the_announced_days_off(day: str) -> None:
    assert not is_working_day(date.fromisoformat(day))
    assert is_holiday(date.fromisoformat(day))


@pytest.mark.parametrize("day", MADE_UP.split())
def test_offices_work_on_make_up_saturdays(day: str) -> None:
    assert date.fromisoformat(day).weekday() == 5
    assert is_working_day(date.fromisoformat(day))


def test_the_reminder_for_a_sunday_falls_on_the_friday_before() -> None:
    assert last_working_day(date(2024, 9, 22)) == date(2024, 9, 20)
    assert last_working_day(date(2024, 11, 30)) == date(2024, 11, 29)
    assert last_working_day(date(2024, 9, 20)) == date(2024, 9, 20)


def test_a_term_that_ends_on_a_holiday_rolls_over_the_whole_rest() -> None:
    assert next_working_day(date(2025, 1, 25)) == date(2025, 2, 3)


def test_five_working_days_skip_the_weekend() -> None:
    assert add_working_days(date(2024, 9, 12), 5) == date(2024, 9, 19)
    assert add_working_days(date(2024, 9, 19), -5) == date(2024, 9, 12)
    assert add_working_days(date(2024, 9, 14), 0) == date(2024, 9, 14)


@given(days, st.integers(1, 40))
def test_working_days_are_counted_as_they_are_added(day: date, count: int) -> None:
    end = add_working_days(day, count)
    assert is_working_day(end)
    assert working_days_between(day, end) == count
    assert working_days_between(end, day) == -count


@given(days)
def test_the_last_and_the_next_working_day_enclose_any_day(day: date) -> None:
    assert last_working_day(day) <= day <= next_working_day(day)
    assert is_working_day(last_working_day(day))
    assert is_working_day(next_working_day(day))


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2024-09-12 07:30", True),
        ("2024-09-12 11:29", True),
        ("2024-09-12 11:30", False),
        ("2024-09-12 12:00", False),
        ("2024-09-12 16:59", True),
        ("2024-09-12 17:00", False),
        ("2024-09-14 09:00", False),
        ("2024-05-04 09:00", True),
        ("2024-09-02 09:00", False),
    ],
)
def test_the_office_is_open_in_its_two_halves_of_a_working_day(moment: str, is_open: bool) -> None:
    assert WorkingHours().is_open(at(moment)) is is_open


def test_what_comes_on_a_friday_evening_waits_for_monday_morning() -> None:
    assert WorkingHours().next_open(at("2024-09-13 18:00")) == at("2024-09-16 07:30")
    assert WorkingHours().next_open(at("2024-09-13 12:00")) == at("2024-09-13 13:30")
    assert WorkingHours().next_open(at("2024-09-13 09:10")) == at("2024-09-13 09:10")


def test_four_working_hours_go_past_noon_and_past_the_night() -> None:
    hours = WorkingHours()
    assert hours.add_hours(at("2024-09-12 08:00"), 4) == at("2024-09-12 14:00")
    assert hours.add_hours(at("2024-09-12 16:00"), 4) == at("2024-09-13 10:30")
    assert hours.add_hours(at("2024-09-13 16:00"), 4) == at("2024-09-16 10:30")
    assert hours.add_hours(at("2024-09-14 10:00"), 0) == at("2024-09-16 07:30")


def test_the_same_instant_in_another_zone_is_the_same_working_hour() -> None:
    utc = datetime.fromisoformat("2024-09-12T01:00:00+00:00")
    assert WorkingHours().is_open(utc)
    assert WorkingHours().add_hours(utc, 1) == at("2024-09-12 09:00")


@given(
    st.datetimes(datetime(2023, 1, 1), datetime(2027, 12, 31)),  # noqa: DTZ001  # given the office's zone below
    st.integers(0, 20 * 60),
)
def test_working_time_passes_only_while_the_office_is_open(moment: datetime, minutes: int) -> None:
    hours, start = WorkingHours(), moment.replace(tzinfo=OFFICE_ZONE)
    end = hours.add_hours(start, minutes / 60)
    assert end >= start
    assert end == hours.next_open(end) or end.timetz().replace(tzinfo=None) in {time(11, 30), time(17)}
    further = hours.add_hours(end, 1)
    assert further - end >= timedelta(hours=1)
