"""The pace: never faster than the provider allows, and hardly slower."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.channel import Capabilities
from bot.sending.pace import CATCH_UP, GROUP_WINDOW, Pace


def pace(all_: float = 30, chat: float = 1, group: float = 20) -> Pace:
    return Pace(Capabilities(True, True, 4096, 1024, all_, chat, group), lambda chat_id: chat_id.startswith("-"))


def departures(line: Pace, chats: list[str], seconds: float, horizon: float = 0.2) -> list[tuple[float, str]]:
    """Take what may go, as the sender does, every tenth of a second; return when each message leaves."""
    found: list[tuple[float, str]] = []
    now, waiting = 0.0, list(chats)
    while now < seconds and waiting:
        room = line.room(now, horizon)
        for chat in list(waiting)[: len(waiting) if room is None else room]:
            if line.chat_free_at(chat, now) <= now + horizon:
                found.append((line.reserve(chat, now), chat))
                waiting.remove(chat)
        now += 0.1
    return found


def most_within(moments: list[float], seconds: float) -> int:
    return max(sum(1 for other in moments if start <= other < start + seconds) for start in moments)


def test_a_broadcast_uses_the_whole_pace_and_no_more() -> None:
    moments = [at for at, _ in departures(pace(), [str(number) for number in range(3_000)], 60)]
    in_the_first_minute = sum(1 for at in moments if at < 60)
    assert 30 * 60 * 0.99 <= in_the_first_minute <= 30 * 60 + 30 * CATCH_UP + 1
    assert most_within(moments[::7], 1.0) <= 30


def test_a_chat_gets_one_a_second_after_a_short_burst() -> None:
    moments = [at for at, _ in departures(pace(), ["501"] * 10, 60)]
    assert moments[:2] == pytest.approx([0, 0], abs=0.1)
    assert 8 <= moments[9] <= 8.5


def test_a_group_gets_twenty_a_minute() -> None:
    moments = [at for at, _ in departures(pace(chat=0), ["-700"] * 45, 200)]
    assert all(later - earlier > GROUP_WINDOW - 0.01 for earlier, later in zip(moments, moments[20:], strict=False))
    assert moments[44] < 2 * GROUP_WINDOW + 2


def test_a_refusal_stops_what_it_names_and_nothing_else() -> None:
    line = pace()
    line.rest_chat("501", 10.0)
    assert line.chat_free_at("501", 1.0) == 10.0
    assert line.chat_free_at("502", 1.0) == 1.0
    assert line.room(1.0, 0.2)
    assert line.busy_chats(1.0, 0.2) == {"501": 10.0}
    assert line.busy_chats(10.1, 0.2) == {}


def test_a_refusal_for_all_stops_everything_until_then() -> None:
    line = pace()
    line.rest_all(10.0)
    assert line.room(9.0, 0.2) == 0
    assert line.not_before("501") == 10.0
    assert line.room(10.0, 0.2)


def test_no_limit_is_no_limit() -> None:
    line = pace(0, 0, 0)
    assert line.room(0.0, 0.2) is None
    assert [line.reserve("501", 5.0) for _ in range(3)] == [5.0, 5.0, 5.0]


@given(st.lists(st.sampled_from(["1", "2", "3", "-4", "-5"]), min_size=1, max_size=80))
def test_whatever_is_sent_no_limit_is_passed(chats: list[str]) -> None:
    found = departures(pace(all_=10, chat=1, group=6), chats, 4_000)
    assert len(found) == len(chats)
    moments = sorted(at for at, _ in found)
    assert most_within(moments, 1.0) <= 10 + 10 * CATCH_UP + 1
    for chat in set(chats):
        own = sorted(at for at, to in found if to == chat)
        assert most_within(own, 0.99) <= 2
        if chat.startswith("-"):
            assert most_within(own, 60) <= 6


def test_it_remembers_only_the_chats_of_the_moment() -> None:
    line = pace(1_000)
    for number in range(20_000):
        line.reserve(str(number), number / 1_000)
    assert len(line._chats) < 5_000
