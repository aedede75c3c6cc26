"""Whole documents of many kinds, labelled by hand: a telegram, a plan with a table, a directive, a commune's notice
typed partly without marks, a letter, a decision, conclusions of a meeting, a notice of the government's office."""

from pathlib import Path

import pytest

from tests.directives.reading.notices.scoring import Score, score

OWN = sorted((Path(__file__).parent / "documents").glob("*.txt"))
SHARED = Path(__file__).parents[5] / "shared" / "data"
GIVEN = sorted([*(SHARED / "notices").glob("*.txt"), *(SHARED / "seed").glob("*.txt")])


@pytest.mark.parametrize("document", OWN, ids=lambda path: path.stem)
def test_a_document_of_our_own_is_read_as_labelled(document: Path) -> None:
    assert score(document) == Score()


@pytest.mark.skipif(not GIVEN, reason="the given documents are not part of the project")
def test_no_given_document_gets_a_wrong_date() -> None:
    assert [wrong for document in GIVEN for wrong in score(document).dates] == []


@pytest.mark.skipif(not GIVEN, reason="the given documents are not part of the project")
def test_the_given_documents_are_read_nearly_as_labelled() -> None:
    scores = [score(document) for document in GIVEN]
    assert sum(len(one.missed) for one in scores) <= 6
    assert sum(len(one.extra) for one in scores) <= 8
    assert sum(len(one.leads) for one in scores) <= 8
    assert sum(len(one.coordinating) for one in scores) <= 3
