"""How many updates a second are taken and answered, and how long a press waits for its answer."""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from statistics import quantiles

from tests.bench.stage import FIRST_CHAT, Running
from tests.emulator_client import Person, World

CHATS, TEXTS_EACH = 100, 15
PRESSES = 150


def answered_a_second(world: World, bot: Callable[[], AbstractContextManager[Running]]) -> float:
    """Let many texts wait, start the bot, and measure from its first answer to its last."""
    texts = CHATS * TEXTS_EACH
    before = world.stats()["accepted"]
    for _ in range(TEXTS_EACH):
        for chat in range(CHATS):
            Person(world, FIRST_CHAT + chat).say("/trogiup")
    with bot():
        deadline = time.monotonic() + 180
        while (done := world.stats()["accepted"] - before) < texts:
            if time.monotonic() > deadline:
                raise TimeoutError(f"{done} of {texts} were answered")
            time.sleep(0.05)
        answers = world.sent(before)
    first, last = answers[0].at, answers[-1].at
    return (len(answers) - 1) / (last - first).total_seconds()


def press_seconds(world: World, presses: int = PRESSES, pause: float = 0.02) -> list[float]:
    """Press a button again and again, each time somebody else; return how long each waited for its answer."""
    waits = []
    for number in range(presses):
        chat = FIRST_CHAT + number % CHATS
        started = time.perf_counter()
        pressed = world.post(f"/chats/{chat}/press", {"message_id": 1, "data": "help", "forged": True})
        answer = world.get(f"/callbacks/{pressed['callback_query_id']}", wait=10)
        waits.append(time.perf_counter() - started)
        assert answer is not None, "the press was not answered within 10 s"
        time.sleep(pause)
    return waits


def percentiles(seconds: list[float]) -> tuple[float, float]:
    """Return p50 and p99."""
    cuts = quantiles(seconds, n=100, method="inclusive")
    return cuts[49], cuts[98]


def wait_until_it_answers(world: World, within: float = 90) -> float:
    """Send a text and return how long it took to be answered, e.g. by a bot that is just starting."""
    started, before = time.monotonic(), world.stats()["accepted"]
    Person(world, FIRST_CHAT).say("/trogiup")
    if not world.sent(before, wait=within):
        raise TimeoutError("the bot does not answer")
    return time.monotonic() - started
