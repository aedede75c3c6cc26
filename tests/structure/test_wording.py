"""Every sentence that the bot can say is said somewhere, and says when."""

import re
import tomllib
from pathlib import Path

from tests.structure.tree import ROOT, is_named_in_code

MESSAGES = ROOT / "directives" / "wording" / "messages"
LABELS = ROOT / "directives" / "wording" / "labels.toml"


def test_every_message_is_said_somewhere() -> None:
    shared = _used_by_other_messages()
    unsaid = [file.stem for file in _messages() if file.stem not in shared and not is_named_in_code(file.stem)]
    assert unsaid == []


def test_every_message_tells_when_it_is_said() -> None:
    comment = re.compile(r"\{#-? .+?\.? -?#\}")
    assert [file.name for file in _messages() if not comment.match(file.read_text("utf8"))] == []


def test_every_label_is_on_a_button() -> None:
    labels = tomllib.loads(LABELS.read_text("utf8"))
    assert [label for label in labels if not is_named_in_code(label)] == []


def _messages() -> list[Path]:
    return sorted(MESSAGES.glob("*.j2"))


def _used_by_other_messages() -> set[str]:
    named = re.compile(r"""\{%-?\s*(?:import|from|include|extends)\s+["']([\w./]+)\.j2["']""")
    return {name for file in _messages() for name in named.findall(file.read_text("utf8"))}
