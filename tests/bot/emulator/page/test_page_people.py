"""The left column: who is there, who has something unread, and finding one among thousands."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.bot.emulator.page.acting import choose, message
from tests.bot.emulator.page.fake_bot import HEAD, LEADER, OFFICE, STRANGER, WARD, FakeBot

pytestmark = pytest.mark.browser


def names(page: Page) -> list[str]:
    rows = page.locator(".person")
    tops = rows.evaluate_all(
        "rows => rows.map(row => [row.getBoundingClientRect().top, row.querySelector('.person-name').textContent])"
    )
    return [name for _, name in sorted(tops)]


def test_everybody_is_shown_with_post_and_the_last_heard_first(bot: FakeBot, desk: Page) -> None:
    bot.say(WARD, "Nhắc việc")
    expect(desk.locator(f"#person-{WARD}")).to_contain_text("Nhắc việc")
    expect(desk.locator(f"#person-{WARD}")).to_contain_text("Chủ tịch · UBND phường Sông Mới")
    expect(desk.locator(f"#person-{STRANGER}")).to_contain_text("Chưa vào")
    expect(desk.locator(".people-heading")).to_have_text("Chưa có tin nhắn (4)")
    assert names(desk) == ["Đặng Văn Quyết", "Trần Thị Minh Hằng", "Nguyễn Đức Thịnh", "Lò Thị Ánh", "Phạm Quốc Bảo"]


def test_unread_messages_are_counted_live_and_are_read_when_the_chat_is_opened(bot: FakeBot, desk: Page) -> None:
    bot.say(HEAD, "một")
    bot.say(HEAD, "hai")
    expect(desk.locator(f"#person-{HEAD} .badge")).to_have_text("2 tin chưa đọc")
    expect(desk.locator("#unread-chats")).to_have_text("1")
    expect(desk).to_have_title(re.compile(r"^\(1\) "))
    with desk.expect_response(f"**/people/{HEAD}/read"):
        choose(desk, HEAD)
    expect(desk.locator(".unread-line")).to_have_text("Tin chưa đọc")
    expect(desk.locator(f"#person-{HEAD} .badge")).to_have_count(0)
    expect(desk).to_have_title("Nguyễn Đức Thịnh · Đôn Đốc")
    assert [one["unread"] for one in bot.seen("/people")] == [0, 0, 0, 0, 0]


def test_a_message_that_is_being_looked_at_is_read_at_once(bot: FakeBot, desk: Page) -> None:
    choose(desk, HEAD)
    with desk.expect_response(f"**/people/{HEAD}/read"):
        at = bot.say(HEAD, "vừa đến")
    expect(message(desk, at)).to_be_visible()
    assert [one["unread"] for one in bot.seen("/people")] == [0, 0, 0, 0, 0]
    expect(desk.locator(".badge:visible")).to_have_count(0)


def test_search_ignores_diacritics_and_finds_by_unit(desk: Page) -> None:
    desk.get_by_label("Tìm cán bộ").fill("dang quyet")
    expect(desk.get_by_role("option")).to_have_count(1)
    expect(desk.get_by_role("option")).to_contain_text("Đặng Văn Quyết")
    desk.get_by_label("Tìm cán bộ").fill("nui biec")
    expect(desk.get_by_role("option")).to_contain_text("Lò Thị Ánh")
    desk.get_by_label("Tìm cán bộ").press("Enter")
    expect(desk.locator("#chat-name")).to_have_text("Lò Thị Ánh")
    desk.get_by_label("Tìm cán bộ").fill("không có ai")
    expect(desk.get_by_text("Không tìm thấy ai")).to_be_visible()


def test_only_those_with_something_unread(bot: FakeBot, desk: Page) -> None:
    bot.say(LEADER, "Tổng hợp tuần")
    desk.get_by_role("button", name="Chưa đọc").click()
    expect(desk.get_by_role("option")).to_have_count(1)
    expect(desk.get_by_role("option")).to_contain_text("Phạm Quốc Bảo")


def test_the_list_is_walked_with_the_keyboard(desk: Page) -> None:
    people = desk.get_by_role("listbox", name="Danh sách cán bộ")
    people.focus()
    people.press("ArrowDown")
    people.press("ArrowDown")
    expect(people).to_have_attribute("aria-activedescendant", f"person-{HEAD}")
    people.press("Enter")
    expect(desk.locator("#chat-name")).to_have_text("Nguyễn Đức Thịnh")
    expect(desk.locator(f"#person-{HEAD}")).to_have_attribute("aria-selected", "true")
    expect(desk.locator("#box")).to_be_focused()


def test_the_hint_is_shown_once(desk: Page) -> None:
    hint = desk.get_by_text("Bạn là ai?")
    expect(hint).to_be_visible()
    desk.get_by_role("button", name="ẩn lời dẫn").click()
    expect(hint).to_be_hidden()
    desk.reload()
    expect(desk.get_by_role("option")).to_have_count(5)
    expect(hint).to_be_hidden()


def test_the_address_leads_back_to_the_same_person(desk: Page) -> None:
    choose(desk, OFFICE)
    expect(desk).to_have_url(re.compile(f"#/{OFFICE}$"))
    desk.reload()
    expect(desk.locator("#chat-name")).to_have_text("Trần Thị Minh Hằng")
    expect(desk.locator("#chat-title")).to_have_text("Chánh Văn phòng · Văn phòng HĐND và UBND")


def test_three_thousand_people_cost_no_more_than_those_in_sight(bot: FakeBot, desk: Page) -> None:
    crowd = [
        {"id": 1000 + n, "first_name": f"Cán bộ {n:04}", "title": f"Đơn vị {n}", "started": True} for n in range(3000)
    ]
    bot.person("/people", people=crowd)
    everybody = desk.get_by_role("listbox", name="Danh sách cán bộ")
    expect(desk.locator(".people-sheet")).to_have_css("height", f"{3005 * 78}px")
    assert desk.locator(".person").count() < 40
    everybody.focus()
    everybody.press("End")
    expect(desk.locator("#person-3999")).to_be_visible()
    desk.get_by_label("Tìm cán bộ").fill("can bo 1234")
    expect(desk.get_by_role("option")).to_have_count(1)
    desk.get_by_label("Tìm cán bộ").fill("")
    for n in range(100):
        bot.say(1000 + n, "Thông báo chung")
    expect(desk.locator("#unread-chats")).to_have_text("99+")
    expect(desk.locator("#person-1099 .badge")).to_have_text("1 tin chưa đọc")
    took = desk.evaluate(
        """async () => {
            const list = document.getElementById('people-list');
            const start = performance.now();
            for (let step = 0; step < 20; step += 1) {
                list.scrollTop = step * 10000;
                await new Promise(requestAnimationFrame);
            }
            return (performance.now() - start) / 20;
        }"""
    )
    assert took < 100, "a screen of people takes long to draw"
