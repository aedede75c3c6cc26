"""Updates wait until the bot confirms them; one bot polls at a time."""

from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from tests.bot.emulator.sides import Api
from tests.emulator_client import Person, World


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


def waiting_poll(pool: ThreadPoolExecutor, world: World, address: str) -> Future[dict[str, Any]]:
    """Start a long poll and return once the emulator holds it."""
    poll = pool.submit(Api(address).answer, "getUpdates", timeout=20)
    while not world.stats()["polled"]:
        assert not poll.done()
    return poll


def test_what_was_not_confirmed_comes_again(api: Api, lan: Person) -> None:
    for text in ("một", "hai", "ba"):
        lan.say(text)

    first = api("getUpdates", limit=2)
    assert texts(first) == ["một", "hai"]
    assert texts(api("getUpdates")) == ["một", "hai", "ba"]
    ids = [update["update_id"] for update in first]
    assert ids[1] == ids[0] + 1
    assert texts(api("getUpdates", offset=ids[1])) == ["hai", "ba"]
    assert texts(api("getUpdates", offset=ids[1] + 1)) == ["ba"]
    assert texts(api("getUpdates", offset=ids[0])) == ["ba"]
    assert api("getUpdates", offset=ids[1] + 2) == []


def test_a_negative_offset_takes_the_newest(api: Api, lan: Person) -> None:
    for text in ("một", "hai", "ba"):
        lan.say(text)
    assert texts(api("getUpdates", offset=-1)) == ["ba"]
    assert texts(api("getUpdates")) == ["ba"]


def test_a_poll_waits_until_somebody_writes(address: str, world: World, lan: Person) -> None:
    with ThreadPoolExecutor() as pool:
        poll = waiting_poll(pool, world, address)
        lan.say("chào")
        assert texts(poll.result(10)["result"]) == ["chào"]


def test_the_older_of_two_polls_is_ended(address: str, world: World, lan: Person) -> None:
    with ThreadPoolExecutor() as pool:
        older = waiting_poll(pool, world, address)
        newer = pool.submit(Api(address).answer, "getUpdates", timeout=20)
        assert older.result(10)["description"] == (
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
        )
        lan.say("chào")
        assert texts(newer.result(10)["result"]) == ["chào"]


def test_a_webhook_ends_the_poll_under_way(address: str, api: Api, world: World) -> None:
    with ThreadPoolExecutor() as pool:
        poll = waiting_poll(pool, world, address)
        api("setWebhook", url="http://127.0.0.1:9/")
        assert poll.result(10)["description"] == "Conflict: terminated by setWebhook request"


def test_only_the_kinds_that_were_asked_for_come(api: Api, lan: Person) -> None:
    api("getUpdates", allowed_updates=["callback_query"])
    lan.say("một")
    assert api("getUpdates") == []
    api("getUpdates", allowed_updates=[])
    lan.say("hai")
    assert texts(api("getUpdates")) == ["hai"]


def test_commands_carry_their_entity_and_a_reply_its_message(api: Api, lan: Person) -> None:
    sent = api("sendMessage", chat_id=lan.id, text="Nhiệm vụ")
    lan.start("abc")
    lan.say("75%", reply_to=sent["message_id"])

    start, reply = (update["message"] for update in api("getUpdates"))
    assert start["text"] == "/start abc"
    assert start["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert start["from"] == {"id": 501, "is_bot": False, "first_name": "Lan", "language_code": "vi"}
    assert reply["reply_to_message"]["text"] == "Nhiệm vụ"


def test_the_bot_is_told_when_it_is_blocked(api: Api, lan: Person) -> None:
    lan.block()
    lan.unblock()
    changes = [update["my_chat_member"] for update in api("getUpdates")]
    assert [change["new_chat_member"]["status"] for change in changes] == ["kicked", "member"]
    lan.block()
    with pytest.raises(AssertionError, match="đang chặn bot"):
        lan.say("chào")


def test_a_reset_keeps_counting_updates_so_that_a_running_bot_goes_on(api: Api, world: World, lan: Person) -> None:
    lan.say("một")
    before = api("getUpdates")[-1]["update_id"]
    world.reset()
    world.person(501, "Lan").say("hai")
    assert texts(api("getUpdates", offset=before + 1)) == ["hai"]
