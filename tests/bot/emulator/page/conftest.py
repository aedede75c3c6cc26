"""A running emulator, a browser, and the chat page in it, at a desk and on a phone."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.bot.emulator.page.fake_bot import FakeBot, PlannedClock, Running

DEBIANS_CHROMIUM = Path("/usr/bin/chromium")
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
DESK: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
WAIT = 10_000

expect.set_options(timeout=WAIT)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, or Playwright's own where there is none; a missing browser is a failure, never a skip.

    It lives for one module: while it does, an event loop runs in this thread, and others' asyncio.run() fails.
    """
    with sync_playwright() as playwright:
        path = DEBIANS_CHROMIUM if DEBIANS_CHROMIUM.exists() else None
        chromium = playwright.chromium.launch(executable_path=path, args=SWITCHES)
        yield chromium
        chromium.close()


@pytest.fixture
def planned() -> PlannedClock:
    return PlannedClock()


@pytest.fixture
def emulator(planned: PlannedClock) -> Iterator[Running]:
    with Running(planned) as running:
        yield running


@pytest.fixture
def bot(emulator: Running) -> FakeBot:
    return emulator.bot


@pytest.fixture
def complaints() -> list[str]:
    """What the browser complained of and whom else the page asked; a test that expects one takes it out."""
    return []


@pytest.fixture
def visit(browser: Browser, complaints: list[str], emulator: Running) -> Iterator[Callable[..., Page]]:
    """Open the chat page at an address; at the end it must have asked nobody else and complained of nothing.

    It asks for the emulator so that the pages are closed before the server is.
    """
    contexts = []

    def open_page(address: str, **shape: Any) -> Page:
        context = browser.new_context(**shape)
        context.set_default_timeout(WAIT)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "request", lambda asked: None if asked.url.startswith((address, "blob:")) else complaints.append(asked.url)
        )
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def desk(visit: Callable[..., Page], emulator: Running) -> Page:
    """The page on a screen of 1,280 px, with everybody in sight."""
    page = visit(emulator.address, **DESK)
    expect(page.get_by_role("option")).to_have_count(5)
    return page


@pytest.fixture
def phone(visit: Callable[..., Page], emulator: Running) -> Page:
    """The page on a phone of 390 px."""
    page = visit(emulator.address, **PHONE)
    expect(page.get_by_role("option")).to_have_count(5)
    return page
