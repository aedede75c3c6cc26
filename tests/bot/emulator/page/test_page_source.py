"""What the page's own files may not do: parse messages as HTML, reach outside, grow, or lose each other."""

import re
from pathlib import Path

import pytest

import bot.emulator.pages as pages

SCRIPTS = sorted(pages.PAGE.glob("*.js"))
SHEETS = sorted(pages.PAGE.glob("style/*.css"))
PAGE = (pages.PAGE / "index.html").read_text("utf-8")
LONGEST = 300
PARSERS = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\(|new Function")
OUTSIDE = re.compile(r"""(?:src|href|url|import|fetch)\s*[=(]?\s*["']?\s*(?:https?:)?//""")


@pytest.mark.parametrize("file", [*SCRIPTS, *SHEETS], ids=lambda file: file.name)
def test_a_file_is_small_says_what_it_is_for_and_stays_inside(file: Path) -> None:
    text = file.read_text("utf-8")
    assert len(text.splitlines()) <= LONGEST
    assert text.startswith(("// ", "/* ")), "it opens with one sentence of what it is for"
    assert not PARSERS.search(text)
    assert not OUTSIDE.search(text)


def test_the_page_has_no_script_or_style_of_its_own() -> None:
    assert "Content-Security-Policy" in PAGE
    assert re.findall(r"<script(?![^>]*\bsrc=)", PAGE) == []
    assert re.findall(r"<style|\sstyle=|\son[a-z]+=", PAGE) == []
    assert not OUTSIDE.search(PAGE)


def test_every_file_is_used() -> None:
    imported = {name for file in SCRIPTS for name in re.findall(r'from "\./(.+?)"', file.read_text("utf-8"))}
    assert {file.name for file in SCRIPTS} == imported | {"app.js"}
    assert {f"style/{file.name}" for file in SHEETS} == set(re.findall(r'rel="stylesheet" href="(.+?)"', PAGE))


def test_every_element_that_a_script_asks_for_is_in_the_page() -> None:
    ids = re.findall(r'\sid="(.+?)"', PAGE)
    assert len(ids) == len(set(ids))
    asked = {name for file in SCRIPTS for name in re.findall(r'byId\("(.+?)"\)', file.read_text("utf-8"))}
    assert asked - set(ids) == set()
    icons = {name for file in SCRIPTS for name in re.findall(r'con(?:Button)?\("([a-z]+)"', file.read_text("utf-8"))}
    assert {f"icon-{name}" for name in icons} - set(ids) == set()
    assert set(re.findall(r'href="#(icon-[a-z]+)"', PAGE)) - set(ids) == set()


def test_every_word_that_is_imported_is_used() -> None:
    for file in SCRIPTS:
        text = file.read_text("utf-8")
        lists = re.findall(r"import (?:\* as )?\{?(.+?)\}? from", text)
        names = [name.strip() for names in lists for name in names.split(",")]
        assert [name for name in names if len(re.findall(rf"\b{name}\b", text)) < 2] == [], file.name
