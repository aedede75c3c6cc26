"""Whatever can be named, in the calendar."""

from datetime import date, timedelta

from directives.calendar import add_working_days
from directives.reading.deadlines.asking import no_day_said
from directives.reading.deadlines.grammar.shapes import Day, DaysOn, Edge, Feast, Stretch, Vague, Weekday, When
from directives.reading.deadlines.meaning.days import the_day, the_edge, the_weekday
from directives.reading.deadlines.meaning.lunar import feast_day, lunar_month
from directives.reading.deadlines.meaning.named import Named, NoSuchDay, one_day
from directives.reading.deadlines.meaning.stretches import stretch_days


def named_days(when: When, base: date) -> Named:
    """Return the days that a phrase names, read on ``base``, the document's date.

    Raises ``NoSuchDay`` where the calendar has none, ``OverflowError`` where it ends.
    """
    match when:
        case Day():
            return the_day(when, base)
        case Stretch(lunar=True):
            return lunar_month(when, base, stretch_days(when, base))
        case Stretch():
            return stretch_days(when, base)
        case Weekday():
            return the_weekday(when, base)
        case DaysOn():
            return one_day(add_working_days(base, when.days) if when.working else base + timedelta(days=when.days))
        case Edge():
            return the_edge(when, base)
        case Feast():
            return feast_day(when, base)
        case Vague():
            raise NoSuchDay(no_day_said("Thời gian này"))
