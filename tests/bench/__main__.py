"""``make bench``: measure, print the table, write ``docs/benchmarks.md`` and ``docs/benchmarks.json``."""

import argparse
import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor

import structlog
from sqlalchemy import URL

from directives.calendar import is_working_day
from tests.bench import broadcasts, engines, growth, running, stage, trouble, updates
from tests.bench.figures import Figure, machine, table, write

Part = Callable[[URL], Iterator[Figure]]

MINUTE = 60.0
PAID = 50_000
FIRST_MINUTE = 10_000
STORED = (10_000, 1_000_000)


def taking(server: URL) -> Iterator[Figure]:
    """Updates a second, and how long a press waits when nothing else happens."""
    with stage.telegram(updates.CHATS) as world:
        echo = updates.answered_a_second(world, lambda: stage.echo_bot(world))
        with stage.echo_bot(world):
            updates.wait_until_it_answers(world)
            echo_presses = updates.percentiles(updates.press_seconds(world))
    for where, opened in (("SQLite", stage.sqlite()), ("PostgreSQL", stage.postgres(server))):
        with stage.telegram(updates.CHATS) as world, opened as database:
            stage.register_everybody(database, updates.CHATS)
            ours = updates.answered_a_second(world, lambda: stage.our_bot(world, database))  # called here
            with stage.our_bot(world, database):
                updates.wait_until_it_answers(world)
                presses = updates.percentiles(updates.press_seconds(world))
        yield Figure(
            f"updates a second, effect and answer committed, {where}",
            f"{ours:.0f}/s",
            f"{echo:.0f}/s: bare PTB echo bot without a database",
            ours / echo,
            "≥ 0.6 of it",
            ours >= 0.6 * echo,
        )
        for name, own, peer in zip(("p50", "p99"), presses, echo_presses, strict=True):
            yield Figure(
                f"{name} from press to answer, idle, {where}",
                f"{own * 1000:.1f} ms",
                f"{peer * 1000:.1f} ms: the echo bot",
                own / peer,
                "≤ 2×",
                own <= 2 * peer,
            )


def at_thirty(_server: URL) -> Iterator[Figure]:
    """The first minute of a broadcast at the ordinary pace, beside PTB's limiter on a server of its own."""
    with (
        stage.telegram(FIRST_MINUTE, limits=True) as world,
        stage.telegram(FIRST_MINUTE, limits=True) as other,
        stage.sqlite() as database,
        ThreadPoolExecutor(1) as beside,
    ):
        stage.register_everybody(database, updates.CHATS)
        broadcasts.fill(database, FIRST_MINUTE)
        limiter = beside.submit(broadcasts.ptb_rate_limiter, other, MINUTE)
        ours = broadcasts.ours(world, database, seconds=MINUTE, per_second=30, most=FIRST_MINUTE)
        peer = limiter.result()
    said = "PTB's AIORateLimiter: its extra is not installed"
    if peer is not None:
        said = f"PTB's AIORateLimiter {peer.a_second:.1f}/s with {peer.too_many} answers 429"
    yield Figure(
        "broadcast to 10,000 at 30/s, first 60 s",
        f"{ours.a_second:.2f}/s, {ours.too_many} answers 429",
        f"30/s: the limit; {said}",
        ours.a_second / 30,
        "≥ 0.99 of the limit, no 429",
        ours.a_second >= 0.99 * 30 and ours.too_many == 0,
    )
    yield _pressed("30/s", ours.presses)


def at_a_thousand(_server: URL) -> Iterator[Figure]:
    """A paid broadcast, beside a bare loop and PTB's client on the same machine."""
    with stage.telegram(PAID) as world:
        bare = broadcasts.bare_loop(world, 10_000)
        shipped = broadcasts.ptb_as_shipped(world, 1_000)
    with stage.telegram(PAID) as world, stage.sqlite() as database:
        stage.register_everybody(database, updates.CHATS)
        broadcasts.fill(database, PAID)
        ours = broadcasts.ours(world, database, seconds=120, per_second=1_000, most=PAID)
    yield Figure(
        "broadcast to 50,000 at the paid 1,000/s",
        f"{ours.a_second:.0f}/s ({ours.messages} in {ours.seconds:.0f} s, people pressing meanwhile)",
        f"{bare:.0f}/s: bare aiohttp loop; {shipped:.0f}/s: PTB's client as shipped",
        ours.a_second / min(bare, 1_000),
        "≥ 0.95 of 1,000/s, or ≥ 0.8 of the bare loop",
        ours.a_second >= 950 or ours.a_second >= 0.8 * bare,
    )
    yield _pressed("1,000/s", ours.presses)


def _pressed(pace: str, presses: list[float]) -> Figure:
    p50, p99 = updates.percentiles(presses)
    return Figure(
        f"p50 / p99 from press to answer, during the broadcast at {pace}",
        f"{p50 * 1000:.0f} / {p99 * 1000:.0f} ms ({len(presses)} presses)",
        "1,000 ms",
        p99,
        "p99 ≤ 1 s",
        p99 <= 1,
    )


def jobs(server: URL) -> Iterator[Figure]:
    """The outbox as an engine: a channel that does nothing, beside PgQueuer."""
    count = 10_000
    with stage.sqlite() as database:
        sqlite = engines.outbox_jobs_a_second(database, count)
    with stage.postgres(server) as database:
        postgres = engines.outbox_jobs_a_second(database, count)
    peer = engines.pgqueuer_jobs_a_second(server, count // 2)
    yield Figure(
        "jobs a second through the outbox, no-op channel, PostgreSQL",
        f"{postgres:.0f}/s (SQLite {sqlite:.0f}/s)",
        f"{peer:.0f}/s: PgQueuer on the same PostgreSQL",
        postgres / peer,
        "≥ 1×",
        postgres >= peer,
    )


def stored(server: URL) -> Iterator[Figure]:
    """The same outbox, where more and more has been sent before."""
    rates: dict[int, float] = {}
    with stage.postgres(server) as database:
        for rows in STORED:
            growth.store_sent(database, rows)
            rates[rows] = engines.outbox_jobs_a_second(database, 5_000)
    told = ", ".join(f"{rows:,}: {rate:.0f}/s" for rows, rate in rates.items())
    ratio = rates[STORED[0]] / rates[STORED[-1]]
    yield Figure(
        "jobs a second by messages stored, PostgreSQL", told, "each other", ratio, "no 1.5× slower", ratio <= 1.5
    )


def ticks(_server: URL) -> Iterator[Figure]:
    """A tick with nothing due, where more and more is stored; and publishing to every commune."""
    with stage.sqlite() as database:
        times = {count: growth.tick_seconds(database, count) for count in (1_000, 100_000, 1_000_000)}
    told = ", ".join(f"{count:,}: {seconds * 1000:.2f} ms" for count, seconds in times.items())
    ratio = max(times.values()) / min(times.values())
    yield Figure(
        "a tick with nothing due, by assignments stored", told, "each other", ratio, "within 1.5×", ratio <= 1.5
    )
    is_working_day(growth.NOON.date())  # the calendar is loaded once in a bot's life
    with stage.sqlite() as database:
        seconds = growth.publish_seconds(database)
    yield Figure("publish one directive to 3,321 units, SQLite", f"{seconds:.2f} s", "–", None, "< 2 s", seconds < 2)


def being_there(server: URL) -> Iterator[Figure]:
    """Start, memory, idling."""
    with stage.telegram(updates.CHATS) as world:
        echo = running.start(world, lambda: stage.echo_bot(world))
    with stage.telegram(updates.CHATS) as world, stage.sqlite() as database:
        stage.register_everybody(database, 1)
        ours = running.start(world, lambda: stage.our_bot(world, database))
    yield Figure(
        "start to the first update answered",
        f"{ours.seconds:.2f} s",
        f"{echo.seconds:.2f} s: the echo bot",
        ours.seconds / echo.seconds,
        "≤ 2×",
        ours.seconds <= 2 * echo.seconds,
    )
    yield Figure(
        "resident memory after it",
        f"{ours.memory_mb:.0f} MB",
        f"{echo.memory_mb:.0f} MB: the echo bot",
        ours.memory_mb / echo.memory_mb,
        "≤ 150 MB",
        ours.memory_mb <= 150,
    )
    with stage.telegram(updates.CHATS) as world, stage.postgres(server) as database:
        stage.register_everybody(database, 1)
        idle = running.our_idle(world, database)
    yield Figure(
        "idle, each second, PostgreSQL",
        f"{idle.queries:.2f} queries, {idle.cpu * 100:.2f}% of a core",
        "–",
        None,
        "< 2 queries, < 1% of a core",
        idle.queries < 2 and idle.cpu < 0.01,
    )


def trouble_comes(server: URL) -> Iterator[Figure]:
    """The process that sends is killed, or hangs, in a broadcast; the database is away for a minute."""
    for how, words in ((signal.SIGKILL, "killed"), (signal.SIGSTOP, "stopped for a while")):
        with stage.postgres(server) as database:
            change = trouble.replacement(database, how)
        yield Figure(
            f"the sender is {words} in a broadcast: until another sends",
            f"{change.seconds:.1f} s, lost {change.lost}, doubled {change.doubled}",
            "15 s",
            change.seconds / 15,
            "≤ 15 s, nothing lost",
            change.seconds <= 15 and not change.lost,
        )
    away = trouble.absence(MINUTE)
    yield Figure(
        "PostgreSQL away for a minute, people writing: until all has arrived",
        f"{away.seconds:.1f} s, lost {away.lost}, doubled {away.doubled} ({away.updates} updates came meanwhile)",
        "–",
        None,
        "nothing lost, nobody needed",
        not away.lost,
    )


PARTS: Mapping[str, Part] = {
    "taking": taking,
    "at_thirty": at_thirty,
    "at_a_thousand": at_a_thousand,
    "jobs": jobs,
    "stored": stored,
    "ticks": ticks,
    "being_there": being_there,
    "trouble": trouble_comes,
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"only these: {', '.join(PARTS)} (writes nothing)")
    asked = parser.parse_args().parts
    logging.disable(logging.CRITICAL)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    about, started = machine(), time.monotonic()
    figures: list[Figure] = []
    with stage.postgres_server() as server:
        for name in asked or PARTS:
            began = time.monotonic()
            try:
                figures += PARTS[name](server)
            except Exception as error:
                # one part that could not be measured spoils none of the others, and is told in the table
                figures.append(Figure(name, f"not measured: {error}", "–", None, "–", False))
            sys.stderr.write(f"{name}: {time.monotonic() - began:.0f} s, load {os.getloadavg()[0]:.1f}\n")
    sys.stdout.write(f"{about}\n\n{table(figures)}\n")
    if not asked:
        write(figures, about, time.monotonic() - started)


if __name__ == "__main__":
    main()
