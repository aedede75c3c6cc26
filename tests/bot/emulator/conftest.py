"""An emulator whose time stands still, seen from both sides: as the bot (``api``) and as people (``world``)."""

from collections.abc import Iterator

import pytest

from tests.bot.emulator.sides import Api, Watch
from tests.emulator_client import Person, World, start_emulator


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def address(watch: Watch) -> Iterator[str]:
    with start_emulator(watch.options()) as address:
        yield address


@pytest.fixture
def world(address: str) -> World:
    return World(address)


@pytest.fixture
def api(address: str) -> Api:
    return Api(address)


@pytest.fixture
def lan(world: World) -> Person:
    """A head of a division, in a chat that she has opened."""
    return world.person(501, "Lan", title="Trưởng phòng", started=True)
