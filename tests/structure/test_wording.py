"""Every sentence that the bot can say is said somewhere, and says when."""

import re
import tomllib
from pathlib import Path

from tests.structure.tree import ROOT, is_named_in_code, modules, name_of, strings_in

MESSAGES = ROOT / "directives" / "wording" / "messages"
PHRASES = ROOT / "directives" / "wording" / "phrases.toml"
VIETNAMESE = re.compile("[ăâđêôơưạảấầẩậắằẳặẹẻẽếềểệịỉĩọỏốồổộớờởợụủũứừửựỳỵỷỹ]", re.IGNORECASE)
# election.py: why a second process on SQLite does not start
TOLD_AT_A_SCREEN = {"storage/election.py"}
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


def test_every_phrase_is_said_somewhere() -> None:
    phrases = [name for table in tomllib.loads(PHRASES.read_text("utf8")).values() for name in table]
    assert [name for name in phrases if not is_named_in_code(name)] == []


def test_no_sentence_of_the_bot_stands_in_code() -> None:
    """What a person at a screen is told, ``dondoc check`` and the like, stands with its check."""
    found = [
        f"{name_of(path)}: {text}"
        for path in modules("handlers", "schedules", "storage", "bot/channels", "bot/sending")
        for text in strings_in(path)
        if VIETNAMESE.search(text) and name_of(path) not in TOLD_AT_A_SCREEN
    ]
    assert found == []


def _messages() -> list[Path]:
    return sorted(MESSAGES.glob("*.j2"))


def _used_by_other_messages() -> set[str]:
    named = re.compile(r"""\{%-?\s*(?:import|from|include|extends)\s+["']([\w./]+)\.j2["']""")
    return {name for file in _messages() for name in named.findall(file.read_text("utf8"))}
