"""What the bot left at the composer, a keyboard or a question: it stands until it is used or something newer comes."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.bot.emulator.page.acting import box, choose, message
from tests.bot.emulator.page.fake_bot import HEAD, LEADER, WARD, FakeBot

pytestmark = pytest.mark.browser

KEYBOARD = {"keyboard": [["Tình hình chung", "Việc quá hạn"]]}


def ask(bot: FakeBot, question: str) -> int:
    """Ask the head something with a forced reply; return the id of the question."""
    sent = bot.call("sendMessage", chat_id=HEAD, text=question, reply_markup={"force_reply": True})
    return int(sent["message_id"])


def send(bot: FakeBot, text: str, markup: dict[str, Any]) -> None:
    bot.call("sendMessage", chat_id=HEAD, text=text, reply_markup=markup)


def asked(page: Page) -> Locator:
    """The bar above the composer with what the next message answers."""
    return page.locator("#reply-bar")


def answer(page: Page, words: str) -> None:
    box(page).fill(words)
    box(page).press("Enter")


def open_and_leave(page: Page) -> None:
    """Open the head's chat, so that the page knows it, and take up another phone; it must know without asking again."""
    choose(page, HEAD)
    expect(page.locator("#log")).to_contain_text("Chào anh")
    choose(page, WARD)
    expect(page.locator("#chat-name")).to_have_text("Đặng Văn Quyết")
    page.route(f"**/chats/{HEAD}/messages", lambda _: None)  # the server is slow to answer


def until_told(page: Page, unread: int) -> None:
    """Wait until the page was told of what came to the head while another chat is open."""
    expect(page.locator(f"#person-{HEAD} .badge")).to_have_text(f"{unread} tin chưa đọc")


def test_a_keyboard_of_the_bot_stands_under_the_composer(bot: FakeBot, desk: Page) -> None:
    choose(desk, LEADER)
    keyboard = {"keyboard": [["Tình hình chung", "Việc quá hạn"]], "input_field_placeholder": "Hỏi về tình hình…"}
    bot.call("sendMessage", chat_id=LEADER, text="Xem gì?", reply_markup=keyboard)
    expect(box(desk)).to_have_attribute("placeholder", "Hỏi về tình hình…")
    desk.get_by_role("button", name="Việc quá hạn").click()
    assert bot.heard()["message"]["text"] == "Việc quá hạn"
    expect(desk.get_by_role("button", name="Tình hình chung")).to_be_visible()
    desk.get_by_role("button", name="Bàn phím của bot").click()
    expect(desk.get_by_role("button", name="Tình hình chung")).to_be_hidden()
    bot.call("sendMessage", chat_id=LEADER, text="Xong", reply_markup={"remove_keyboard": True})
    expect(desk.get_by_role("button", name="Bàn phím của bot")).to_be_hidden()


def test_a_keyboard_that_came_to_a_known_chat_stands_once_it_is_opened_again(bot: FakeBot, desk: Page) -> None:
    bot.say(HEAD, "Chào anh")
    open_and_leave(desk)
    send(bot, "Xem gì?", KEYBOARD)
    until_told(desk, 1)
    expect(desk.locator("#keyboard")).to_be_hidden()
    choose(desk, HEAD)
    expect(desk.get_by_role("button", name="Việc quá hạn")).to_be_visible()
    choose(desk, WARD)
    expect(desk.locator("#keyboard")).to_be_hidden()


def test_a_question_takes_the_place_of_the_keyboard(bot: FakeBot, desk: Page) -> None:
    choose(desk, HEAD)
    send(bot, "Xem gì?", KEYBOARD)
    expect(desk.get_by_role("button", name="Việc quá hạn")).to_be_visible()
    ask(bot, "Lý do trả lại?")
    expect(asked(desk)).to_contain_text("Lý do trả lại?")
    expect(desk.locator("#keyboard")).to_be_hidden()
    send(bot, "Xem gì nữa?", KEYBOARD)
    expect(desk.get_by_role("button", name="Việc quá hạn")).to_be_visible()
    expect(asked(desk)).to_be_hidden()


def test_a_question_that_forces_a_reply_is_answered_by_the_next_message(bot: FakeBot, desk: Page) -> None:
    choose(desk, HEAD)
    asked = bot.call("sendMessage", chat_id=HEAD, text="Lý do trả lại?", reply_markup={"force_reply": True})
    expect(desk.locator("#reply-bar")).to_contain_text("Lý do trả lại?")
    box(desk).fill("Không đúng thẩm quyền")
    box(desk).press("Enter")
    assert bot.heard()["message"]["reply_to_message"]["message_id"] == asked["message_id"]


def test_a_question_that_waits_in_a_chat_is_answered_once_it_is_opened(bot: FakeBot, desk: Page) -> None:
    bot.call("sendMessage", chat_id=HEAD, text="Lý do trả lại?", reply_markup={"force_reply": True})
    choose(desk, HEAD)
    expect(desk.locator("#reply-bar")).to_contain_text("Lý do trả lại?")


def test_a_question_that_came_to_a_known_chat_is_answered_once_it_is_opened_again(bot: FakeBot, desk: Page) -> None:
    bot.say(HEAD, "Chào anh")
    open_and_leave(desk)
    question = ask(bot, "Lý do trả lại?")
    bot.say(HEAD, "Anh trả lời giúp.")
    until_told(desk, 2)
    expect(asked(desk)).to_be_hidden()
    choose(desk, HEAD)
    expect(asked(desk)).to_contain_text("Lý do trả lại?")
    answer(desk, "Không đúng thẩm quyền")
    assert bot.heard()["message"]["reply_to_message"]["message_id"] == question
    expect(asked(desk)).to_be_hidden()


def test_the_newest_question_is_the_one_that_is_offered(bot: FakeBot, desk: Page) -> None:
    bot.say(HEAD, "Chào anh")
    ask(bot, "Lý do trả lại?")
    open_and_leave(desk)
    expect(asked(desk)).to_be_hidden()
    newest = ask(bot, "Chuyển cho đơn vị nào?")
    until_told(desk, 1)
    choose(desk, HEAD)
    expect(asked(desk)).to_contain_text("Chuyển cho đơn vị nào?")
    answer(desk, "Phòng Tài chính")
    assert bot.heard()["message"]["reply_to_message"]["message_id"] == newest
    expect(asked(desk)).to_be_hidden()


def test_a_question_that_the_bot_took_back_is_not_offered(bot: FakeBot, desk: Page) -> None:
    bot.say(HEAD, "Chào anh")
    question = ask(bot, "Lý do trả lại?")
    choose(desk, HEAD)
    expect(asked(desk)).to_contain_text("Lý do trả lại?")
    bot.call("deleteMessage", chat_id=HEAD, message_id=question)
    expect(asked(desk)).to_be_hidden()
    ask(bot, "Lý do gì?")
    expect(asked(desk)).to_contain_text("Lý do gì?")
    choose(desk, WARD)
    send(bot, "Thôi, không cần nữa.", {"remove_keyboard": True})
    until_told(desk, 1)
    choose(desk, HEAD)
    expect(desk.locator("#log")).to_contain_text("Thôi, không cần nữa.")
    expect(asked(desk)).to_be_hidden()


def test_a_question_that_was_answered_is_not_offered_again(bot: FakeBot, desk: Page) -> None:
    ask(bot, "Lý do trả lại?")
    choose(desk, HEAD)
    expect(asked(desk)).to_contain_text("Lý do trả lại?")
    answer(desk, "Không đúng thẩm quyền")
    bot.heard()
    desk.reload()
    expect(desk.locator("#log")).to_contain_text("Không đúng thẩm quyền")
    expect(asked(desk)).to_be_hidden()


def test_a_question_that_was_put_away_is_not_offered_again(bot: FakeBot, desk: Page) -> None:
    bot.say(HEAD, "Chào anh")
    ask(bot, "Lý do trả lại?")
    choose(desk, HEAD)
    expect(asked(desk)).to_contain_text("Lý do trả lại?")
    desk.get_by_role("button", name="Thôi trả lời tin này").click()
    expect(asked(desk)).to_be_hidden()
    open_and_leave(desk)
    bot.say(HEAD, "Anh xem giúp.")
    until_told(desk, 1)
    choose(desk, HEAD)
    expect(desk.locator("#log")).to_contain_text("Anh xem giúp.")
    expect(asked(desk)).to_be_hidden()
    answer(desk, "Tôi xem rồi")
    assert "reply_to_message" not in bot.heard()["message"]


def test_an_answer_that_could_not_be_sent_still_answers_its_question(
    bot: FakeBot, desk: Page, complaints: list[str]
) -> None:
    question = ask(bot, "Lý do trả lại?")
    choose(desk, HEAD)
    expect(asked(desk)).to_contain_text("Lý do trả lại?")
    desk.route("**/send", lambda sending: sending.abort())
    answer(desk, "Không đúng thẩm quyền")
    expect(box(desk)).to_have_value("Không đúng thẩm quyền")
    expect(asked(desk)).to_contain_text("Lý do trả lại?")
    desk.unroute("**/send")
    box(desk).press("Enter")
    assert bot.heard()["message"]["reply_to_message"]["message_id"] == question
    complaints[:] = [said for said in complaints if "ERR_" not in said]


def test_what_the_person_chose_to_answer_goes_before_the_question(bot: FakeBot, desk: Page) -> None:
    other = bot.say(HEAD, "Chào anh")
    question = ask(bot, "Lý do trả lại?")
    choose(desk, HEAD)
    expect(asked(desk)).to_contain_text("Lý do trả lại?")
    message(desk, other).hover()
    message(desk, other).get_by_role("button", name="Trả lời").click()
    expect(asked(desk)).to_contain_text("Chào anh")
    answer(desk, "Chào bạn")
    assert bot.heard()["message"]["reply_to_message"]["message_id"] == other
    expect(asked(desk)).to_contain_text("Lý do trả lại?")
    answer(desk, "Không đúng thẩm quyền")
    assert bot.heard()["message"]["reply_to_message"]["message_id"] == question
