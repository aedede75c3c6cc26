"""Renders a message: one template a message in ``messages/``, in Jinja2, and the labels of the buttons.

A sentence is changed in its template alone. Everything put into a template is escaped for the chat.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from directives.message import Button, Message
from directives.wording import vietnamese
from directives.wording.payloads import Payload


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("directives.wording", "messages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    for name in ("day", "short_day", "clock", "moment", "number", "amount", "listed", "shortened", "refusal"):
        environment.filters[name] = getattr(vietnamese, name)
    return environment


@cache
def _labels() -> Mapping[str, str]:
    labels: Mapping[str, str] = tomllib.loads(files("directives.wording").joinpath("labels.toml").read_text("utf8"))
    return labels


def text(template: str, **values: Any) -> str:
    """Return the text of a message in the chat's HTML; a value that the template needs and lacks is an error."""
    lines = _environment().get_template(f"{template}.j2").render(values).splitlines()
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in lines)).strip()


def message(template: str, *rows: tuple[Button, ...], **values: Any) -> Message:
    """Return a message with its rows of buttons; empty rows are left out."""
    return Message(text(template, **values), tuple(row for row in rows if row))


def button(label: str, payload: Payload, **values: Any) -> Button:
    """Return a button with its label from ``labels.toml``."""
    return Button(_labels()[label].format(**values), payload.pack())
