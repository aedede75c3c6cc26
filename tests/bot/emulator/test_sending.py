"""What a bot may send to whom, and in which words Telegram refuses the rest."""

from typing import Any

import httpx
import pytest

from tests.bot.emulator.sides import Api
from tests.emulator_client import TOKEN, Person, World


def inline(**button: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Đã nhận", **button}]]}


def test_a_message_stands_in_the_chat_as_it_was_answered(api: Api, lan: Person) -> None:
    sent = api(
        "sendMessage",
        chat_id=lan.id,
        text="<b>Hạn</b> 23/9",
        parse_mode="HTML",
        reply_markup=inline(callback_data="ack:1"),
    )

    assert sent["text"] == "Hạn 23/9"
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 3}]
    assert sent["chat"] == {"id": 501, "first_name": "Lan", "type": "private"}
    assert sent["from"]["is_bot"]
    assert sent["date"] == 1726117200  # noon in the office on 12/9/2024
    assert lan.messages() == [{**sent, "outgoing": False}]


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"text": ""}, "message text is empty"),
        ({}, "message text is empty"),
        ({"text": " \n "}, "text must be non-empty"),
        ({"text": "<b> </b>", "parse_mode": "HTML"}, "text must be non-empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"text": "x" * 32769}, "text is too long"),
        ({"text": "x", "chat_id": ""}, "chat_id is empty"),
        ({"text": "x", "chat_id": 999}, "chat not found"),
        ({"text": "x", "chat_id": "@ai_do"}, "chat not found"),
        ({"text": "x", "reply_parameters": {"message_id": 77}}, "message to be replied not found"),
        ({"text": "x", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ({"text": "x", "reply_markup": "[1]"}, "object expected as reply markup"),
        ({"text": "x", "reply_markup": inline(callback_data="đ" * 33)}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": inline(callback_data="")}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": inline()}, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        ({"text": "x", "reply_markup": inline(url="vanban")}, "inline keyboard button URL 'vanban' is invalid: Wrong HTTP URL"),
        ({"text": "x", "reply_markup": {"inline_keyboard": [{"text": "x"}]}}, 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'),
        ({"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "x"}]] * 101}}, "reply markup is too long"),
    ],
)  # fmt: skip
def test_what_telegram_does_not_take(api: Api, lan: Person, parameters: dict[str, Any], words: str) -> None:
    assert api.refusal("sendMessage", **{"chat_id": lan.id, **parameters}) == f"Bad Request: {words}"
    assert lan.messages() == []


def test_what_is_just_allowed(api: Api, lan: Person) -> None:
    longest = api("sendMessage", chat_id=str(lan.id), text="<b>" + "đ" * 4096 + "</b>", parse_mode="html")
    api("sendMessage", chat_id=lan.id, text="😀" * 2048, reply_parameters={"message_id": longest["message_id"]})
    api("sendMessage", chat_id=lan.id, text="x", reply_markup=inline(callback_data="đ" * 32))
    api(
        "sendMessage",
        chat_id=lan.id,
        text="x",
        reply_parameters={"message_id": 99, "allow_sending_without_reply": True},
    )

    assert lan.messages()[1]["reply_to_message"]["message_id"] == longest["message_id"]


def test_who_cannot_be_written_to(api: Api, world: World, lan: Person) -> None:
    stranger = world.person(502, "Minh")
    assert api.refusal("sendMessage", chat_id=502, text="x") == "Forbidden: bot can't initiate conversation with a user"
    stranger.start()
    api("sendMessage", chat_id=502, text="x")

    lan.block()
    assert api.refusal("sendMessage", chat_id=lan.id, text="x") == "Forbidden: bot was blocked by the user"
    lan.unblock()
    api("sendMessage", chat_id=lan.id, text="x")
    lan.deactivate()
    assert api.refusal("sendMessage", chat_id=lan.id, text="x") == "Forbidden: user is deactivated"


def test_a_wrong_token_and_an_unknown_method_are_refused(address: str, api: Api) -> None:
    assert Api(address, "1:wrong").refusal("getMe") == "Unauthorized"
    assert api.refusal("sendFax") == "Not Found: method not found"
    assert httpx.get(f"{address}/file/bot1:wrong/documents/file_1.txt").status_code == 401


@pytest.mark.parametrize("spelling", ["sendMessage", "sendmessage", "SENDMESSAGE"])
def test_every_way_to_send_parameters_is_taken(address: str, lan: Person, spelling: str) -> None:
    where = f"{address}/bot{TOKEN}/{spelling}"
    values = {"chat_id": str(lan.id), "text": "Hạn 1+1 & 50%", "reply_markup": '{"force_reply": true}'}
    answers = [
        httpx.get(where, params=values),
        httpx.post(where, data=values),
        httpx.post(where, json=values),
        httpx.post(where, files={name: (None, value) for name, value in values.items()}),
        httpx.post(where, params={"chat_id": lan.id}, json={"text": values["text"]}),
    ]
    assert [answer.json()["result"]["text"] for answer in answers] == [values["text"]] * 5


def test_typing_is_told_but_is_no_message(api: Api, world: World, lan: Person) -> None:
    assert api("sendChatAction", chat_id=lan.id, action="typing") is True
    assert (
        api.refusal("sendChatAction", chat_id=lan.id, action="singing")
        == "Bad Request: wrong parameter action in request"
    )
    assert world.sent() == []


def test_the_log_keeps_every_accepted_call_in_order(api: Api, world: World, lan: Person) -> None:
    first = api("sendMessage", chat_id=lan.id, text="một", reply_markup=inline(callback_data="ack:1"))
    api.refusal("sendMessage", chat_id=lan.id, text="")
    api("editMessageText", chat_id=lan.id, message_id=first["message_id"], text="hai")
    api("deleteMessage", chat_id=lan.id, message_id=first["message_id"])

    sent = world.sent()
    assert [(call.n, call.method, call.text) for call in sent] == [
        (1, "sendMessage", "một"),
        (2, "editMessageText", "hai"),
        (3, "deleteMessage", "hai"),
    ]
    assert sent[0].buttons == ["Đã nhận"]
    assert [call.n for call in world.sent(after=2)] == [3]
    assert world.stats()["calls"]["sendMessage"] == {"200": 1, "400": 1}


def test_half_a_character_is_no_text(api: Api, lan: Person) -> None:
    def send(text: str) -> httpx.Response:
        body = f'{{"chat_id": 501, "text": "{text}"}}'
        return api.line.post("sendMessage", content=body, headers={"content-type": "application/json"})

    assert send("x \\ud83d").json()["description"] == "Bad Request: strings must be encoded in UTF-8"
    assert send("x \\ud83d\\ude00").json()["result"]["text"] == "x 😀"
