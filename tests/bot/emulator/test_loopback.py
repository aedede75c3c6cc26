"""The emulator is for this machine alone, unless told otherwise."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from bot.clock import MovableClock
from bot.emulator.server import Emulator, serve
from tests.bot.emulator.sides import Watch
from tests.emulator_client import TOKEN, World, emulator_process


@pytest.mark.parametrize("path", ["/_emulator/people", f"/bot{TOKEN}/getMe", "/"])
@pytest.mark.parametrize("name", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", ""])
def test_a_name_that_is_not_this_machine_is_refused(world: World, path: str, name: str) -> None:
    answer = httpx.get(world.address + path, headers={"Host": name})
    assert answer.status_code in (400, 403)
    assert "getMe" not in answer.text


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LOCALHOST:8081", "[::1]:8081"])
def test_names_of_this_machine_are_taken(world: World, name: str) -> None:
    assert httpx.get(f"{world.address}/_emulator/people", headers={"Host": name}).status_code == 200


@pytest.mark.parametrize("origin", ["https://evil.example", "http://localhost.evil.example", "null"])
def test_a_page_from_elsewhere_cannot_act_as_a_person(world: World, origin: str) -> None:
    world.person(501, "Lan")
    answer = httpx.post(f"{world.address}/_emulator/chats/501/send", json={"text": "x"}, headers={"Origin": origin})
    assert answer.status_code == 403
    assert world.person(501, "Lan").messages() == []


def test_its_own_page_can(world: World) -> None:
    answer = httpx.post(
        f"{world.address}/_emulator/people", json={"id": 1, "first_name": "x"}, headers={"Origin": world.address}
    )
    assert answer.status_code == 200


def test_it_does_not_open_to_others_unless_told_so(watch: Watch) -> None:
    async def open_at(host: str, *, allow_remote: bool) -> str:
        async with serve(Emulator(watch.options(), allow_remote=allow_remote), host) as address:
            port = address.rpartition(":")[2]
            async with httpx.AsyncClient() as client:
                answer = await client.get(
                    f"http://127.0.0.1:{port}/_emulator/people", headers={"Host": "may-chu.example"}
                )
            return answer.text

    with pytest.raises(ValueError, match="chỉ mở trên chính máy này"):
        asyncio.run(open_at("0.0.0.0", allow_remote=False))
    assert asyncio.run(open_at("0.0.0.0", allow_remote=True)) == "[]"


def test_it_runs_as_a_process_of_its_own(tmp_path: Path) -> None:
    clock = MovableClock(tmp_path / "clock", datetime(2024, 9, 12, 5, 0, tzinfo=UTC))
    with emulator_process("--rate", "1000", "--clock-file", str(tmp_path / "clock")) as address:
        world = World(address)
        lan = world.person(501, "Lan")
        assert lan.say("chào")["date"] == 1726117200
        clock.move_by(timedelta(hours=1))
        assert lan.say("chào")["date"] == 1726117200 + 3600
        assert world.get("/limits")["all_per_second"] == 1000
        assert httpx.get(f"{address}/bot{TOKEN}/getMe").json()["result"]["username"] == "dondoc_bot"
