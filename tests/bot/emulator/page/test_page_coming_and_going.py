"""Starting the bot, opening an invitation, blocking; and a line that breaks and comes back."""

import pytest
from playwright.sync_api import Page, expect

from tests.bot.emulator.page.acting import box, choose
from tests.bot.emulator.page.fake_bot import HEAD, OFFICE, STRANGER, WARD, FakeBot, Running

pytestmark = pytest.mark.browser


def test_a_stranger_begins_with_the_button(bot: FakeBot, desk: Page) -> None:
    choose(desk, STRANGER)
    expect(box(desk)).to_be_hidden()
    desk.get_by_role("button", name="Bắt đầu").click()
    heard = bot.heard()["message"]
    assert (heard["text"], heard["from"]["id"]) == ("/start", STRANGER)
    expect(box(desk)).to_be_visible()


def test_an_invitation_is_opened_on_the_phone_of_whoever_got_it(bot: FakeBot, desk: Page) -> None:
    choose(desk, OFFICE)
    bot.say(OFFICE, "Lời mời: https://t.me/dondoc_bot?start=AB12CD")
    desk.get_by_role("link", name="https://t.me/").click()
    asked = desk.get_by_role("dialog", name="Mở lời mời")
    expect(asked.get_by_role("button").first).to_contain_text("Lò Thị Ánh")
    asked.get_by_label("Tìm cán bộ").fill("lo anh")
    asked.get_by_role("button", name="Lò Thị Ánh").click()
    heard = bot.heard()["message"]
    assert (heard["text"], heard["from"]["id"]) == ("/start AB12CD", STRANGER)
    expect(desk.locator("#chat-name")).to_have_text("Lò Thị Ánh")
    expect(desk.locator("#log")).to_contain_text("/start AB12CD")


def test_blocking_and_unblocking_the_bot(bot: FakeBot, desk: Page) -> None:
    choose(desk, HEAD)
    desk.get_by_role("button", name="Thêm").click()
    desk.get_by_role("button", name="Chặn bot").click()
    expect(desk.get_by_text("Người này đang chặn bot.")).to_be_visible()
    assert bot.heard()["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    desk.get_by_role("button", name="Bỏ chặn", exact=True).click()
    expect(box(desk)).to_be_visible()


def test_after_a_broken_line_all_that_was_missed_is_there(
    bot: FakeBot, desk: Page, emulator: Running, complaints: list[str]
) -> None:
    choose(desk, HEAD)
    first = bot.say(HEAD, "trước khi đứt")
    expect(desk.locator("#log")).to_contain_text("trước khi đứt")
    desk.route("**/events", lambda asked: asked.abort())
    emulator.cut_the_line()
    expect(desk.get_by_text("Đang kết nối lại…")).to_be_visible()
    bot.edit(HEAD, first, "đã đổi khi đứt")
    bot.say(HEAD, "trong khi đứt")
    bot.say(WARD, "người khác")
    desk.unroute("**/events")
    expect(desk.get_by_text("Đang kết nối lại…")).to_be_hidden()
    expect(desk.locator("#log")).to_contain_text("đã đổi khi đứt")
    expect(desk.locator("#log")).to_contain_text("trong khi đứt")
    expect(desk.locator(f"#person-{WARD} .badge")).to_have_text("1 tin chưa đọc")
    bot.say(HEAD, "sau khi nối")
    expect(desk.locator("#log")).to_contain_text("sau khi nối")
    complaints[:] = [said for said in complaints if "ERR_" not in said]
