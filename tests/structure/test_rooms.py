"""A file is a room: one thing, said in its first sentence, small enough to see whole."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

from tests.structure.tree import FOLDERS, ROOT, every_file, modules, name_of, tree_of

MOST_LINES = 300
CODE = {".py", ".js", ".css", ".html", ".j2", ".toml", ".mako"}

TOO_LONG = {
    "storage/migrations/versions/m0001_the_first_tables.py": "one step of the database, written by Alembic",
}
"""The files that may be longer, and why."""

SWITCHED_OFF = re.compile(r"# (?:type: ignore|noqa)[^#]*$")
"""A comment that silences a checker, and no second one that gives the reason."""

VAGUE = {"utils", "util", "helpers", "helper", "manager", "misc", "common", "data", "info", "service", "core"}


def test_no_file_outgrows_its_room() -> None:
    lines = {name_of(file): len(file.read_text("utf8").splitlines()) for file in every_file() if file.suffix in CODE}
    long = {name: count for name, count in lines.items() if count > MOST_LINES}
    outgrown = {name: count for name, count in long.items() if name not in TOO_LONG}
    assert outgrown == {}, f"over {MOST_LINES} lines: two rooms, or a reason in TOO_LONG"
    assert TOO_LONG.keys() - long.keys() == set(), "an exception that is needed no more"


@pytest.mark.parametrize("folder", [*FOLDERS, "tests"])
def test_every_module_says_what_it_is_for(folder: str) -> None:
    silent = [name_of(file) for file in modules(folder) if not _first_sentence(file)]
    assert silent == []


def test_names_are_the_fields_words() -> None:
    vague = [name_of(file) for file in modules(*FOLDERS, "tests") if set(file.stem.split("_")) & VAGUE]
    assert vague == []


def test_every_package_stands_on_a_contract() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    layered = {name for row in contracts[0]["layers"] for name in re.split(r"[|\s]+", row)}
    packages = {file.parent.name for file in ROOT.glob("*/__init__.py")}
    assert packages - {"tests"} == layered == set(FOLDERS)


def test_only_the_clock_reads_the_time() -> None:
    readers = {name_of(file) for file in modules(*FOLDERS) for node in ast.walk(tree_of(file)) if _reads_time(node)}
    assert readers == {"bot/clock.py"}


def test_a_check_that_is_switched_off_says_why() -> None:
    silent = [
        f"{name_of(file)}:{number}"
        for file in modules(*FOLDERS, "tests")
        for number, line in enumerate(file.read_text("utf8").splitlines(), start=1)
        if SWITCHED_OFF.search(line)
    ]
    assert silent == []


def _first_sentence(file: Path) -> str:
    return (ast.get_docstring(tree_of(file)) or "").partition("\n")[0]


def _reads_time(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and (node.value.id, node.attr)
        in {("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today"), ("time", "time")}
    )
