"""Whom a broadcast is for: chosen by a button, written as a short word, turned into people as it is sent."""

from collections.abc import Mapping, Sequence
from typing import Final

from directives.assignment import OPEN, Assignment, State
from directives.officer import Role
from directives.wording.broadcasts import AUDIENCES
from directives.wording.vietnamese import shortened
from handlers.turn import Turn
from storage import assignments, notices, people, units
from storage.people import Person

BY_ROLE: Final[Mapping[str, tuple[Role, ...]]] = {
    "heads": (Role.HEAD,),
    "units": (Role.HEAD, Role.DEPUTY, Role.SPECIALIST),
    "leaders": (Role.LEADER,),
}


def choices(turn: Turn) -> list[tuple[str, str]]:
    """The audiences that can be chosen at once: the word and how it is called."""
    return [
        *((word, AUDIENCES[word]) for word in ("all", *BY_ROLE)),
        *((f"group-{group_id}", name) for group_id, name in units.groups(turn.tx)),
    ]


def called(turn: Turn, audience: str) -> str | None:
    """How an audience is called in a message; None for a word that means nobody."""
    if audience.startswith(("silent-", "late-")):
        word, _, directive_id = audience.partition("-")
        directive = notices.directive(turn.tx, int(directive_id)) if directive_id.isdigit() else None
        if directive is None:
            return None
        return f"{AUDIENCES[word]}: {shortened(directive.text, 80)}"
    return dict(choices(turn)).get(audience)


def members(turn: Turn, audience: str) -> Sequence[Person]:
    """The people of an audience, each once, the sender left out.

    Who has blocked the bot is among them: the count says that nothing reached them, and why.
    """
    word, _, number = audience.partition("-")
    if word == "all":
        found = list(people.everyone(turn.tx))
    elif word in BY_ROLE:
        found = list(people.with_roles(turn.tx, BY_ROLE[word]))
    elif word == "group":
        wanted = set(units.of_group(turn.tx, int(number)))
        found = [person for person in people.everyone(turn.tx) if person.officer.unit_id in wanted]
    else:
        behind = [one for one in assignments.of_directive(turn.tx, int(number)) if _is_behind(turn, one, word)]
        found = [person for one in behind for person in people.responsible(turn.tx, one.unit_id)]
    return [person for person in dict.fromkeys(found) if person.account.id != turn.account.id]


def _is_behind(turn: Turn, assignment: Assignment, word: str) -> bool:
    if word == "silent":
        return assignment.state is State.ASSIGNED
    return assignment.state in OPEN and assignment.due is not None and turn.today > assignment.due
