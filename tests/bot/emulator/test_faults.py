"""Faults on request: the emulator fails as networks and servers do, and the same way in every run."""

import httpx
import pytest

from bot.emulator.faults import Faults, Trouble
from bot.emulator.updates import Update
from tests.bot.emulator.sides import Api, Watch
from tests.emulator_client import TOKEN, Person, World, emulator_process

CALLS = 40


def fates(api: Api, world: World, **faults: object) -> str:
    """Send 40 messages under these faults and return what became of each: "." sent, "e" error, "x" broken."""
    world.faults(**faults)
    seen = ""
    for n in range(CALLS):
        try:
            answer = api.line.post("sendMessage", json={"chat_id": 501, "text": str(n)})
        except httpx.TransportError:
            seen += "x"
        else:
            seen += "." if answer.status_code == 200 else "e"
    world.faults()
    return seen


def test_errors_come_at_the_rate_and_repeat_with_the_seed(api: Api, world: World, lan: Person) -> None:
    first = fates(api, world, error_rate=0.3, seed=7)
    assert 4 <= first.count("e") <= 20
    assert fates(api, world, error_rate=0.3, seed=7) == first
    assert fates(api, world, error_rate=0.3, seed=8) != first
    assert len(lan.messages()) == 3 * CALLS - world.stats()["calls"]["sendMessage"]["502"]


@pytest.mark.parametrize(("body", "content"), [("json", '"error_code": 503'), ("html", "<h1>503"), ("none", "")])
def test_an_error_may_come_with_or_without_json(api: Api, world: World, lan: Person, body: str, content: str) -> None:
    world.faults(error_rate=1, error_status=503, error_body=body)
    answer = api.line.post("getMe")
    assert answer.status_code == 503
    assert content in answer.text
    assert (answer.text == "") == (content == "")


def test_a_connection_dropped_before_sends_nothing(api: Api, world: World, lan: Person) -> None:
    seen = fates(api, world, drop_before_rate=0.4, seed=1)
    assert len(lan.messages()) == len(world.sent()) == seen.count(".") < CALLS
    assert world.stats()["calls"]["sendMessage"] == {"200": seen.count("."), "dropped before": seen.count("x")}


def test_a_connection_dropped_after_has_sent_all_the_same(api: Api, world: World, lan: Person) -> None:
    seen = fates(api, world, drop_after_rate=0.4, seed=1)
    assert seen.count("x") > 0
    assert len(lan.messages()) == len(world.sent()) == CALLS
    assert world.stats()["calls"]["sendMessage"] == {"200": CALLS, "dropped after": seen.count("x")}


def test_a_connection_is_dropped_by_the_emulator_as_a_process_too() -> None:
    """It runs there on a faster event loop, where one is installed."""
    with emulator_process() as address:
        World(address).faults(drop_before_rate=1)
        with pytest.raises(httpx.TransportError):
            httpx.get(f"{address}/bot{TOKEN}/getMe")


def test_in_an_outage_nothing_answers_but_the_switch(api: Api, world: World, watch: Watch) -> None:
    world.faults(outage=True)
    with pytest.raises(httpx.TransportError):
        api("getMe")
    world.faults(outage_seconds=30)
    with pytest.raises(httpx.TransportError):
        api("getMe")
    watch.seconds += 31
    api("getMe")


def test_files_cannot_be_fetched_in_an_outage_either(api: Api, world: World, lan: Person) -> None:
    path = api("getFile", file_id=lan.upload(b"x", "a.txt")["document"]["file_id"])["file_path"]
    world.faults(outage=True)
    with pytest.raises(httpx.TransportError):
        httpx.get(f"{api.address}/file/bot{TOKEN}/{path}")


def test_faults_can_be_kept_to_some_methods(api: Api, world: World, lan: Person) -> None:
    world.faults(error_rate=1, methods=["sendMessage"])
    api("getMe")
    assert api.line.post("sendMessage", json={"chat_id": 501, "text": "x"}).status_code == 502


def test_an_answer_can_be_slow(api: Api, world: World) -> None:
    world.faults(latency=0.2)
    with pytest.raises(httpx.ReadTimeout):
        api.line.post("getMe", timeout=0.05)


def test_updates_come_twice_and_out_of_order(api: Api, world: World, lan: Person) -> None:
    for n in range(CALLS):
        lan.say(str(n))
    orderly = [update["update_id"] for update in api("getUpdates")]
    world.faults(duplicate_rate=0.3, reorder_rate=0.3, seed=3)

    muddled = [update["update_id"] for update in api("getUpdates")]

    assert set(muddled) == set(orderly)
    assert len(muddled) > len(orderly)
    assert list(dict.fromkeys(muddled)) != orderly
    world.faults(duplicate_rate=0.3, reorder_rate=0.3, seed=3)
    assert [update["update_id"] for update in api("getUpdates")] == muddled


def test_what_is_no_fault_is_refused(world: World) -> None:
    with pytest.raises(AssertionError, match="Không có lỗi giả lập nào tên “eror_rate”"):
        world.faults(eror_rate=1)
    with pytest.raises(AssertionError, match="xml"):
        world.faults(error_body="xml")


def test_one_kind_of_fault_does_not_move_the_dice_of_another() -> None:
    def errors(others: dict[str, float]) -> list[bool]:
        trouble = Trouble(lambda: 0.0)
        trouble.set(Faults.read({"seed": 5, "error_rate": 0.5, **others}))
        trouble.muddle([Update(1, "message", {}, 1)])
        return [trouble.verdict("sendmessage").error for _ in range(50)]

    assert errors({}) == errors({"drop_after_rate": 0.5, "latency_spread": 0.1, "duplicate_rate": 0.5})
