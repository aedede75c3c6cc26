"""What a person can press or type leads to one story, and is written down where people look it up."""

import inspect

from directives.wording import payloads
from handlers.routes import COMMANDS, PRESSES
from tests.structure.tree import ROOT

PAGE = ROOT / "docs" / "commands.md"


def test_every_button_leads_to_one_story() -> None:
    buttons = {
        one
        for _, one in inspect.getmembers(payloads, inspect.isclass)
        if issubclass(one, payloads.Payload) and one is not payloads.Payload
    }
    routed = [press.payload for press in PRESSES]
    assert buttons - set(routed) == set()
    assert len(routed) == len(set(routed))


def test_no_two_buttons_look_alike_to_the_routes() -> None:
    prefixes = [press.payload.prefix for press in PRESSES]
    assert sorted(prefixes) == sorted(set(prefixes))


def test_every_command_is_documented_and_no_other() -> None:
    rows = [line for line in PAGE.read_text("utf8").splitlines() if line.startswith("| `/")]
    documented = [row.split("`")[1].removeprefix("/") for row in rows]
    assert sorted(documented) == sorted(command.name for command in COMMANDS)
