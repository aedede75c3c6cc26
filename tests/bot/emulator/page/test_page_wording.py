"""How a message looks: its formatting, which is never parsed as HTML; its days; commands and reactions."""

from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.bot.emulator.page.acting import box, choose, message
from tests.bot.emulator.page.fake_bot import HEAD, FakeBot, PlannedClock

pytestmark = pytest.mark.browser


def test_the_formatting_of_telegram_is_drawn(bot: FakeBot, desk: Page) -> None:
    choose(desk, HEAD)
    sent = message(
        desk,
        bot.say(
            HEAD,
            "<b>Hạn <i>gấp</i></b> 📌 <u>gạch</u> <s>bỏ</s> <code>DA2</code>\n<blockquote>Giao Phòng …\nchủ trì</blockquote>\n"
            '<a href="https://example.gov.vn/tb">văn bản</a> <tg-spoiler>mã 1234</tg-spoiler> &lt;thẻ&gt;',
        ),
    )
    expect(sent.locator("strong em")).to_have_text("gấp")
    expect(sent.locator("u")).to_have_text("gạch")
    expect(sent.locator("s")).to_have_text("bỏ")
    expect(sent.locator("code")).to_have_text("DA2")
    assert sent.locator("blockquote").inner_text() == "Giao Phòng …\nchủ trì"
    link = sent.get_by_role("link", name="văn bản")
    expect(link).to_have_attribute("href", "https://example.gov.vn/tb")
    expect(link).to_have_attribute("rel", "noopener noreferrer")
    expect(sent).to_contain_text("<thẻ>")
    sent.get_by_role("button", name="Nội dung ẩn").click()
    expect(sent.locator(".spoiler")).to_have_class("spoiler shown")


def test_what_looks_like_html_is_only_text(bot: FakeBot, desk: Page) -> None:
    choose(desk, HEAD)
    evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>'
    at = bot.call("sendMessage", chat_id=HEAD, text=evil)["message_id"]
    bot.call(
        "sendMessage",
        chat_id=HEAD,
        text="bấm",
        entities=[{"type": "text_link", "offset": 0, "length": 3, "url": "javascript:document.title=1"}],
    )
    expect(message(desk, at)).to_contain_text(evil)
    expect(message(desk, at).locator("img, script")).to_have_count(0)
    expect(desk.locator("#log").get_by_text("bấm")).to_be_visible()
    expect(desk.locator("#log a")).to_have_count(0)
    expect(desk.locator(f"#person-{HEAD} img")).to_have_count(0)


def test_days_are_separated_in_vietnamese(bot: FakeBot, desk: Page, planned: PlannedClock) -> None:
    choose(desk, HEAD)
    bot.say(HEAD, "hôm nay")
    planned.present += timedelta(days=7, hours=17)  # still the 19th in UTC, already the 20th in the office
    bot.say(HEAD, "tuần sau")
    expect(desk.locator(".day-line")).to_have_text(["Thứ Năm, 12/9/2024", "Thứ Sáu, 20/9/2024"])


def test_the_commands_are_offered_and_sent(bot: FakeBot, desk: Page) -> None:
    commands = [("viec", "Việc của tôi"), ("baocao", "Báo cáo tiến độ"), ("trogiup", "Trợ giúp")]
    bot.call("setMyCommands", commands=[{"command": name, "description": words} for name, words in commands])
    choose(desk, HEAD)
    desk.get_by_role("button", name="Các lệnh").click()
    menu = desk.get_by_role("listbox", name="Lệnh của bot")
    expect(menu.get_by_role("option")).to_have_count(3)
    menu.get_by_role("option", name="/baocao").click()
    assert bot.heard()["message"]["text"] == "/baocao"
    box(desk).press_sequentially("/t")
    expect(menu.get_by_role("option")).to_have_count(1)
    box(desk).press("Enter")
    assert bot.heard()["message"]["text"] == "/trogiup"
    expect(box(desk)).to_have_value("")
    box(desk).press_sequentially("/v")
    box(desk).press("Tab")
    expect(box(desk)).to_have_value("/viec ")
    bot.say(HEAD, "Gõ /trogiup để xem cách dùng")
    desk.locator("#log").get_by_role("button", name="/trogiup").last.click()
    assert bot.heard()["message"]["text"] == "/trogiup"


def test_a_reaction_of_the_bot_stands_under_the_message(bot: FakeBot, desk: Page) -> None:
    choose(desk, HEAD)
    box(desk).fill("Đã xong")
    box(desk).press("Enter")
    said = bot.heard()["message"]["message_id"]
    bot.call("setMessageReaction", chat_id=HEAD, message_id=said, reaction=[{"type": "emoji", "emoji": "👍"}])
    expect(message(desk, said).locator(".reactions")).to_have_text("👍")
