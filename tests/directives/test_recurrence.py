"""A recurring work goes on: from each period to the next, from the rule that was read in the notice."""

from datetime import date

import pytest

from directives.recurrence import next_due


@pytest.mark.parametrize(
    ("recurrence", "due", "settled_on", "following"),
    [
        ("FREQ=MONTHLY;BYMONTHDAY=25", date(2024, 9, 24), date(2024, 9, 20), date(2024, 10, 24)),
        ("FREQ=MONTHLY;BYMONTHDAY=25", date(2024, 9, 25), date(2024, 9, 27), date(2024, 10, 25)),
        ("FREQ=MONTHLY;BYMONTHDAY=5,20", date(2024, 9, 20), date(2024, 9, 20), date(2024, 10, 5)),
        ("FREQ=WEEKLY;BYDAY=FR", date(2024, 9, 13), date(2024, 9, 12), date(2024, 9, 20)),
        ("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15", date(2024, 12, 15), date(2024, 12, 15), date(2025, 6, 15)),
        ("FREQ=DAILY", date(2024, 9, 12), date(2024, 9, 12), date(2024, 9, 13)),
    ],
)
def test_the_next_period_ends_as_the_notice_says(recurrence: str, due: date, settled_on: date, following: date) -> None:
    assert next_due(recurrence, due, settled_on) == following


def test_periods_that_went_by_meanwhile_are_left_out() -> None:
    assert next_due("FREQ=MONTHLY;BYMONTHDAY=25", date(2024, 9, 24), date(2024, 12, 2)) == date(2024, 12, 24)
    assert next_due("FREQ=MONTHLY;BYMONTHDAY=25", date(2024, 9, 24), date(2024, 10, 24)) == date(2024, 10, 24)


def test_a_deadline_that_the_office_moved_goes_back_to_the_rule() -> None:
    assert next_due("FREQ=MONTHLY;BYMONTHDAY=25", date(2024, 9, 27), date(2024, 9, 27)) == date(2024, 10, 25)


@pytest.mark.parametrize(("recurrence", "due"), [(None, date(2024, 9, 24)), ("ongoing", None), ("FREQ=MONTHLY", None)])
def test_what_has_no_day_has_no_next_one(recurrence: str | None, due: date | None) -> None:
    assert next_due(recurrence, due, date(2024, 9, 20)) is None
