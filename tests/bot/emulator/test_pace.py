"""Telegram's pace: 30 a second in all, one a second in a chat, twenty a minute in a group, and 429 beyond."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.emulator.pace import UNLIMITED, Limits, Pace
from bot.emulator.refusals import Refused
from tests.bot.emulator.pictures import png
from tests.bot.emulator.sides import Api, Watch
from tests.emulator_client import Person, World, start_emulator


def accepted(pace: Pace, chat_id: int, times: int, *, group: bool = False, paid: bool = False) -> int:
    """Try so many messages at once and return how many were let through."""
    count = 0
    for _ in range(times):
        try:
            pace.admit(chat_id, group=group, paid=paid)
        except Refused:
            continue
        count += 1
    return count


def wait_of(pace: Pace, chat_id: int, *, group: bool = False) -> int:
    with pytest.raises(Refused) as refused:
        pace.admit(chat_id, group=group)
    assert refused.value.parameters is not None
    assert refused.value.description == f"Too Many Requests: retry after {refused.value.parameters['retry_after']}"
    return refused.value.parameters["retry_after"]


def test_a_chat_takes_a_small_burst_and_then_one_a_second(watch: Watch) -> None:
    pace = Pace(Limits(), lambda: watch.seconds)
    assert accepted(pace, 1, 10) == 3
    assert wait_of(pace, 1) == 1
    watch.seconds += 1
    assert accepted(pace, 1, 10) == 1
    assert accepted(pace, 2, 10) == 3  # another chat has a pace of its own


def test_without_a_burst_it_is_one_a_second_exactly(watch: Watch) -> None:
    pace = Pace(Limits(chat_burst=1), lambda: watch.seconds)
    assert accepted(pace, 1, 2) == 1
    watch.seconds += 0.99
    assert accepted(pace, 1, 1) == 0
    watch.seconds += 0.01
    assert accepted(pace, 1, 2) == 1


def test_all_chats_together_take_thirty_a_second(watch: Watch) -> None:
    pace = Pace(Limits(), lambda: watch.seconds)
    through = 0
    for tenth in range(100):  # ten seconds, ten attempts in each tenth of one
        through += sum(accepted(pace, 1000 + tenth * 10 + chat, 1) for chat in range(10))
        watch.seconds += 0.1
    assert 30 + 9.9 * 30 - 1 <= through <= 30 + 9.9 * 30 + 1


def test_an_even_thirty_a_second_is_never_refused(watch: Watch) -> None:
    pace = Pace(Limits(), lambda: watch.seconds)
    for chat in range(3000):
        pace.admit(chat)
        watch.seconds += 1 / 30


def test_a_group_takes_twenty_in_any_minute(watch: Watch) -> None:
    pace = Pace(Limits(), lambda: watch.seconds)
    for _ in range(20):
        pace.admit(-5, group=True)
        watch.seconds += 1
    assert wait_of(pace, -5, group=True) == 40
    watch.seconds += 40
    assert accepted(pace, -5, 5, group=True) == 1


def test_an_album_counts_for_each_of_its_pictures(watch: Watch) -> None:
    pace = Pace(Limits(chat_per_second=0), lambda: watch.seconds)
    pace.admit(1, 10)
    pace.admit(1, 10)
    pace.admit(1, 10)
    assert wait_of(pace, 1) == 1


def test_a_paid_broadcast_has_a_pace_of_its_own(watch: Watch) -> None:
    pace = Pace(Limits(paid_per_second=1000), lambda: watch.seconds)
    assert sum(accepted(pace, chat, 1, paid=True) for chat in range(1500)) == 1000
    assert sum(accepted(pace, chat, 1) for chat in range(2000, 2100)) == 30


def test_refused_calls_cost_nothing(watch: Watch) -> None:
    pace = Pace(Limits(), lambda: watch.seconds)
    assert accepted(pace, 1, 1000) == 3
    watch.seconds += 1
    assert accepted(pace, 1, 1) == 1


@given(st.lists(st.tuples(st.integers(1, 3), st.floats(0, 2)), max_size=60))
def test_who_waits_as_long_as_told_is_let_through(calls: list[tuple[int, float]]) -> None:
    watch = Watch()
    pace = Pace(Limits(all_per_second=2, all_burst=2), lambda: watch.seconds)
    for chat, pause in calls:
        watch.seconds += pause
        try:
            pace.admit(chat)
        except Refused as refused:
            watch.seconds += (refused.parameters or {})["retry_after"]
            pace.admit(chat)


def test_over_http_a_hasty_bot_is_told_to_wait_and_limits_can_be_moved(watch: Watch) -> None:
    with start_emulator(watch.options(limits=Limits())) as address:
        world, api = World(address), Api(address)
        lan = world.person(501, "Lan", started=True)
        sent = [api("sendMessage", chat_id=lan.id, text=str(n)) for n in range(3)]

        refused = api.answer("sendMessage", chat_id=lan.id, text="nữa")
        assert refused["error_code"] == 429
        assert refused["parameters"] == {"retry_after": 1}
        assert len(lan.messages()) == 3
        edit = {"chat_id": lan.id, "message_id": sent[0]["message_id"], "text": "sửa"}
        assert api.answer("editMessageText", **edit)["error_code"] == 429
        api("getUpdates")
        api("sendChatAction", chat_id=lan.id, action="typing")
        assert world.stats()["too_many"] == 2

        world.limits(chat_per_second=0)
        api("editMessageText", **edit)
        world.limits(off=True)
        assert world.get("/limits")["all_per_second"] == UNLIMITED.all_per_second
        for n in range(50):
            api("sendMessage", chat_id=lan.id, text=str(n))
        with pytest.raises(AssertionError, match="Không có giới hạn nào tên"):
            world.limits(all_per_hour=3)


def test_over_http_an_album_counts_for_each_of_its_pictures(api: Api, world: World, lan: Person) -> None:
    photo = lan.upload(png(), "a.png", kind="photo")["photo"][0]["file_id"]
    world.limits(all_per_second=1, all_burst=4)
    api("sendMediaGroup", chat_id=lan.id, media=[{"type": "photo", "media": photo}] * 3)
    api("sendMessage", chat_id=lan.id, text="x")
    assert api.refusal("sendMessage", chat_id=lan.id, text="x") == "Too Many Requests: retry after 1"


def test_the_limits_begin_anew_after_a_reset(world: World, lan: Person) -> None:
    world.limits(all_per_second=1)
    world.reset()
    assert world.get("/limits")["all_per_second"] == 0
