"""Writing and pressing: what a person says reaches the bot, what the bot says appears without reloading."""

import pytest
from playwright.sync_api import Page, expect

from tests.bot.emulator.page.acting import box, choose, message
from tests.bot.emulator.page.fake_bot import HEAD, WARD, FakeBot

pytestmark = pytest.mark.browser


def read_long_ago(bot: FakeBot, page: Page, texts: list[str]) -> None:
    """Fill a chat with messages that its person has seen, and wait until the page knows it."""
    for text in texts:
        bot.say(HEAD, text)
    expect(page.locator(f"#person-{HEAD}")).to_contain_text(texts[-1])
    bot.person(f"/people/{HEAD}/read")
    expect(page.locator(f"#person-{HEAD} .badge")).to_have_count(0)


def test_a_text_is_sent_with_enter_and_the_answer_appears_live(bot: FakeBot, desk: Page) -> None:
    choose(desk, HEAD)
    expect(desk.get_by_role("button", name="Gửi", exact=True)).to_be_disabled()
    box(desk).press_sequentially("DA2 được 75%")
    box(desk).press("Shift+Enter")
    box(desk).press_sequentially("còn vướng đối tượng")
    box(desk).press("Enter")
    heard = bot.heard()["message"]
    assert heard["text"] == "DA2 được 75%\ncòn vướng đối tượng"
    assert heard["from"]["id"] == HEAD
    expect(message(desk, heard["message_id"])).to_contain_text("08:00")
    expect(box(desk)).to_have_value("")
    answer = bot.say(HEAD, "Đã ghi <b>75%</b>")
    expect(message(desk, answer).locator("strong")).to_have_text("75%")
    expect(desk.locator("#announcer")).to_have_text("Đôn Đốc: Đã ghi 75%")


def test_a_button_waits_for_the_bot_and_shows_its_answer(bot: FakeBot, desk: Page) -> None:
    choose(desk, HEAD)
    bot.say(HEAD, "Nhiệm vụ mới", [[("Đã nhận", "ack:1"), ("Trả lại", "ret:1")]])
    key = desk.get_by_role("button", name="Đã nhận")
    key.click()
    expect(key).to_have_attribute("aria-busy", "true")
    pressed = bot.heard()["callback_query"]
    assert (pressed["data"], pressed["from"]["id"]) == ("ack:1", HEAD)
    bot.call("answerCallbackQuery", callback_query_id=pressed["id"], text="Đã ghi nhận lúc 08:00.")
    expect(desk.get_by_role("status").get_by_text("Đã ghi nhận lúc 08:00.")).to_be_visible()
    expect(key).not_to_have_attribute("aria-busy", "true")


def test_an_alert_waits_until_it_is_understood(bot: FakeBot, desk: Page) -> None:
    choose(desk, HEAD)
    bot.say(HEAD, "Nhiệm vụ mới", [[("Trả lại", "ret:1")]])
    desk.get_by_role("button", name="Trả lại").click()
    query = bot.heard()["callback_query"]["id"]
    bot.call("answerCallbackQuery", callback_query_id=query, text="Hãy nêu lý do.", show_alert=True)
    alert = desk.get_by_role("dialog")
    expect(alert).to_contain_text("Hãy nêu lý do.")
    alert.get_by_role("button", name="Đã hiểu").click()
    expect(alert).to_be_hidden()


def test_an_edited_message_changes_in_its_place(bot: FakeBot, desk: Page) -> None:
    choose(desk, HEAD)
    first = bot.say(HEAD, "Chưa nhận", [[("Đã nhận", "ack:1"), ("Báo cáo", "rep:1")]])
    bot.say(HEAD, "Tin sau")
    expect(desk.locator(".row")).to_have_count(2)
    desk.evaluate("window.stillHere = true")
    desk.get_by_role("button", name="Báo cáo").focus()
    bot.edit(HEAD, first, "✓ Đã nhận", [[("Xem văn bản gốc", "src:1"), ("Báo cáo", "rep:1")]])
    expect(message(desk, first)).to_contain_text("✓ Đã nhận")
    expect(message(desk, first)).to_contain_text("đã sửa")
    expect(desk.get_by_role("button", name="Đã nhận")).to_have_count(0)
    expect(desk.get_by_role("button", name="Báo cáo")).to_be_focused()
    expect(desk.locator(".row").first).to_have_attribute("data-id", str(first))
    assert desk.evaluate("window.stillHere")


def test_a_deleted_message_goes(bot: FakeBot, desk: Page) -> None:
    choose(desk, HEAD)
    sent = bot.say(HEAD, "Gửi nhầm")
    expect(message(desk, sent)).to_be_visible()
    bot.call("deleteMessage", chat_id=HEAD, message_id=sent)
    expect(message(desk, sent)).to_have_count(0)


def test_a_reply_quotes_the_original_and_leads_back_to_it(bot: FakeBot, desk: Page) -> None:
    asked = bot.say(HEAD, "Đề nghị báo cáo tiến độ DA2")
    for n in range(40):
        bot.say(HEAD, f"tin {n}")
    choose(desk, HEAD)
    message(desk, asked).hover()
    message(desk, asked).get_by_role("button", name="Trả lời tin này").click()
    expect(desk.locator("#reply-bar")).to_contain_text("Đề nghị báo cáo tiến độ DA2")
    box(desk).fill("75%")
    box(desk).press("Enter")
    heard = bot.heard()["message"]
    assert heard["reply_to_message"]["message_id"] == asked
    expect(desk.locator("#reply-bar")).to_be_hidden()
    quote = message(desk, heard["message_id"]).get_by_role("button", name="Trả lời cho")
    expect(quote).to_contain_text("Đề nghị báo cáo tiến độ DA2")
    expect(message(desk, asked)).not_to_be_in_viewport()
    quote.click()
    expect(message(desk, asked)).to_be_in_viewport()


def test_who_reads_higher_up_is_not_moved_and_a_pill_leads_down(bot: FakeBot, desk: Page) -> None:
    read_long_ago(bot, desk, [f"tin {n}" for n in range(60)])
    choose(desk, HEAD)
    expect(desk.locator("#log").get_by_text("tin 59")).to_be_in_viewport()
    desk.locator("#log").evaluate("log => { log.scrollTop = 400; }")
    pill = desk.locator("#pill")
    expect(pill).to_be_visible()
    before = desk.locator("#log").evaluate("log => log.scrollTop")
    bot.say(HEAD, "mới một")
    bot.say(HEAD, "mới hai")
    expect(pill).to_have_text("2 tin mới")
    assert desk.locator("#log").evaluate("log => log.scrollTop") == before
    expect(desk.locator(f"#person-{HEAD} .badge")).to_have_text("2 tin chưa đọc")
    pill.click()
    expect(desk.locator("#log").get_by_text("mới hai")).to_be_in_viewport()
    expect(pill).to_be_hidden()
    expect(desk.locator(f"#person-{HEAD} .badge")).to_have_count(0)


def test_a_chat_is_found_again_where_it_was_left(bot: FakeBot, desk: Page) -> None:
    read_long_ago(bot, desk, [f"tin số {n}." for n in range(60)])
    choose(desk, HEAD)
    desk.locator("#log").get_by_text("tin số 20.").scroll_into_view_if_needed()
    choose(desk, WARD)
    expect(desk.locator("#log").get_by_text("tin số 20.")).to_have_count(0)
    choose(desk, HEAD)
    expect(desk.locator("#log").get_by_text("tin số 20.")).to_be_in_viewport()


def test_a_long_chat_shows_its_end_first_and_the_rest_on_the_way_up(bot: FakeBot, desk: Page) -> None:
    read_long_ago(bot, desk, [f"tin số {n}." for n in range(300)])
    choose(desk, HEAD)
    expect(desk.locator("#log").get_by_text("tin số 299.")).to_be_in_viewport()
    assert desk.locator(".row").count() < 100
    for oldest in (140, 60, 0):
        desk.locator("#log").evaluate("log => { log.scrollTop = 0; }")
        expect(desk.locator("#log").get_by_text(f"tin số {oldest}.")).to_be_attached()


def test_the_draft_stays_with_its_chat(bot: FakeBot, desk: Page) -> None:
    choose(desk, HEAD)
    box(desk).fill("đang viết dở")
    choose(desk, WARD)
    expect(box(desk)).to_have_value("")
    choose(desk, HEAD)
    expect(box(desk)).to_have_value("đang viết dở")


def test_the_bot_is_seen_typing_until_it_speaks(bot: FakeBot, desk: Page) -> None:
    choose(desk, HEAD)
    bot.call("sendChatAction", chat_id=HEAD, action="typing")
    expect(desk.locator("#typing-line")).to_contain_text("Đôn Đốc đang soạn tin…")
    expect(desk.locator(f"#person-{HEAD}")).to_contain_text("đang soạn tin…")
    bot.say(HEAD, "Xong")
    expect(desk.locator("#typing-line")).to_be_hidden()


def test_a_text_that_could_not_be_sent_comes_back(bot: FakeBot, desk: Page, complaints: list[str]) -> None:
    choose(desk, HEAD)
    desk.route("**/send", lambda asked: asked.abort())
    box(desk).fill("đừng mất")
    box(desk).press("Enter")
    expect(desk.get_by_role("alert")).to_contain_text("Không kết nối được với máy chủ.")
    expect(box(desk)).to_have_value("đừng mất")
    assert len(complaints) == 1
    complaints.clear()
    desk.unroute("**/send")
    box(desk).press("Enter")
    assert bot.heard()["message"]["text"] == "đừng mất"
