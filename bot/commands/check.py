"""``dondoc check``: whether everything that the bot needs is right; ``dondoc units``: load the office's units."""

from pathlib import Path
from typing import Annotated

import typer

from bot.checking import look_over
from bot.clock import SystemClock
from bot.settings import SettingsError, read_settings
from bot.units_file import UnitsFileError
from bot.units_loading import load_units
from storage.database import Database
from storage.migrate import DatabaseUnreachable, upgrade


def check() -> None:
    """Say of the token, the database, the time zone, the units and the public address whether they are right."""
    try:
        settings = read_settings()
    except SettingsError as error:
        for line in error.lines:
            typer.echo(f"✘ {line}")
        raise typer.Exit(1) from error
    wrong = 0
    for finding in look_over(settings, SystemClock().now()):
        wrong += not finding.right
        typer.echo(f"{'✔' if finding.right else '✘'} {finding.subject}: {finding.words}")
    if wrong:
        typer.echo(f"\nCòn {wrong} điều phải sửa.")
        raise typer.Exit(1)
    typer.echo("\nMọi thứ đã sẵn sàng: make run")


def units(file: Annotated[Path, typer.Argument(help="The units file: .xlsx, .csv or .toml.")]) -> None:
    """Load the office's units into the database; loading the same file twice changes nothing."""
    try:
        database = Database(read_settings().database_url.get_secret_value())
        try:
            upgrade(database)
            changes = load_units(database, file)
        finally:
            database.close()
    except (SettingsError, UnitsFileError, DatabaseUnreachable) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from error
    counts = f"thêm {len(changes.added)}, sửa {len(changes.changed)}, ngừng {len(changes.retired)} đơn vị"
    typer.echo(f"Đã nạp {file.name}: {counts}.")
