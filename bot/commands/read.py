"""``dondoc read | deadline | figures``: what the bot reads, without a chat. The output is a contract."""

import json
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.clock import SystemClock

Json = dict[str, Any]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
AsLines = Annotated[bool, typer.Option("--jsonl", help="JSON lines in, JSON lines out.")]
On = Annotated[str, typer.Option("--on", help="The day on which it is read, ISO.")]


def _lines() -> Iterator[Json]:
    for line in sys.stdin:
        if line.strip():
            yield json.loads(line)


def _answer_lines(answer: Callable[[Json], Json]) -> None:
    for question in _lines():
        sys.stdout.write(json.dumps(answer(question), ensure_ascii=False) + "\n")


def _day(iso: str) -> date:
    return date.fromisoformat(iso[:10]) if iso else SystemClock().today()


def notice(
    file: Annotated[Path, typer.Argument(help="The notice: .docx, .pdf, .txt …")],
    as_json: AsJson = False,
    units: Annotated[Path | None, typer.Option(help="The office's units file.")] = None,
) -> None:
    """Read a notice into directives."""
    from directives.reading.files import UnreadableFile, read_file
    from directives.reading.notices import read_notice
    from directives.reading.present import notice_as_json, notice_as_text

    try:
        document = read_file(file.name, file.read_bytes())
    except (UnreadableFile, OSError) as error:
        typer.echo(f"{file}: {error}", err=True)
        raise typer.Exit(2) from error
    registry = None
    if units is not None:
        from bot.units_file import load_registry

        registry = load_registry(units)
    reading = read_notice(document.text, registry=registry)
    sys.stdout.write(
        (json.dumps(notice_as_json(reading), ensure_ascii=False) if as_json else notice_as_text(reading)) + "\n"
    )


def deadline(
    phrase: Annotated[str, typer.Argument(help="A phrase or a sentence.")] = "",
    on: On = "",
    document_date: Annotated[str, typer.Option(help="The date of the document, ISO.")] = "",
    jsonl: AsLines = False,
) -> None:
    """Read the deadline in a phrase."""
    from directives.reading.deadlines import read_deadline
    from directives.reading.present import deadline_as_json, deadline_as_text

    def read(text: str, on: str, document_date: str) -> Any:
        day = _day(on)
        return read_deadline(text, on=day, document_date=_day(document_date) if document_date else day)

    if jsonl:
        _answer_lines(lambda q: deadline_as_json(read(q["text"], q.get("on", ""), q.get("document_date", ""))))
    else:
        sys.stdout.write(deadline_as_text(read(phrase, on, document_date)) + "\n")


def figures(
    reply: Annotated[str, typer.Argument(help="An official's reply.")] = "",
    on: On = "",
    jsonl: AsLines = False,
) -> None:
    """Read the figures in a reply."""
    from directives.reading.figures import read_reply
    from directives.reading.present import reply_as_json, reply_as_text

    if jsonl:
        _answer_lines(lambda q: reply_as_json(read_reply(q["text"], on=_day(q.get("on", "")))))
    else:
        sys.stdout.write(reply_as_text(read_reply(reply, on=_day(on))) + "\n")
