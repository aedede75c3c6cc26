"""On a phone: the list first, then one chat with a way back; nothing too small for a thumb."""

import pytest
from playwright.sync_api import Page, expect

from tests.bot.emulator.page.acting import box, choose
from tests.bot.emulator.page.fake_bot import HEAD, OFFICE, WARD, FakeBot, picture

pytestmark = pytest.mark.browser

SMALL = """() => [...document.querySelectorAll('button, a, input, textarea, [role=option]')]
    .filter(node => node.checkVisibility() && !node.matches('.skip, .command-link, .words a'))
    .map(node => [node.getBoundingClientRect(), node.id || node.className])
    .filter(([box]) => box.height < 42 || box.width < 40)
    .map(([box, name]) => `${name} ${box.width}x${box.height}`)"""
TOO_WIDE = """() => [document.documentElement.scrollWidth > innerWidth,
    ...[...document.querySelectorAll('#log, #people-list')].map(node => node.scrollWidth > node.clientWidth)]"""


def test_the_list_first_then_the_chat_and_back(bot: FakeBot, phone: Page) -> None:
    bot.say(WARD, "chưa đọc")
    expect(phone.locator("#chat")).to_be_hidden()
    choose(phone, HEAD)
    expect(phone.locator("#people-list")).to_be_hidden()
    expect(phone.locator("#chat-name")).to_be_focused()
    expect(phone.locator("#others-unread")).to_have_text("1")
    phone.get_by_role("button", name="Về danh sách").click()
    expect(phone.locator("#people-list")).to_be_visible()
    expect(phone.locator("#chat")).to_be_hidden()
    choose(phone, OFFICE)
    expect(phone.locator("#chat-name")).to_have_text("Trần Thị Minh Hằng")
    phone.go_back()
    expect(phone.locator("#people-list")).to_be_visible()


def test_enter_makes_a_new_line_and_the_button_sends(bot: FakeBot, phone: Page) -> None:
    choose(phone, HEAD)
    box(phone).press_sequentially("một")
    box(phone).press("Enter")
    box(phone).press_sequentially("hai")
    phone.get_by_role("button", name="Gửi", exact=True).tap()
    assert bot.heard()["message"]["text"] == "một\nhai"


def test_nothing_is_too_small_for_a_thumb_or_too_wide_for_the_screen(bot: FakeBot, phone: Page) -> None:
    bot.call("setMyCommands", commands=[{"command": "viec", "description": "Việc của tôi"}])
    bot.say(HEAD, "a" * 300 + " " + "Giao Phòng Lao động chủ trì " * 9, [[("Đã nhận", "a"), ("Xem văn bản gốc", "b")]])
    bot.send_picture(HEAD, picture(1600, 700, (10, 90, 120)))
    bot.send_document(HEAD, "Thong_bao_ket_luan_" * 6 + ".docx", b"x")
    assert phone.evaluate(SMALL) == []
    assert phone.evaluate(TOO_WIDE) == [False, False, False]
    choose(phone, HEAD)
    expect(phone.locator(".document")).to_be_attached()
    phone.get_by_role("button", name="Chuyển giờ").click()
    expect(phone.get_by_role("button", name="+1 ngày")).to_be_visible()
    assert phone.evaluate(SMALL) == []
    assert phone.evaluate(TOO_WIDE) == [False, False, False]


def test_the_clock_is_one_slim_line_until_it_is_wanted(phone: Page) -> None:
    expect(phone.locator("#clock")).to_contain_text("Thứ Năm, 12/9/2024 08:00")
    assert phone.locator("#clock").evaluate("bar => bar.offsetHeight") <= 60
    expect(phone.get_by_role("button", name="+1 giờ")).to_be_hidden()
    fold = phone.get_by_role("button", name="Chuyển giờ")
    fold.click()
    expect(fold).to_have_attribute("aria-expanded", "true")
    phone.get_by_role("button", name="+1 giờ").click()
    expect(phone.locator("#clock")).to_contain_text("Thứ Năm, 12/9/2024 09:00")
