"""A new report is held against the last one, and several replies of one report are one reading."""

from decimal import Decimal

from directives.indicator import indicator_key
from directives.progress import Doubt, DoubtKind, Figure, ReplyReading, Status, combined, doubts


def figure(value: float, unit: str = "%", *, of: float | None = None, name: str | None = "DA2") -> Figure:
    return Figure(name, Decimal(str(value)), None if of is None else Decimal(str(of)), unit, None, (0, 1))


def test_a_figure_that_rises_is_not_doubted() -> None:
    assert doubts([figure(80)], [figure(60), figure(75)]) == ()


def test_a_figure_lower_than_the_last_one_is_doubted() -> None:
    low, last = figure(57), figure(75)
    assert doubts([low], [figure(50), last]) == (Doubt(DoubtKind.LOWER, low, last),)


def test_more_than_everything_is_doubted() -> None:
    over, more = figure(103.2), figure(20, "hộ", of=16)
    assert [one.kind for one in doubts([over, more], [])] == [DoubtKind.ABOVE_ALL, DoubtKind.ABOVE_ALL]


def test_exactly_everything_is_not_doubted() -> None:
    assert doubts([figure(100), figure(16, "hộ", of=16)], []) == ()


def test_another_unit_than_before_is_doubted() -> None:
    new, last = figure(12, "hộ"), figure(75)
    assert doubts([new], [last]) == (Doubt(DoubtKind.OTHER_UNIT, new, last),)


def test_a_second_unit_that_was_reported_before_is_not_doubted() -> None:
    assert doubts([figure(13, "hộ")], [figure(12, "hộ"), figure(75)]) == ()


def test_another_indicator_is_another_history() -> None:
    assert doubts([figure(30, name="DA3")], [figure(75, name="DA2")]) == ()


def test_an_indicator_is_the_same_under_all_its_names() -> None:
    assert [one.kind for one in doubts([figure(57, name="Dự án 2")], [figure(75, name="da2")])] == [DoubtKind.LOWER]
    assert indicator_key("Dự án 03 - Tiểu dự án 1") == indicator_key("DA3 TDA1") == indicator_key("tda1 da 3")
    assert indicator_key("Giải ngân DA2") != indicator_key("DA2")


def test_an_item_without_a_number_is_never_doubted() -> None:
    assert doubts([Figure("DA2", None, None, None, "done", (0, 1))], [figure(75)]) == ()


def test_the_last_figure_of_an_indicator_counts_and_obstacles_add_up() -> None:
    first = ReplyReading((figure(60), figure(40, name="DA3")), Status.IN_PROGRESS, obstacles="vướng đất")
    second = ReplyReading((figure(75),), Status.IN_PROGRESS, obstacles="thiếu vốn")
    reading = combined([first, second])
    assert reading.figures == (figure(40, name="DA3"), figure(75))
    assert reading.obstacles == "vướng đất; thiếu vốn"
