"""The person's side: who is there, what is unread, what happens as it happens."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from tests.bot.emulator.sides import Api, Watch
from tests.emulator_client import Person, World, start_emulator

BUTTON = {"inline_keyboard": [[{"text": "Đã nhận", "callback_data": "ack:1"}]]}


class Watcher:
    """Someone who watches the events of the emulator."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines

    def next(self) -> tuple[str, dict[str, Any]]:
        """Return the next event and what it says."""
        kind = next(line for line in self._lines if line.startswith("event: ")).removeprefix("event: ")
        return kind, json.loads(next(self._lines).removeprefix("data: "))

    def next_of(self, kind: str) -> dict[str, Any]:
        while True:
            seen, what = self.next()
            if seen == kind:
                return what


@contextmanager
def watching(world: World) -> Iterator[Watcher]:
    with httpx.stream("GET", f"{world.address}/_emulator/events", timeout=10) as response:
        lines = response.iter_lines()
        assert next(lines) == ": watching"
        yield Watcher(lines)


def test_the_list_of_people_shows_what_is_unread_and_last(api: Api, world: World, lan: Person) -> None:
    world.post("/people", {"people": [{"id": 502, "first_name": "Minh", "last_name": "Trần", "title": "Chuyên viên"}]})
    lan.say("chào")
    api("sendMessage", chat_id=lan.id, text="Nhiệm vụ\nmới")
    api("sendMessage", chat_id=lan.id, text="nữa")

    hers, his = world.get("/people")
    assert (hers["name"], hers["title"], hers["unread"], hers["started"]) == ("Lan", "Trưởng phòng", 2, True)
    assert hers["last"] == {"message_id": 3, "text": "nữa", "at": 1726117200, "outgoing": False}
    assert (his["name"], his["unread"], his["last"], his["started"]) == ("Minh Trần", 0, None, False)

    lan.read()
    assert world.get("/people")[0]["unread"] == 0


def test_letting_somebody_in_again_keeps_their_chat(api: Api, world: World, lan: Person) -> None:
    api("sendMessage", chat_id=lan.id, text="chào")
    world.person(501, "Lan Anh", title="Phó phòng")
    assert world.get("/people")[0]["name"] == "Lan Anh"
    assert lan.last["chat"]["first_name"] == "Lan Anh"
    assert world.get("/people")[0]["started"]


def test_everything_is_told_as_it_happens(api: Api, world: World, lan: Person) -> None:
    with watching(world) as watcher:
        lan.say("chào")
        assert watcher.next()[1]["message"]["text"] == "chào"
        api("sendChatAction", chat_id=lan.id, action="typing")
        assert watcher.next() == ("typing", {"chat_id": 501, "action": "typing"})
        sent = api("sendMessage", chat_id=lan.id, text="Nhiệm vụ", reply_markup=BUTTON)
        assert watcher.next() == ("message", {"chat_id": 501, "message": {**sent, "outgoing": False}})
        pressed = world.post(f"/chats/{lan.id}/press", {"message_id": sent["message_id"], "data": "ack:1"})
        api("answerCallbackQuery", **pressed, text="Đã ghi nhận")
        assert watcher.next() == (
            "callback_answer",
            {"chat_id": 501, **pressed, "text": "Đã ghi nhận", "show_alert": False},
        )
        api("editMessageText", chat_id=lan.id, message_id=sent["message_id"], text="Đã nhận")
        assert watcher.next_of("edited")["message"]["text"] == "Đã nhận"
        api("deleteMessage", chat_id=lan.id, message_id=sent["message_id"])
        assert watcher.next_of("deleted") == {"chat_id": 501, "message_id": sent["message_id"]}
        lan.block()
        assert watcher.next_of("people") == {"chat_id": 501}


def test_only_what_came_after_is_shown_when_asked(api: Api, world: World, lan: Person) -> None:
    for n in range(4):
        api("sendMessage", chat_id=lan.id, text=str(n))
    later = world.get(f"/chats/{lan.id}/messages", after=2)
    assert [message["text"] for message in later] == ["2", "3"]


def test_waiting_for_the_next_message_ends_when_it_comes(api: Api, world: World, lan: Person) -> None:
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(lan.hears, "hạn")
        api("sendMessage", chat_id=lan.id, text="chào")
        api("sendMessage", chat_id=lan.id, text="đến hạn")
        assert waiting.result(10).text == "đến hạn"
    with pytest.raises(AssertionError, match="nobody said"):
        lan.hears("gì nữa", within=0.05)


def test_the_commands_are_shown_to_the_person(api: Api, world: World) -> None:
    assert world.get("/commands") == []
    general, private = ([{"command": name, "description": "Việc"}] for name in ("viec", "rieng"))
    api("setMyCommands", commands=general)
    assert world.get("/commands") == general == api("getMyCommands")
    api("setMyCommands", commands=private, scope={"type": "all_private_chats"})
    assert world.get("/commands") == private
    api("deleteMyCommands", scope={"type": "all_private_chats"})
    assert world.get("/commands") == general
    wrong = [{"command": "Việc", "description": "x"}]
    assert api.refusal("setMyCommands", commands=wrong) == "Bad Request: BOT_COMMAND_INVALID"


@pytest.mark.parametrize(
    ("path", "body", "status", "words"),
    [
        ("/people", {"id": -1, "first_name": "Lan"}, 400, "Số của một người phải lớn hơn 0."),
        ("/people", {"id": 1}, 400, "Cần “first_name”."),
        ("/people/77/start", {}, 404, "Không có người nào mang số 77."),
        ("/chats/77/send", {"text": "x"}, 404, "Không có cuộc trò chuyện số 77."),
        ("/chats/x/send", {"text": "x"}, 400, "“id” phải là một số nguyên."),
        ("/chats/501/send", {"text": " "}, 400, "Tin nhắn trống."),
        ("/chats/501/send", {"text": "x", "reply_to": 9}, 400, "Không có tin nhắn số 9 để trả lời."),
        ("/groups", {"id": 5, "title": "x", "members": [501]}, 400, "Số của một nhóm phải nhỏ hơn 0."),
        (
            "/groups",
            {"id": -5, "title": "x"},
            400,
            "Một nhóm cần tên, ít nhất một người, và loại group hoặc supergroup.",
        ),
        ("/groups/501/migrate", {}, 400, "Đây không phải là một nhóm."),
        ("/clock", {"by_seconds": 1}, 404, "Máy chủ này không có đồng hồ để chỉnh."),
    ],
)
def test_mistakes_are_told_in_vietnamese(
    world: World, lan: Person, path: str, body: dict[str, Any], status: int, words: str
) -> None:
    answer = httpx.post(f"{world.address}/_emulator{path}", json=body)
    assert (answer.status_code, answer.json()) == (status, {"error": words})


def test_what_is_no_json_is_told_too(world: World, lan: Person) -> None:
    answer = httpx.post(f"{world.address}/_emulator/chats/501/send", content=b"{")
    assert answer.json() == {"error": "Nội dung gửi lên phải là một đối tượng JSON, chữ theo UTF-8."}


def test_a_deleted_account_does_nothing_more(world: World, lan: Person) -> None:
    lan.deactivate()
    with pytest.raises(AssertionError, match="đã bị xóa"):
        lan.say("chào")
    assert world.get("/people")[0]["deactivated"]


def test_only_the_newest_messages_are_kept(watch: Watch) -> None:
    with start_emulator(watch.options(keep_messages=5, keep_calls=4)) as address:
        world, api = World(address), Api(address)
        lan, minh = world.person(501, "Lan", started=True), world.person(502, "Minh", started=True)
        for n in range(4):
            api("sendMessage", chat_id=lan.id, text=str(n))
            api("sendMessage", chat_id=minh.id, text=str(n))
        assert [message["text"] for message in lan.messages()] == ["2", "3"]
        assert [message["text"] for message in minh.messages()] == ["1", "2", "3"]
        assert [call.n for call in world.sent()] == [5, 6, 7, 8]
        assert [call.n for call in world.sent(after=7)] == [8]
