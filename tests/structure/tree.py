"""The project's own files, for the tests of its structure."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDERS = ("bot", "handlers", "schedules", "storage", "directives")
_NOT_OURS = {".git", ".venv", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis", ".import_linter_cache"}


def every_file() -> Iterator[Path]:
    """Every file of the project but what tools keep for themselves."""
    for path in ROOT.iterdir():
        if path.name not in _NOT_OURS:
            yield from (one for one in (path.rglob("*") if path.is_dir() else [path]) if _is_source(one))


def modules(*folders: str) -> Iterator[Path]:
    """Every Python file below these folders."""
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


def name_of(path: Path) -> str:
    """The file's name as seen from the project's top."""
    return path.relative_to(ROOT).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    """The parsed file."""
    return ast.parse(path.read_text("utf8"))


def strings_in(path: Path) -> Iterator[str]:
    """Every string in a file's code; docstrings are none."""
    bodies = [
        node.body
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    said = {id(one.value) for body in bodies for one in body if isinstance(one, ast.Expr)}
    yield from (_constant(node) for node in ast.walk(tree_of(path)) if id(node) not in said)


def is_named_in_code(name: str) -> bool:
    """Return True if the program's code holds this string, or makes it from a beginning: ``f"stage_{which}"``."""
    whole, beginnings = _strings()
    return name in whole or any(name.startswith(beginning) for beginning in beginnings)


@cache
def _strings() -> tuple[frozenset[str], tuple[str, ...]]:
    nodes = [node for path in modules(*FOLDERS) for node in ast.walk(tree_of(path))]
    first_parts = [_constant(node.values[0]) for node in nodes if isinstance(node, ast.JoinedStr) and node.values]
    return frozenset(map(_constant, nodes)), tuple(part for part in first_parts if re.fullmatch(r"[a-z_]+_", part))


def _constant(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _is_source(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts and not any(p.endswith(".egg-info") for p in path.parts)
