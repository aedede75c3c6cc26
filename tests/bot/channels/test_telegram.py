"""What people do in Telegram comes in: once each, in the order of the chat, whatever happens on the way."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field

import pytest

from bot.channels.telegram import TelegramChannel
from bot.channels.telegram.arrivals import Attachment
from bot.emulator.world import Options
from directives.message import Address
from handlers.incoming import Incoming, IncomingKind
from tests.emulator_client import TOKEN, Person, World, start_emulator

LAN, MINH = 501, 502


@pytest.fixture
def world() -> Iterator[World]:
    with start_emulator(Options(TOKEN)) as address:
        yield World(address)


@pytest.fixture
def lan(world: World) -> Person:
    return world.person(LAN, "Lan", started=True)


@dataclass
class Listener:
    """A bot that writes down what comes in, by long polling."""

    world: World
    known: set[int] = field(default_factory=lambda: {LAN})
    heard: list[Incoming] = field(default_factory=list)

    def listen(self, until: int, take: Callable[[Incoming], Awaitable[None]] | None = None) -> list[Incoming]:
        """Poll until so many updates were taken, then stop; return them."""
        asyncio.run(asyncio.wait_for(self._listen(until, take), 30))
        return self.heard

    async def _listen(self, until: int, take: Callable[[Incoming], Awaitable[None]] | None) -> None:
        stop = asyncio.Event()

        async def write_down(incoming: Incoming) -> None:
            if take is not None:
                await take(incoming)
            self.heard.append(incoming)
            if len(self.heard) >= until:
                stop.set()

        channel = TelegramChannel(TOKEN, self.world.address, knows=lambda address: int(address.chat_id) in self.known)
        try:
            await channel.poll(write_down, stop)
        finally:
            await channel.close()


def test_a_text_comes_in_with_who_wrote_it_and_what_it_answers(world: World, lan: Person) -> None:
    first = lan.say("DA2 75%")
    lan.say("nhầm, 76%", reply_to=first["message_id"])
    heard = Listener(world).listen(2)
    assert [(one.kind, one.text, one.sender, one.reply_to) for one in heard] == [
        (IncomingKind.TEXT, "DA2 75%", "Lan", None),
        (IncomingKind.TEXT, "nhầm, 76%", "Lan", str(first["message_id"])),
    ]
    assert heard[0].address == Address("telegram", str(LAN))
    assert world.stats()["pending_updates"] == 0


def test_a_press_names_the_message_it_was_on(world: World, lan: Person) -> None:
    world.post(f"/chats/{LAN}/press", {"message_id": 9, "data": "ack:1", "forged": True})
    [heard] = Listener(world).listen(1)
    assert (heard.kind, heard.text, heard.message_id) == (IncomingKind.PRESS, "ack:1", "9")
    assert heard.press_id


def test_a_file_is_fetched_for_somebody_known(world: World, lan: Person) -> None:
    lan.upload("Thông báo số 12".encode(), "tb12.txt", caption="văn bản mới")
    [heard] = Listener(world).listen(1)
    [file] = heard.files
    assert (heard.kind, heard.text, file.name) == (IncomingKind.FILE, "văn bản mới", "tb12.txt")
    assert file.content == "Thông báo số 12".encode()


def test_a_strangers_file_is_not_fetched(world: World) -> None:
    world.person(MINH, "Minh", started=True).upload(b"x", "la.txt")
    [heard] = Listener(world).listen(1)
    assert (heard.files[0].content, heard.files[0].why) == (None, "chưa đăng ký")
    assert "getFile" not in world.stats()["calls"]


def test_a_file_that_can_not_be_fetched_comes_in_all_the_same(world: World, lan: Person) -> None:
    lan.upload(b"x", "hong.txt")
    world.faults(error_rate=1, methods=["getFile"])
    [heard] = Listener(world).listen(1)
    assert (heard.files[0].content, heard.files[0].why) == (None, "không tải được tệp từ Telegram")


def test_a_file_over_twenty_megabytes_says_so() -> None:
    told = Attachment("id", "to.pdf", "application/pdf", 1).unfetched("too_big")
    assert told.content is None
    assert "20 MB" in told.why


def test_in_a_group_only_commands_count(world: World, lan: Person) -> None:
    group = world.group(-700, "Phòng", [lan])
    lan_in_group = Person(world, LAN)
    for text in ("chào mọi người", "/viec@dondoc_bot gấp", "/viec@bot_khac"):
        world.post(f"/chats/{group.id}/send", {"text": text, "from": LAN})
    lan_in_group.say("riêng")
    heard = Listener(world).listen(2)
    assert [(one.address.chat_id, one.text) for one in heard] == [("-700", "/viec gấp"), (str(LAN), "riêng")]


def test_nothing_is_confirmed_before_it_is_taken(world: World, lan: Person) -> None:
    """The bot dies while it takes an update: the next one is told of it again."""
    lan.say("một")

    async def dies(_incoming: Incoming) -> None:
        raise asyncio.CancelledError

    listener = Listener(world)
    with pytest.raises((asyncio.CancelledError, TimeoutError)):
        asyncio.run(asyncio.wait_for(listener._listen(1, dies), 0.5))
    assert world.stats()["pending_updates"] == 1
    assert [one.text for one in Listener(world).listen(1)] == ["một"]


def test_one_slow_update_keeps_no_later_ones_waiting(world: World, lan: Person) -> None:
    minh = world.person(MINH, "Minh", started=True)
    lan.upload(b"x", "hai-tram-trang.pdf")
    minh_was_taken = asyncio.Event()

    async def slowly(incoming: Incoming) -> None:
        if incoming.kind is IncomingKind.FILE:
            minh.say("đến sau")
            await minh_was_taken.wait()
        else:
            minh_was_taken.set()

    heard = Listener(world).listen(2, slowly)
    assert [one.text for one in heard] == ["đến sau", ""]


def test_updates_survive_a_provider_that_fails(world: World, lan: Person) -> None:
    world.faults(error_rate=0.2, drop_before_rate=0.1, drop_after_rate=0.1, methods=["getUpdates"], seed=4)
    for number in range(5):
        lan.say(f"tin {number}")
    heard = Listener(world).listen(5)
    assert {one.text for one in heard} == {f"tin {number}" for number in range(5)}


def test_the_menu_shows_the_commands(world: World) -> None:
    async def show() -> None:
        channel = TelegramChannel(TOKEN, world.address, knows=lambda _address: True)
        try:
            await channel.set_commands([("viec", "Việc của tôi"), ("baocao", "Báo cáo")])
        finally:
            await channel.close()

    asyncio.run(show())
    assert world.stats()["calls"]["setMyCommands"] == {"200": 1}
