"""Faults on request: refused, slow and dropped calls, an outage, doubled and reordered updates.

Every kind of fault draws from its own seeded dice, one throw for each call it may strike: the n-th call meets the
same fate in every run.
"""

import asyncio
import random
from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from bot.emulator.updates import Update


class Body(StrEnum):
    """What an error answer carries: Telegram's JSON, a proxy's HTML, or nothing."""

    JSON = "json"
    HTML = "html"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Faults:
    """What goes wrong and how often; rates lie between 0 and 1, times are real seconds."""

    seed: int = 0
    error_rate: float = 0.0
    error_status: int = 502
    error_body: Body = Body.JSON
    latency: float = 0.0  # the least wait before an answer
    latency_spread: float = 0.0  # up to this much more
    drop_before_rate: float = 0.0  # the connection breaks and nothing was done
    drop_after_rate: float = 0.0  # the connection breaks though the call was accepted
    outage: bool = False  # every call breaks until this is taken back
    outage_seconds: float = 0.0  # every call breaks for so long from now
    duplicate_rate: float = 0.0  # an update comes twice
    reorder_rate: float = 0.0  # an update comes before the one ahead of it
    methods: tuple[str, ...] = ()  # which calls are struck, in lower case; empty is all

    @classmethod
    def read(cls, wanted: dict[str, Any]) -> "Faults":
        """Return the faults asked for by name; raises ``ValueError`` (Vietnamese) for what is no fault."""
        known = asdict(cls())
        values: dict[str, Any] = {}
        for name, value in wanted.items():
            if name not in known:
                raise ValueError(f"Không có lỗi giả lập nào tên “{name}”; có: {', '.join(known)}.")
            if name == "methods":
                values[name] = tuple(str(method).lower() for method in value)
            elif name == "error_body":
                values[name] = Body(value)
            else:
                values[name] = type(known[name])(value)
        return cls(**values)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What happens to one call."""

    wait: float = 0.0
    error: bool = False
    drop_before: bool = False
    drop_after: bool = False


FINE = Verdict()


class Trouble:
    """Throws the dice for the faults that are set; ``monotonic`` gives seconds."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self.set(Faults())

    def set(self, faults: Faults) -> None:
        """Put these faults in place of the ones before, and start their dice anew."""
        self.faults = faults
        self.quiet = faults == Faults(seed=faults.seed)
        self._until = self._monotonic() + faults.outage_seconds
        self._dice: dict[str, random.Random] = {}

    def verdict(self, method: str) -> Verdict:
        """Return the fate of the next call of ``method`` (in lower case)."""
        faults = self.faults
        if faults.methods and method not in faults.methods:
            return FINE
        if faults.outage or self._monotonic() < self._until:
            return Verdict(drop_before=True)
        return Verdict(
            wait=faults.latency + faults.latency_spread * self._throw("latency"),
            error=self._throw("error") < faults.error_rate,
            drop_before=self._throw("drop_before") < faults.drop_before_rate,
            drop_after=self._throw("drop_after") < faults.drop_after_rate,
        )

    def comes(self, kind: str) -> bool:
        """Return True if the fault "duplicate" or "reorder" strikes the next update."""
        rate = float(getattr(self.faults, f"{kind}_rate"))
        return rate > 0 and self._throw(kind) < rate

    def muddle(self, updates: list[Update]) -> list[Update]:
        """Return a batch of updates with some of them doubled and some out of order."""
        muddled: list[Update] = []
        for update in updates:
            muddled.append(update)
            if self.comes("duplicate"):
                muddled.append(update)
        for place in range(1, len(muddled)):
            if self.comes("reorder"):
                muddled[place - 1], muddled[place] = muddled[place], muddled[place - 1]
        return muddled

    def _throw(self, kind: str) -> float:
        if kind not in self._dice:
            self._dice[kind] = random.Random(f"{self.faults.seed}/{kind}")
        return self._dice[kind].random()


async def wait(seconds: float) -> None:
    if seconds > 0:
        await asyncio.sleep(seconds)
