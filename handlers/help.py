"""/trogiup: what this person can do, by the rights of the role."""

from directives.access import may
from directives.wording import text
from handlers.routing import Command
from handlers.turn import Turn


def show(turn: Turn, commands: tuple[Command, ...]) -> None:
    """List the commands that the role may use."""
    mine = [command for command in commands if command.listed and may(turn.officer.role, command.right)]
    turn.say(text.message("help", commands=mine, officer=turn.officer))
