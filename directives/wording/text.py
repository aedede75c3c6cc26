"""Renders a message: one template a message in ``messages/``, in Jinja2, the labels of the buttons, and phrases.

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
def _words(file: str) -> Mapping[str, Any]:
    return tomllib.loads(files("directives.wording").joinpath(file).read_text("utf8"))


def phrase(about: str, name: str, **values: Any) -> str:
    """Return a phrase from ``phrases.toml``, of the table ``about``, as plain text."""
    words: str = _words("phrases.toml")[about][name]
    return words.format(**values)


def reason(name: str, **values: Any) -> str:
    """Return why a message did not go out, or may have gone out twice."""
    return phrase("reasons", name, **values)


def text(template: str, **values: Any) -> str:
    """Return the text of a message in the chat's HTML; a value that the template needs and lacks is an error."""
    lines = _environment().get_template(f"{template}.j2").render(values).splitlines()
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in lines)).strip()


def message(template: str, *rows: tuple[Button, ...], **values: Any) -> Message:
    """Return a message with its rows of buttons; empty rows are left out."""
    return Message(text(template, **values), tuple(row for row in rows if row))


def button(label: str, payload: Payload, **values: Any) -> Button:
    """Return a button with its label from ``labels.toml``."""
    return Button(_words("labels.toml")[label].format(**values), payload.pack())
