"""``dondoc rehearse``: who will be told what and when, to the end, before anything is published."""

import json
import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bot.logs import only_warnings
from bot.rehearsal import NothingRead, Told, rehearse
from bot.units_file import UnitsFileError, load_registry
from directives.office import OfficeRules
from directives.wording.vietnamese import day


def command(
    notice: Annotated[Path, typer.Argument(help="The notice: .docx, .pdf, .txt …")],
    units: Annotated[Path, typer.Option(help="The office's units file.")],
    first: Annotated[str, typer.Option("--from", help="The day on which it is published, ISO.")],
    last: Annotated[str, typer.Option("--to", help="The last day to show, ISO.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON line for each message.")] = False,
) -> None:
    """Show every message that would be sent if nobody answered."""
    only_warnings()
    try:
        told = rehearse(
            notice.name,
            notice.read_bytes(),
            load_registry(units),
            OfficeRules(),
            date.fromisoformat(first),
            date.fromisoformat(last),
        )
    except (NothingRead, UnitsFileError, OSError, ValueError) as error:
        typer.echo(f"{notice}: {error}", err=True)
        raise typer.Exit(2) from error
    for one in told:
        sys.stdout.write((_as_json(one) if as_json else _as_text(one)) + "\n")


def _as_json(one: Told) -> str:
    fields = {"when": one.when.isoformat(), "to": one.to, "why": one.why, "text": one.text}
    return json.dumps(fields, ensure_ascii=False)


def _as_text(one: Told) -> str:
    return f"{one.when:%H:%M}, {day(one.when.date())} → {one.to} ({one.why})\n{one.text}\n"
