"""``make demo``: the chat page stands, and the office finds the sample notice read."""

import re
import subprocess
import sys
from collections.abc import Iterator

import httpx
import pytest

from tests.emulator_client import Person, World

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


@pytest.fixture
def address() -> Iterator[str]:
    """The demo in a process of its own."""
    with subprocess.Popen([sys.executable, "-m", "bot", "demo"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield next(found[0] for line in process.stdout if (found := re.search(r"http://\S+", line)))
        finally:
            process.terminate()


def test_the_office_finds_the_sample_read_and_the_clock_reminds(address: str) -> None:
    assert "Đôn Đốc" in httpx.get(address).text
    world = World(address)
    office = Person(world, 101)
    assert "14 nội dung chỉ đạo" in office.hears("nội dung chỉ đạo", within=60).text
    office.press("Ban hành")
    sure = office.hears("sẽ được gửi tới")
    office.press(sure.buttons[0])
    office.hears("Đã ban hành")
    head = next(Person(world, one["id"]) for one in world.get("/people") if one["title"].startswith("Trưởng phòng"))
    assert "Kính gửi" in head.hears("Đề nghị đơn vị bấm").text
    world.move_clock(to_next=True)
    head.hears("Chưa xác nhận đã nhận", within=60)
