"""What is installed is what is declared, locked and used."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from typing import Any

from tests.structure.tree import FOLDERS, ROOT, modules, tree_of

CALLED = {"dateutil": "python-dateutil", "docx": "python-docx", "telegram": "python-telegram-bot"}
"""What is imported under another name than it is installed by."""

UNNAMED = {
    "rich": "Typer prints its help with it",
    "python-multipart": "Starlette imports it to read forms",
    "tzdata": "zoneinfo reads it where the machine has no time zones",
    "pytest-xdist": "pytest's plugin: -n",
    "pytest-timeout": "pytest's plugin: timeout",
    "import-linter": "a command of make test",
    "mypy": "a command of make test",
    "ruff": "a command of make test",
    "aiolimiter": "python-telegram-bot's own rate limiter, the peer in the benchmarks, asks for it",
    "setuptools": "builds the package",
    "types-openpyxl": "read by mypy",
    "types-python-dateutil": "read by mypy",
}
"""What no code of ours imports, and what it is there for."""


def test_what_the_program_imports_is_declared() -> None:
    assert _imported(FOLDERS) - _declared(_project()["dependencies"]) == set()


def test_what_the_tests_import_is_declared() -> None:
    project = _project()
    declared = _declared([*project["dependencies"], *project["optional-dependencies"]["dev"]])
    assert _imported(["tests"]) - declared == set()


def test_what_is_declared_is_used() -> None:
    project = _project()
    declared = _declared([*project["dependencies"], *project["optional-dependencies"]["dev"]])
    assert declared - _imported([*FOLDERS, "tests"]) - UNNAMED.keys() == set()


def test_the_locks_hold_what_is_declared() -> None:
    project = _project()
    assert _declared(project["dependencies"]) - _locked("requirements.lock").keys() == set()
    assert _declared(project["optional-dependencies"]["dev"]) - _locked("requirements-dev.lock").keys() == set()


def test_tests_run_with_the_very_versions_that_the_bot_runs_with() -> None:
    tested = _locked("requirements-dev.lock")
    assert {name: line for name, line in _locked("requirements.lock").items() if tested.get(name) != line} == {}


def _project() -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf8"))["project"]
    return project


def _declared(requirements: Iterable[str]) -> set[str]:
    return {_plain(re.split(r"[\[<>=~; ]", requirement, maxsplit=1)[0]) for requirement in requirements}


def _locked(name: str) -> dict[str, str]:
    lines = re.findall(r"^([\w.-]+==\S+)(?: ;.*?)? \\\n", (ROOT / name).read_text("utf8"), re.MULTILINE)
    return {_plain(line.partition("==")[0]): line for line in lines}


def _imported(folders: Iterable[str]) -> set[str]:
    """The distributions of everything that is imported and neither ours nor Python's."""
    names = set(_imports(folders)) - set(sys.stdlib_module_names) - {*FOLDERS, "tests"}
    return {_plain(CALLED.get(name, name)) for name in names}


def _imports(folders: Iterable[str]) -> Iterator[str]:
    for path in modules(*folders):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Import):
                yield from (alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.module.partition(".")[0]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
