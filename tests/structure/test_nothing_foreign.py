"""The project names nothing of the machine that it was written on, and no registry's host."""

import re

from tests.structure.tree import every_file, name_of

# Written in pieces, so that this file does not name what it forbids.
FORBIDDEN = re.compile(
    "|".join(
        re.escape(name)
        for name in (
            "pypi" + ".org",
            "pythonhosted" + ".org",
            "registry.npmjs" + ".org",
            "/work/" + "main",
            "/work/" + "shared",
            "/root/" + ".",
            "file://" + "/opt",
            ".library/" + "search",
        )
    )
)


def test_no_registry_and_no_machine_is_named() -> None:
    named = [
        f"{name_of(file)}: {found[0]}"
        for file in every_file()
        if (found := FORBIDDEN.search(file.read_bytes().decode("utf8", "replace")))
    ]
    assert named == []
