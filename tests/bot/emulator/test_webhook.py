"""Updates carried to the bot's own address: with the secret, in order, again until they are taken."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue
from threading import Thread
from typing import Any

import pytest

from tests.bot.emulator.sides import Api, Watch
from tests.emulator_client import Person, World


@dataclass
class Door:
    """The bot's address: keeps what was delivered, and answers 200 except to the chats it is shut for."""

    url: str = ""
    delivered: "Queue[dict[str, Any]]" = field(default_factory=Queue)
    secrets: list[str | None] = field(default_factory=list)
    shut_for: set[int] = field(default_factory=set)

    def next(self) -> dict[str, Any]:
        return self.delivered.get(timeout=10)

    def texts(self, count: int) -> list[str]:
        return [self.next()["message"]["text"] for _ in range(count)]


@contextmanager
def opened(door: Door) -> Iterator[Door]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            update = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            door.secrets.append(self.headers["X-Telegram-Bot-Api-Secret-Token"])
            door.delivered.put(update)  # before the answer: the next one may come while this thread waits its turn
            self.send_response(503 if update["message"]["chat"]["id"] in door.shut_for else 200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    door.url = f"http://127.0.0.1:{server.server_port}/hook"
    thread = Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield door
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def door() -> Iterator[Door]:
    with opened(Door()) as door:
        yield door


def until_taken(api: Api) -> dict[str, Any]:
    """Return getWebhookInfo once nothing waits any more."""
    while (state := dict(api("getWebhookInfo")))["pending_update_count"]:
        pass
    return state


def test_updates_are_carried_in_order_with_the_secret(api: Api, lan: Person, door: Door) -> None:
    lan.say("trước")  # waits from before the webhook was set
    api("setWebhook", url=door.url, secret_token="bi-mat_1", max_connections=5, allowed_updates=["message"])
    for n in range(10):
        lan.say(str(n))

    assert door.texts(11) == ["trước", *map(str, range(10))]
    assert set(door.secrets) == {"bi-mat_1"}
    assert until_taken(api) == {
        "url": door.url,
        "has_custom_certificate": False,
        "pending_update_count": 0,
        "max_connections": 5,
        "allowed_updates": ["message"],
    }


def test_what_is_not_taken_comes_again_and_holds_up_only_its_own_chat(
    api: Api, world: World, lan: Person, door: Door
) -> None:
    minh = world.person(502, "Minh")
    door.shut_for = {lan.id}
    api("setWebhook", url=door.url)
    lan.say("một")
    lan.say("hai")
    assert door.texts(2) == ["một", "một"]
    minh.say("ba")
    while door.next()["message"]["text"] != "ba":
        assert api("getWebhookInfo")["pending_update_count"] >= 2
    door.shut_for = set()

    state = until_taken(api)

    assert list(dict.fromkeys(update["message"]["text"] for update in door.delivered.queue)) == ["một", "hai"]
    assert state["last_error_message"] == "Wrong response from the webhook: 503 Service Unavailable"
    assert state["last_error_date"] == 1726117200


def test_a_closed_door_is_knocked_at_until_it_opens(api: Api, lan: Person, watch: Watch) -> None:
    with opened(Door()) as shut:
        pass
    api("setWebhook", url=shut.url)
    lan.say("chào")
    while "last_error_message" not in (state := api("getWebhookInfo")):
        pass
    assert (state["last_error_message"], state["pending_update_count"]) == ("Connection refused", 1)

    with opened(Door()) as door:
        watch.seconds += 2
        api("setWebhook", url=door.url)
        assert door.texts(1) == ["chào"]
        until_taken(api)


def test_polling_and_a_webhook_exclude_each_other(api: Api, lan: Person, door: Door) -> None:
    api("setWebhook", url=door.url)
    assert api.refusal("getUpdates") == (
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    )
    api("deleteWebhook")
    lan.say("chào")
    assert [update["message"]["text"] for update in api("getUpdates")] == ["chào"]
    assert api("getWebhookInfo")["url"] == ""


def test_pending_updates_can_be_dropped(api: Api, lan: Person, door: Door) -> None:
    lan.say("cũ")
    api("setWebhook", url=door.url, drop_pending_updates=True)
    lan.say("mới")
    assert door.texts(1) == ["mới"]
    api("setWebhook", url="")
    lan.say("nữa")
    api("deleteWebhook", drop_pending_updates=True)
    assert api("getUpdates") == []


def test_updates_may_come_twice(api: Api, world: World, lan: Person, door: Door) -> None:
    world.faults(duplicate_rate=1)
    api("setWebhook", url=door.url)
    lan.say("chào")
    assert door.next()["update_id"] == door.next()["update_id"]


def test_updates_may_come_out_of_order(api: Api, world: World, lan: Person, door: Door) -> None:
    lan.say("một")
    lan.say("hai")
    world.faults(reorder_rate=1)
    api("setWebhook", url=door.url)
    assert door.texts(2) == ["hai", "một"]


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"url": "http://vanban.example/hook"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "https:///hook"}, "bad webhook: URL host is empty"),
        ({"url": "https://a.example/", "secret_token": "bí mật"}, "secret token contains unallowed characters"),
    ],
)
def test_addresses_that_telegram_does_not_take(api: Api, parameters: dict[str, str], words: str) -> None:
    assert api.refusal("setWebhook", **parameters) == f"Bad Request: {words}"


def test_a_webhook_is_set_once_a_second_at_most(api: Api, door: Door, watch: Watch) -> None:
    api("setWebhook", url=door.url)
    assert api.refusal("setWebhook", url=door.url) == "Too Many Requests: retry after 1"
    watch.seconds += 1
    api("setWebhook", url=door.url)
