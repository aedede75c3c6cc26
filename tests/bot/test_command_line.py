"""The command line: every command can be found, and says what it does."""

import pytest
from typer.testing import CliRunner

from bot.commands import COMMANDS, cli


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_says_what_it_does(name: str) -> None:
    shown = CliRunner().invoke(cli, [name, "--help"])
    assert shown.exit_code == 0
    assert f"dondoc {name}" in shown.stdout.replace("root", "dondoc")


def test_the_list_shows_every_command() -> None:
    shown = CliRunner().invoke(cli, ["--help"])
    assert [name for name in COMMANDS if f" {name} " not in shown.stdout] == []


def test_an_unknown_command_is_refused() -> None:
    shown = CliRunner().invoke(cli, ["dance"])
    assert shown.exit_code == 2
    assert "dance" in shown.stderr
