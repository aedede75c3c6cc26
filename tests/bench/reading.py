"""``make bench-reading``: how right and how fast we read deadlines, beside dateparser, on the same phrases in one run."""

import json
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from datetime import time as clock
from pathlib import Path

import dateparser
from dateparser.search import search_dates
from rich.console import Console
from rich.table import Table

from directives.reading.deadlines import find_deadlines, read_deadline
from directives.reading.notices import read_notice
from tests.directives.reading.deadlines.table import phrases

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "data"
A_SENTENCE = (
    "Căn cứ Công văn số 215/UBND-KT ngày 10/9/2024, các phòng, ban chuyên môn và UBND các xã tổng hợp kết quả, báo cáo"
    " về Văn phòng trước ngày 23/9/2024."
)


@dataclass(frozen=True, slots=True)
class Question:
    """A phrase of a document of that date and its last day: None where it sets none, or where the bot must ask."""

    text: str
    document_date: date
    due: date | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a reader made of a phrase."""

    due: date | None
    asks: bool = False


Reader = Callable[[Question], Answer]


def ours(question: Question) -> Answer:
    """Our grammar."""
    read = read_deadline(question.text, on=question.document_date, document_date=question.document_date)
    return Answer(None) if read is None else Answer(read.due, read.ask is not None)


def _settings(question: Question) -> dict[str, object]:
    return {
        "RELATIVE_BASE": datetime.combine(question.document_date, clock(9)),
        "PREFER_DATES_FROM": "future",
        "DATE_ORDER": "DMY",
    }


def with_parse(question: Question) -> Answer:
    """dateparser.parse, which takes a text for one date."""
    found = dateparser.parse(question.text, languages=["vi", "en"], settings=_settings(question))
    return Answer(found.date() if found is not None else None)


def with_search(question: Question) -> Answer:
    """dateparser's search_dates, which finds dates in a text; the first is taken."""
    found = search_dates(question.text, languages=["vi", "en"], settings=_settings(question))
    return Answer(found[0][1].date() if found else None)


def own_questions() -> Iterable[Question]:
    """The project's own phrases and sentences."""
    for table in ("phrases.txt", "sentences.txt"):
        for phrase in phrases(table):
            last = phrase.wanted.split(" ")[1] if phrase.wanted != "-" else "-"
            yield Question(phrase.text, phrase.document_date, None if last == "-" else date.fromisoformat(last))


def labelled_questions(file: Path) -> Iterable[Question]:
    """The labelled phrases beside the project."""
    for item in json.loads(file.read_text("utf8"))["items"]:
        expected = item["expect"]
        none = expected["kind"] in ("none", "trap", "invalid", "open") or not expected.get("last_day")
        due = None if none else date.fromisoformat(expected["last_day"])
        yield Question(item["text"], date.fromisoformat(item["doc_date"]), due)


def _row(name: str, reader: Reader, questions: list[Question]) -> tuple[str, ...]:
    reader(questions[0])
    started = time.perf_counter()
    answers = [reader(question) for question in questions]
    each = (time.perf_counter() - started) / len(questions)
    pairs = list(zip(questions, answers, strict=True))
    dated = [(q, a) for q, a in pairs if q.due is not None]
    undated = [(q, a) for q, a in pairs if q.due is None]
    right = sum(a.due == q.due for q, a in dated)
    asked = sum(a.due != q.due and a.asks for q, a in dated)
    left = sum(a.due is None or a.asks for _, a in undated)
    wrong = sum(a.due not in (None, q.due) and not a.asks for q, a in pairs)
    return (
        name, f"{right}/{len(dated)}", str(asked), f"{left}/{len(undated)}", str(wrong), f"{each * 1000:.3f}",
    )  # fmt: skip


def _compare(console: Console, title: str, questions: list[Question]) -> None:
    table = Table(title=f"{title}: {len(questions)} phrases")
    for heading in ("reader", "right", "asked", "left alone", "wrong unasked", "ms a phrase"):
        table.add_column(heading, justify="left" if heading == "reader" else "right")
    for name, reader in (("ours", ours), ("dateparser.parse", with_parse), ("dateparser.search_dates", with_search)):
        table.add_row(*_row(name, reader, questions))
    console.print(table)


def _warm(work: Callable[[], object], times: int) -> float:
    """Return the seconds that one warm run takes: the best, which a busy machine spoils least."""
    work()
    took = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        took.append(time.perf_counter() - started)
    return min(took)


def _speeds(console: Console) -> None:
    table = Table(title="Warm, the best of many")
    table.add_column("what")
    table.add_column("ms", justify="right")
    table.add_column("goal", justify="right")
    day = date(2024, 9, 12)
    sentence = _warm(lambda: read_deadline(A_SENTENCE, on=day, document_date=day), 200)
    table.add_row(f"a sentence of {len(A_SENTENCE)} letters", f"{sentence * 1000:.3f}", "1")
    seed = SHARED / "seed" / "notice.txt"
    if seed.exists():
        text = seed.read_text("utf8")
        found = _warm(lambda: find_deadlines(text, document_date=day), 20)
        table.add_row(f"the deadlines of the seed notice ({len(text)} letters)", f"{found * 1000:.1f}", "")
        whole = _warm(lambda: read_notice(text), 20)
        table.add_row("the seed notice, whole", f"{whole * 1000:.1f}", "50")
    console.print(table)


def main() -> None:
    """Print the tables."""
    console = Console(file=sys.stdout, width=110)
    _compare(console, "The project's own phrases", list(own_questions()))
    if (SHARED / "deadlines.json").exists():
        _compare(console, "The labelled phrases", list(labelled_questions(SHARED / "deadlines.json")))
    _speeds(console)


if __name__ == "__main__":
    main()
