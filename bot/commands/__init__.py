"""The commands of ``dondoc``, in the order in which ``dondoc --help`` lists them.

A command's module is imported when it is called: reading a phrase need not wait for the web server to be imported.
"""

import gc
from importlib import import_module
from typing import Any, Final

import typer
from typer.core import TyperGroup

COMMANDS: Final = {
    "demo": ("demo", "demo"),
    "run": ("run", "run"),
    "check": ("check", "check"),
    "units": ("check", "units"),
    "rehearse": ("rehearse", "command"),
    "read": ("read", "notice"),
    "deadline": ("read", "deadline"),
    "figures": ("read", "figures"),
}
"""What is typed → the module below this package, and the function in it."""


class _Commands(TyperGroup):
    def list_commands(self, _context: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, _context: Any, name: str) -> Any:
        if name not in COMMANDS:
            return None
        module, function = COMMANDS[name]
        # what is imported is never garbage: it is neither searched for now nor at any collection to come
        gc.disable()
        command = getattr(import_module(f"{__name__}.{module}"), function)
        gc.freeze()
        gc.enable()
        one = typer.Typer(add_completion=False)
        one.command(name)(command)
        return typer.main.get_command(one)


cli = typer.Typer(cls=_Commands, help="Đôn Đốc: the follow-up assistant.", no_args_is_help=True, add_completion=False)


@cli.callback()
def _dondoc() -> None:
    """Đôn Đốc: the follow-up assistant."""
