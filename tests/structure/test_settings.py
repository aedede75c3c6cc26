"""Every setting is in ``.env.example`` with a comment and its usual value, and is used."""

import ast
import re
from itertools import pairwise
from pathlib import Path

from bot.settings import Settings, read_settings
from tests.structure.tree import ROOT, modules, tree_of

EXAMPLE = ROOT / ".env.example"


def test_the_example_lists_every_setting_once() -> None:
    named = re.findall(r"^([A-Z_]+)=", EXAMPLE.read_text("utf8"), re.MULTILINE)
    assert sorted(named) == sorted(name.upper() for name in Settings.model_fields)


def test_every_setting_has_a_comment_above_it() -> None:
    lines = EXAMPLE.read_text("utf8").splitlines()
    silent = [line for above, line in pairwise(lines) if re.match(r"[A-Z_]+=", line) and not above.startswith("# ")]
    assert silent == []


def test_the_example_shows_the_usual_values(tmp_path: Path) -> None:
    token = "1:token"
    filled = tmp_path / ".env"
    filled.write_text(EXAMPLE.read_text("utf8").replace("TELEGRAM_TOKEN=", f"TELEGRAM_TOKEN={token}"), "utf8")
    bare = tmp_path / "bare.env"
    bare.write_text(f"TELEGRAM_TOKEN={token}\n", "utf8")
    assert read_settings(filled) == read_settings(bare)


def test_every_setting_is_used() -> None:
    used = {
        node.attr
        for path in modules("bot")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id in {"settings", "self"}
    }
    assert [name for name in Settings.model_fields if name not in used] == []
