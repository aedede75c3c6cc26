"""Pressing buttons, and the bot's answers to it."""

import pytest

from tests.bot.emulator.sides import Api, Watch
from tests.emulator_client import Person, World

BUTTON = {"inline_keyboard": [[{"text": "Đã nhận", "callback_data": "ack:1"}]]}
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


@pytest.fixture
def pressed(api: Api, world: World, lan: Person) -> str:
    """The id of a press of "Đã nhận" that the bot has not answered yet."""
    sent = api("sendMessage", chat_id=lan.id, text="Nhiệm vụ", reply_markup=BUTTON)
    answer = world.post(f"/chats/{lan.id}/press", {"message_id": sent["message_id"], "data": "ack:1"})
    return str(answer["callback_query_id"])


def test_a_press_reaches_the_bot_with_the_message_as_it_was(api: Api, pressed: str) -> None:
    query = api("getUpdates")[-1]["callback_query"]
    assert query["id"] == pressed
    assert query["data"] == "ack:1"
    assert query["from"]["id"] == 501
    assert query["message"]["text"] == "Nhiệm vụ"
    assert query["message"]["reply_markup"] == BUTTON


def test_the_first_answer_is_shown(api: Api, world: World, pressed: str) -> None:
    assert world.get(f"/callbacks/{pressed}") is None
    api("answerCallbackQuery", callback_query_id=pressed, text="Đã ghi nhận", show_alert=True)
    api("answerCallbackQuery", callback_query_id=pressed, text="lần nữa")
    assert world.get(f"/callbacks/{pressed}") == {"text": "Đã ghi nhận", "show_alert": True}


def test_an_answer_that_comes_too_late_is_refused(api: Api, watch: Watch, pressed: str) -> None:
    watch.seconds += 61
    assert api.refusal("answerCallbackQuery", callback_query_id=pressed) == TOO_OLD
    assert api.refusal("answerCallbackQuery", callback_query_id="17") == TOO_OLD
    assert api.refusal("answerCallbackQuery") == TOO_OLD


def test_an_answer_may_be_200_characters_long(api: Api, pressed: str) -> None:
    assert (
        api.refusal("answerCallbackQuery", callback_query_id=pressed, text="x" * 201) == "Bad Request: MESSAGE_TOO_LONG"
    )
    api("answerCallbackQuery", callback_query_id=pressed, text="x" * 200)


def test_only_a_forged_press_needs_no_button(api: Api, world: World, lan: Person) -> None:
    sent = api("sendMessage", chat_id=lan.id, text="Nhiệm vụ", reply_markup=BUTTON)
    with pytest.raises(AssertionError, match="không có nút"):
        world.post(f"/chats/{lan.id}/press", {"message_id": sent["message_id"], "data": "ack:2"})

    lan.forge(sent["message_id"], "ack:2", within=0)
    lan.forge(999, "ack:3", within=0)

    forged, of_nothing = (update["callback_query"] for update in api("getUpdates"))
    assert (forged["data"], forged["message"]["text"]) == ("ack:2", "Nhiệm vụ")
    assert (of_nothing["data"], of_nothing["message"]["date"]) == ("ack:3", 0)  # Telegram's InaccessibleMessage


def test_a_button_is_gone_after_the_edit_that_took_it(api: Api, world: World, lan: Person) -> None:
    sent = api("sendMessage", chat_id=lan.id, text="Nhiệm vụ", reply_markup=BUTTON)
    api("editMessageText", chat_id=lan.id, message_id=sent["message_id"], text="Đã nhận")
    with pytest.raises(AssertionError, match="sees no button"):
        lan.press("Đã nhận")
