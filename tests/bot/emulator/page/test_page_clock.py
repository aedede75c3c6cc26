"""The demo's clock over the chat: it is read in Vietnamese, moved by buttons, and what is due arrives."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.bot.emulator.page.acting import choose
from tests.bot.emulator.page.conftest import DESK
from tests.bot.emulator.page.fake_bot import HEAD, START, FakeBot, PlannedClock, Running

pytestmark = pytest.mark.browser

REMINDER = datetime(2024, 9, 20, 1, 30, tzinfo=UTC)


@pytest.fixture
def reminded(bot: FakeBot, planned: PlannedClock) -> None:
    """A reminder is planned for Friday 20/9/2024, half past eight in the office."""
    planned.plan.append((REMINDER, lambda: bot.say(HEAD, "Nhắc việc: hạn 22/9/2024")))


@pytest.fixture
def page(reminded: None, desk: Page) -> Page:
    return desk


def clock(page: Page) -> Any:
    return page.get_by_role("region", name="Đồng hồ của bản thử")


def test_it_tells_the_day_the_hour_and_the_next_reminder(page: Page) -> None:
    expect(clock(page)).to_contain_text("Thứ Năm, 12/9/2024 08:00")
    expect(clock(page)).to_contain_text("Nhắc tới: thứ Sáu, 20/9/2024, 08:30")


def test_an_hour_and_a_day(page: Page, planned: PlannedClock) -> None:
    page.get_by_role("button", name="+1 giờ").click()
    expect(clock(page)).to_contain_text("Thứ Năm, 12/9/2024 09:00")
    page.get_by_role("button", name="+1 ngày").click()
    expect(clock(page)).to_contain_text("Thứ Sáu, 13/9/2024 09:00")
    assert planned.present == START + timedelta(days=1, hours=1)


def test_to_the_next_reminder_which_arrives(page: Page) -> None:
    choose(page, HEAD)
    page.get_by_role("button", name="Đến lần nhắc tới").click()
    expect(page.locator("#log")).to_contain_text("Nhắc việc: hạn 22/9/2024")
    expect(page.locator(".day-line")).to_have_text("Thứ Sáu, 20/9/2024")
    expect(clock(page)).to_contain_text("Thứ Sáu, 20/9/2024 08:30")
    expect(clock(page)).to_contain_text("Không còn lần nhắc nào")
    expect(page.get_by_role("button", name="Đến lần nhắc tới")).to_be_disabled()
    expect(page.get_by_role("status").get_by_text("Bây giờ là 08:30, thứ Sáu, 20/9/2024.")).to_be_visible()


def test_the_buttons_wait_while_the_time_moves(page: Page) -> None:
    held: list[Any] = []
    page.route("**/clock", lambda asked: held.append(asked) if asked.request.method == "POST" else asked.continue_())
    page.get_by_role("button", name="+1 ngày").click()
    expect(clock(page)).to_have_attribute("aria-busy", "true")
    for name in ("+1 giờ", "+1 ngày", "Đến lần nhắc tới", "Đến ngày…"):
        expect(page.get_by_role("button", name=name)).to_be_disabled()
    held[0].continue_()
    expect(clock(page)).to_have_attribute("aria-busy", "false")
    expect(page.get_by_role("button", name="+1 giờ")).to_be_enabled()


def test_to_a_day_that_is_chosen(page: Page, planned: PlannedClock) -> None:
    page.get_by_role("button", name="Đến ngày…").click()
    calendar = page.get_by_role("dialog", name="Chọn ngày giờ")
    expect(calendar).to_contain_text("Tháng 9, 2024")
    expect(calendar.get_by_role("gridcell", name="ngày 11 tháng 9")).to_be_disabled()
    page.keyboard.press("ArrowDown")
    expect(calendar).to_contain_text("Ngày 20/9/2024, lúc 08:00")
    calendar.get_by_role("button", name="Tháng sau").click()
    calendar.get_by_role("gridcell", name="ngày 4 tháng 10").click()
    calendar.get_by_label("Vào lúc").select_option("16:30")
    calendar.get_by_role("button", name="Chuyển tới").click()
    expect(calendar).to_be_hidden()
    expect(clock(page)).to_contain_text("Thứ Sáu, 4/10/2024 16:30")
    assert planned.present == datetime(2024, 10, 4, 9, 30, tzinfo=UTC)


def test_an_hour_of_today_that_has_passed_cannot_be_chosen(page: Page, planned: PlannedClock) -> None:
    page.get_by_role("button", name="Đến ngày…").click()
    calendar = page.get_by_role("dialog", name="Chọn ngày giờ")
    calendar.get_by_role("gridcell", name="ngày 12 tháng 9").click()
    expect(calendar).to_contain_text("Giờ này đã qua, hãy chọn giờ khác.")
    expect(calendar.get_by_role("button", name="Chuyển tới")).to_be_disabled()
    page.keyboard.press("Escape")
    expect(calendar).to_be_hidden()
    assert planned.present == START


def test_two_windows_show_the_same_time(page: Page, visit: Callable[..., Page], emulator: Running) -> None:
    other = visit(emulator.address, **DESK)
    expect(clock(other)).to_contain_text("08:00")
    page.get_by_role("button", name="+1 giờ").click()
    expect(clock(other)).to_contain_text("Thứ Năm, 12/9/2024 09:00")


def test_without_a_clock_there_is_no_bar(visit: Callable[..., Page], complaints: list[str]) -> None:
    with Running(None) as clockless:
        page = visit(clockless.address, **DESK)
        expect(page.get_by_role("option")).to_have_count(5)
        expect(page.locator("#clock")).to_be_hidden()
        expect(page.locator("#step-clock")).to_be_hidden()
        page.context.close()
    assert ["404" in said for said in complaints] == [True]
    complaints.clear()
