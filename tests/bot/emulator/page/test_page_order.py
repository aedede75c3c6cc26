"""Answers that arrive after the events that overtook them: nothing is lost, nothing older wins."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tests.bot.emulator.page.acting import box, choose, message
from tests.bot.emulator.page.fake_bot import HEAD, WARD, FakeBot

pytestmark = pytest.mark.browser


def hold(page: Page, address: str) -> Callable[[], None]:
    """Let the next request reach the server and keep its answer back until the returned function is called."""
    kept: list[tuple[Route, Any]] = []
    page.route(address, lambda asked: kept.append((asked, asked.fetch())), times=1)

    def release() -> None:
        while not kept:  # the browser has asked; the server's answer may still be on its way here
            page.wait_for_timeout(10)
        asked, answer = kept[0]
        asked.fulfill(response=answer)

    return release


def test_a_message_that_comes_while_the_chat_is_fetched_is_not_lost(bot: FakeBot, desk: Page) -> None:
    first = bot.say(HEAD, "trước")
    release = hold(desk, f"**/chats/{HEAD}/messages")
    with desk.expect_request(f"**/chats/{HEAD}/messages"):
        choose(desk, HEAD)
    expect(desk.locator("#chat-name")).to_have_text("Nguyễn Đức Thịnh")
    bot.edit(HEAD, first, "trước, đã đổi")
    bot.say(HEAD, "trong lúc hỏi")
    expect(desk.locator(f"#person-{HEAD}")).to_contain_text("trong lúc hỏi")
    release()
    expect(desk.locator("#log .words")).to_have_text(["trước, đã đổi" + "đã sửa08:00", "trong lúc hỏi08:00"])


def test_the_answer_to_a_sending_does_not_undo_what_the_bot_did_since(bot: FakeBot, desk: Page) -> None:
    choose(desk, HEAD)
    release = hold(desk, f"**/chats/{HEAD}/send")
    box(desk).fill("Đã xong")
    box(desk).press("Enter")
    said = bot.heard()["message"]["message_id"]
    bot.call("setMessageReaction", chat_id=HEAD, message_id=said, reaction=[{"type": "emoji", "emoji": "👍"}])
    expect(message(desk, said).locator(".reactions")).to_have_text("👍")
    with desk.expect_response(f"**/chats/{HEAD}/send"):
        release()
    bot.say(HEAD, "tin sau")
    expect(desk.locator("#log")).to_contain_text("tin sau")
    expect(message(desk, said).locator(".reactions")).to_have_text("👍")


def test_a_message_that_comes_while_the_list_is_fetched_is_counted_once(bot: FakeBot, desk: Page) -> None:
    release = hold(desk, "**/_emulator/people")
    with desk.expect_request("**/_emulator/people"):
        bot.person(f"/people/{HEAD}/block")
    bot.say(WARD, "trong lúc hỏi")
    expect(desk.locator(f"#person-{WARD} .badge")).to_have_text("1 tin chưa đọc")
    release()
    expect(desk.locator(f"#person-{HEAD}")).to_contain_text("Đã chặn bot")
    expect(desk.locator(f"#person-{WARD} .badge")).to_have_text("1 tin chưa đọc")
