"""The directive's own indicators and units are known when a reply is read, and decide what its words leave open."""

from decimal import Decimal

from directives.progress import Figure
from tests.directives.reading.figures.reply_table import read

LIVELIHOODS = "Dự án 2: Đa dạng hóa sinh kế"
FARMING = "Dự án 3 - Tiểu dự án 1"
HOUSES = "Hỗ trợ nhà ở"
FUNDS = "Vốn sự nghiệp"
OWN = (LIVELIHOODS, FARMING, HOUSES, FUNDS)
UNITS = {LIVELIHOODS: "%", FARMING: "%", HOUSES: "hộ", FUNDS: "triệu đồng"}


def told(text: str) -> list[tuple[str | None, Decimal | None, Decimal | None, str | None]]:
    reading = read(text, OWN, UNITS)
    assert reading.ask is None, reading
    return [(one.indicator, one.value, one.of, one.unit) for one in reading.figures]


def test_a_project_is_known_by_its_abbreviation() -> None:
    assert told("da2 80%, DA3 TDA1 65%") == [(LIVELIHOODS, 80, None, "%"), (FARMING, 65, None, "%")]


def test_a_part_that_only_one_indicator_has_is_that_one() -> None:
    assert told("TDA1 60%") == [(FARMING, 60, None, "%")]


def test_a_shorter_name_stands_for_the_only_indicator_that_has_its_words() -> None:
    assert told("nhà ở 12/16 hộ; sinh kế 50%") == [(HOUSES, 12, 16, "hộ"), (LIVELIHOODS, 50, None, "%")]


def test_a_bare_number_is_in_the_unit_of_its_indicator() -> None:
    assert told("da2 80, nha o 12") == [(LIVELIHOODS, 80, None, "%"), (HOUSES, 12, None, "hộ")]


def test_money_is_counted_in_the_unit_that_the_office_set() -> None:
    assert told("vốn sự nghiệp 480/640") == [(FUNDS, 480_000_000, 640_000_000, "đồng")]


def test_a_number_that_cannot_be_in_that_unit_is_asked_about() -> None:
    assert read("dự án 2: 480", OWN, UNITS).ask == "480 là 480% hay số lượng 480?"


def test_one_indicator_lends_its_unit_to_a_number_alone() -> None:
    reading = read("75", [LIVELIHOODS], {LIVELIHOODS: "%"})
    assert reading.figures == (Figure(None, Decimal(75), None, "%", None, (0, 2)),)
    assert reading.ask is None


def test_a_number_alone_is_asked_about_where_no_unit_is_known() -> None:
    assert read("75").ask == "75 là 75% hay số lượng 75?"
