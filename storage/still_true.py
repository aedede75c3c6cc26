"""Whether a message may still go out: what its row says must be true is looked up again as it leaves.

A row's ``only_if`` names a condition and what it is about, e.g. ``{"open": [12, 13]}``; where it names several,
all of them must hold.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, Final

from sqlalchemy import select

from directives.assignment import State
from directives.wording.text import reason
from storage.database import Transaction
from storage.tables import assignments, broadcasts

OPEN_STATES: Final = (State.ASSIGNED, State.ACKNOWLEDGED, State.IN_PROGRESS)
"""The states in which a unit still owes something, and may be reminded of it."""


def false_ones(tx: Transaction, conditions: Mapping[int, Mapping[str, Any]]) -> dict[int, str]:
    """Return, for the rows whose condition no longer holds, why; ``conditions`` is by outbox row.

    One query for each kind of condition, however many rows there are. An unknown condition raises KeyError.
    """
    about: dict[str, set[int]] = {}
    for condition in conditions.values():
        for name, subject in condition.items():
            about.setdefault(name, set()).update(_ids(subject))
    holding = {name: _CONDITIONS[name][0](tx, ids) for name, ids in about.items()}
    return {
        row: reason(_CONDITIONS[name][1])
        for row, condition in conditions.items()
        for name, subject in condition.items()
        if not holding[name].intersection(_ids(subject))
    }


def _ids(subject: int | Iterable[int]) -> Collection[int]:
    return (subject,) if isinstance(subject, int) else tuple(subject)


def _in_states(*states: State) -> Callable[[Transaction, Collection[int]], set[int]]:
    values = [state.value for state in states]

    def holding(tx: Transaction, ids: Collection[int]) -> set[int]:
        table = assignments.c
        return set(tx.scalars(select(table.id).where(table.id.in_(ids), table.state.in_(values))))

    return holding


def _not_stopped(tx: Transaction, ids: Collection[int]) -> set[int]:
    # one that has gone out to everybody may still be sent again to those who have not read it
    table = broadcasts.c
    return set(tx.scalars(select(table.id).where(table.id.in_(ids), table.state.in_(("running", "finished")))))


# The name of a condition, the ids among those given for which it holds, and the reason of a drop where none does.
_CONDITIONS: Final[Mapping[str, tuple[Callable[[Transaction, Collection[int]], set[int]], str]]] = {
    "open": (_in_states(*OPEN_STATES), "nothing_open"),
    "unacknowledged": (_in_states(State.ASSIGNED), "acknowledged"),
    "broadcast_running": (_not_stopped, "broadcast_stopped"),
}
