"""What a person can type is written down where people look it up."""

from handlers.routes import COMMANDS
from tests.structure.tree import ROOT

PAGE = ROOT / "docs" / "commands.md"


def test_every_command_is_documented() -> None:
    page = PAGE.read_text("utf8")
    assert [command.name for command in COMMANDS if f"`/{command.name}`" not in page] == []


def test_the_page_documents_no_command_that_is_gone() -> None:
    rows = [line for line in PAGE.read_text("utf8").splitlines() if line.startswith("| `/")]
    documented = [row.split("`")[1].removeprefix("/") for row in rows]
    assert sorted(documented) == sorted(command.name for command in COMMANDS)


def test_every_command_but_the_first_greeting_has_a_line_in_the_menu() -> None:
    assert [command.name for command in COMMANDS if not command.help.strip()] == []
