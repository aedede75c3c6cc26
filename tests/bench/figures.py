"""What was measured: one line a figure, each beside its peer or its limit, as a table and as JSON."""

import json
import os
import platform
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import psutil

DOCS = Path(__file__).parents[2] / "docs"


@dataclass(frozen=True)
class Figure:
    """A figure of ours beside its peer's; ``ratio`` is ours ÷ beside where that says something."""

    what: str
    ours: str
    beside: str
    ratio: float | None
    goal: str
    holds: bool


def machine() -> str:
    """What it was measured on, and how busy that was with other things."""
    memory = psutil.virtual_memory().total / 2**30
    one, five, _ = os.getloadavg()
    return (
        f"{psutil.cpu_count()} cores ({_processor()}), {memory:.0f} GiB, {platform.system()} {platform.release()},"
        f" Python {platform.python_version()}; load before the run {one:.1f} (1 min) and {five:.1f} (5 min)"
    )


def table(figures: list[Figure]) -> str:
    """The figures as a table in Markdown."""
    lines = ["| what | ours | beside | ratio | goal | holds |", "| --- | --- | --- | --- | --- | --- |"]
    lines += [
        f"| {one.what} | {one.ours} | {one.beside} | {'–' if one.ratio is None else f'{one.ratio:.2f}'}"
        f" | {one.goal} | {'yes' if one.holds else '**no**'} |"
        for one in figures
    ]
    return "\n".join(lines)


def write(figures: list[Figure], about_machine: str, seconds: float) -> None:
    """Write ``docs/benchmarks.md`` and ``docs/benchmarks.json``."""
    day = datetime.now(UTC).strftime("%d/%m/%Y %H:%M UTC")
    (DOCS / "benchmarks.json").write_text(
        json.dumps([asdict(one) for one in figures], ensure_ascii=False, indent=2) + "\n", "utf-8"
    )
    (DOCS / "benchmarks.md").write_text(
        "# Benchmarks\n\n"
        "Written by `make bench`: every figure stands beside its peer or its limit, measured in the same run on the"
        " same machine, against the emulated Telegram over HTTP. What each means, and why the peers were chosen, is"
        " in `docs/decisions/`.\n\n"
        f"Measured {day} in {seconds:.0f} s on {about_machine}.\n\n{table(figures)}\n",
        "utf-8",
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "unknown")
