"""``make chaos``: 210 kill -9 on both databases, by polling and by webhooks, everything accounted for.

Exits 1 where it does not hold.
"""

import argparse
import random
import sys

from tests.bench import stage
from tests.chaos.storm import Storm


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    parser.add_argument("--kills", type=int, default=70, help="in each of the three storms (default 70)")
    parser.add_argument("--database", choices=["sqlite", "postgres", "both"], default="both")
    asked = parser.parse_args()
    sys.stdout.write(f"seed {asked.seed}  (again: python -m tests.chaos --seed {asked.seed} --kills {asked.kills})\n")
    sys.stdout.flush()
    fine = True
    if asked.database != "postgres":
        with stage.sqlite() as database:
            fine &= _storm(Storm(database, asked.seed, asked.kills), "SQLite")
    if asked.database != "sqlite":
        with stage.postgres_server() as server:
            for webhooks, how in ((False, "PostgreSQL, polling"), (True, "PostgreSQL, webhooks behind a balancer")):
                with stage.postgres(server) as database:
                    fine &= _storm(Storm(database, asked.seed, asked.kills, webhooks=webhooks), how)
    sys.exit(0 if fine else 1)


def _storm(storm: Storm, where: str) -> bool:
    verdict = storm.run()
    sys.stdout.write(
        f"{where}: {storm.killed} kill -9, {storm.restarts} database crashes, {storm.outages} outages of Telegram;"
        f" died by themselves: {storm.died_alone or 'none'}\n{verdict.told()}\n"
        f"{'HOLDS' if verdict.holds and not storm.died_alone else 'DOES NOT HOLD'}\n"
    )
    sys.stdout.flush()
    return verdict.holds and not storm.died_alone


if __name__ == "__main__":
    main()
