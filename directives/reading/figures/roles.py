"""What an amount is in its sentence: progress, a hope, the plan, what is left, a change, an older figure, or none."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from directives.progress import DONG, PERCENT
from directives.reading.figures import mentions, mere, questions, signs
from directives.reading.figures.acts import ACT_OPENS
from directives.reading.figures.phrases import whole
from directives.reading.figures.quantities import Quantity
from directives.reading.figures.sections import Section, SectionKind
from directives.reading.figures.surroundings import Surroundings
from directives.reading.figures.tenses import Tense, is_hope
from directives.reading.figures.units import PLAIN_UNITS, counted


class Role(StrEnum):
    """What an amount is."""

    PROGRESS = "progress"
    TARGET = "target"
    PLAN = "plan"
    TOTAL = "total"
    LEFT = "left"
    DELTA = "delta"
    OLDER = "older"
    ONGOING = "ongoing"
    BESIDE = "beside"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Placed:
    """An amount in its place; ``name_end`` is where the words that can name its indicator end.

    ``sums_up``: it is the total of amounts before it.
    """

    quantity: Quantity
    role: Role
    place: Surroundings
    name_end: int
    sums_up: bool = False

    @property
    def in_label(self) -> bool:
        """Return True for a count that is a part of a name: ``Tiêm đủ 3 mũi: 42/50``."""
        if self.role is not Role.NOTHING or not self.place.followed:
            return False
        return mentions.LABEL_RIGHT.fullmatch(self.place.right) is not None


_MOST_PERCENT, _ALL = 200, 100
_MOST_LABEL_WORDS = 4


def placed(quantities: Sequence[Quantity], around: Sequence[Surroundings]) -> list[Placed]:
    """Each amount with its role, in order."""
    found: list[Placed] = []
    for one, place in zip(quantities, around, strict=True):
        one = _completed(one, place)
        role = next(role for role, holds in _RULES if holds(one, place))
        found.append(Placed(one, role, place, one.start))
    return found


def hoped_in(sections: Sequence[Section], amounts: Sequence[Placed]) -> list[Placed]:
    """The amounts, those that stand where a reply tells what comes next no progress."""
    spans = [(one.start, one.end) for one in sections if one.kind is SectionKind.NEXT]
    return [
        replace(one, role=Role.TARGET)
        if one.role is Role.PROGRESS and any(start <= one.quantity.start < end for start, end in spans)
        else one
        for one in amounts
    ]


def _completed(one: Quantity, place: Surroundings) -> Quantity:
    """An amount with what the words before it add: the unit of a share, a doubt about its size."""
    if one.unit is None and one.of is None and one.value <= _MOST_PERCENT and signs.SHARE_LABEL.search(place.clause):
        one = replace(one, unit=PERCENT)
    if place.period is not None and place.period.until and place.period.under_way and place.tense is Tense.NOW:
        one = replace(one, ask=one.ask or questions.TARGET_ONLY.format(value=questions.shown(one.value, one.unit)))
    if one.value and signs.BELOW_LEFT.search(place.left):
        return replace(one, ask=questions.BELOW.format(value=questions.shown(one.value, one.unit)))
    return one


def _is_delta(one: Quantity, place: Surroundings) -> bool:
    if signs.DELTA_RIGHT.match(place.right):
        return True
    if one.unit == PERCENT and signs.SHORT_LEFT.search(place.left) and signs.AGAINST_RIGHT.match(place.right):
        return True
    if one.unit == PERCENT and one.value >= _ALL and signs.EXCEEDING.search(place.left):
        return False  # đạt và vượt 105%
    if one.unit in signs.GIVEN and signs.GIVING.search(place.left):
        return False
    return signs.DELTA_LEFT.search(place.left) is not None and not signs.RISEN_TO.search(place.left)


def _is_left(one: Quantity, place: Surroundings) -> bool:
    if place.tense is Tense.HOPED and is_hope(place.clause):
        return False
    if place.written.endswith(signs.POOR) or (one.unit == PERCENT and signs.RATE_OF.search(place.clause)):
        return False
    if one.of is not None and signs.ALL_DONE_RIGHT.match(place.right):
        return False
    if one.of is not None and signs.ONLY_LEFT.search(place.left):
        return True
    if one.unit == PERCENT and signs.THE_REST.match(place.right):
        return False
    if one.of is not None and signs.REST_OF_RATIO.match(place.right):
        return False  # 320 trên 450 mét còn lại chờ xi măng
    far = signs.FAR_NOT_YET_LEFT.search(place.clause) if one.unit in PLAIN_UNITS - {PERCENT} else None
    if far is not None and not signs.DOING.search(far["gap"]):
        return True
    if signs.LEFT_LEFT.search(place.left) or signs.NOT_YET_LEFT.search(place.left):
        return True
    if _lacks(one, place):
        return True
    if signs.REST_OPENS.search(place.clause) and one.unit != PERCENT:
        return True
    next_is_left = place.followed and signs.LEFT_LEFT.search(place.right + " ")
    if signs.BELOW_LEFT.search(place.left):
        return False  # "chưa được 30% nữa"
    return signs.LEFT_RIGHT.match(place.right) is not None and not next_is_left


def _lacks(one: Quantity, place: Surroundings) -> bool:
    """Return True for a count that opens its clause and whose predicate is a lack (``5 đồng chí … chưa nộp``)."""
    if one.of is not None or one.unit in (PERCENT, DONG) or one.unit not in PLAIN_UNITS:
        return False
    if not mentions.OPENERS.fullmatch(mentions.CONSEQUENCE.split(place.clause)[-1]):
        return False
    lack = mentions.LACKS_RIGHT.match(place.right)
    return lack is not None and not signs.DOING.search(lack["gap"])


def _is_in_label(one: Quantity, place: Surroundings) -> bool:
    if one.of is not None or one.unit in (PERCENT, DONG) or not place.followed or signs.DOING.search(place.clause):
        return False
    if _is_total(one, place):
        return False
    return mentions.LABEL_RIGHT.fullmatch(place.right) is not None and not signs.NAMES.search(place.left)


def _is_announced(one: Quantity, place: Surroundings) -> bool:
    """Return True for a count of what the reply goes on to tell: ``em báo nhanh 5 việc:``."""
    if one.of is not None or one.unit in (PERCENT, DONG):
        return False
    if place.opens and one.unit is not None and ":" in place.right and not _is_total(one, place):
        return not (signs.DOING.search(place.clause) or ACT_OPENS.match(place.clause))
    if place.right.strip():
        return False
    return place.opens and mentions.ANNOUNCED_LEFT.search(place.left) is not None


def _is_ongoing(one: Quantity, place: Surroundings) -> bool:
    """Return True for a count of what is under way (``2 căn đang xây``)."""
    if one.of is not None or one.unit == PERCENT:
        return False
    if signs.ONGOING_LEFT.search(place.left):
        return True
    return signs.ONGOING_RIGHT.match(place.right) is not None and not signs.NAMES.search(place.left)


def _is_trouble(one: Quantity, place: Surroundings) -> bool:
    """Return True for what an obstacle counts: ``vướng 2 hộ``."""
    if one.of is not None or one.unit == PERCENT:
        return False
    if signs.SUFFERED.search(place.clause) or signs.DOING.search(place.clause):
        return False
    if one.unit in signs.TAKEN_IN and signs.REFUSED.search(place.clause):
        return False
    return signs.TROUBLE.search(place.clause) is not None


def _is_plan(one: Quantity, place: Surroundings) -> bool:
    if one.of is not None:
        return False
    if one.unit == PERCENT:
        named = signs.PLAN_IS.search(place.left)
        return signs.PLAN_OF_SHARE.search(place.left) is not None or (
            named is not None and not signs.DOING.search(named["gap"])
        )
    if signs.GOAL_LEFT.search(place.left) or signs.MUST_LEFT.search(place.left):
        return True
    plan = signs.PLAN_LEFT.search(place.left)
    if plan is None or signs.DOING.search(plan["gap"]):
        return False
    return signs.DONE_BEFORE.search(place.left, 0, plan.start()) is None


def _is_total(one: Quantity, place: Surroundings) -> bool:
    if one.of is not None or one.unit == PERCENT or signs.RISEN_TO.search(place.left):
        return False
    if one.unit is None and signs.TOTAL_OF.search(place.left):
        return True
    if signs.TOTAL_NEAR.search(place.left) or signs.PLACE_HAS.search(place.left):
        return True
    total = signs.TOTAL_LEFT.search(place.left)
    if total is None and (one.unit is None or one.unit in signs.TAKEN_IN):
        total = signs.INTAKE_LEFT.search(place.left)
    if total is None or signs.AMONG.match(total["gap"]):
        return False
    return signs.DOING.search(total["gap"]) is None and signs.STILL.search(total["gap"]) is None


_AMONG = whole("trong đó | bao gồm | gồm | và")


def _is_no_value(one: Quantity, place: Surroundings) -> bool:
    """Return True for a number without a known unit that nothing says anything of: a part of some name."""
    if one.unit in PLAIN_UNITS or one.of is not None or one.spoken or place.named or signs.NAMES.search(place.left):
        return False
    if one.unit is not None and not place.opens and signs.LISTED_ON.fullmatch(place.left):
        return False
    behind = place.right.strip()[:1]
    words = _AMONG.sub("", place.clause.rpartition(":")[2]).split()
    bare = not any(map(str.isalpha, place.clause))
    if bare and one.unit is not None and place.opens and any(map(str.isalpha, place.left)):
        return signs.DOING.search(place.left) is None  # ăn trưa tại nhà khách, 2 mâm
    if bare:
        return (
            bool(place.right.strip(" \t.!ạa")) and behind not in (")", ",") and not signs.DONE_RIGHT.match(place.right)
        )
    if one.unit is None and any(counted(" ".join(words[-length:])) for length in (1, 2)):
        return False
    if signs.DONE_RIGHT.match(place.right) or (place.followed and len(place.right.split()) <= _MOST_LABEL_WORDS):
        return False
    if signs.PERSONS.match(place.right) or signs.ACTED.search(place.left):
        return False
    if one.unit is None and not behind and signs.DOING.search(place.clause):
        return False  # hộ xây xong đưa vào ở 31
    return bool(behind) or len(words) > _MOST_LABEL_WORDS


# The first rule that holds gives the role.
_RULES: tuple[tuple[Role, Callable[[Quantity, Surroundings], bool]], ...] = (
    (Role.PROGRESS, lambda one, _place: one.spoken and not one.value),
    (Role.NOTHING, mere.is_attachment),
    (Role.NOTHING, lambda _one, place: place.written.endswith("sao") and signs.GRADED.search(place.left) is not None),
    (Role.NOTHING, lambda _one, place: signs.RANK_LEFT.search(place.left) is not None),
    (Role.NOTHING, mere.is_measure),
    (
        Role.NOTHING,
        lambda _one, place: (signs.PER_LEFT.search(place.left) or signs.EACH.search(place.clause)) is not None,
    ),
    (Role.NOTHING, lambda one, place: one.of is None and signs.OF_LEFT.search(place.left) is not None),
    (Role.NOTHING, lambda _one, place: signs.DENIED_LEFT.search(place.left) is not None),
    (Role.NOTHING, mere.is_rate),
    (Role.NOTHING, mere.is_all_of),
    (Role.NOTHING, mere.is_rate_of_law),
    (Role.NOTHING, _is_in_label),
    (
        Role.NOTHING,
        lambda one, place: one.unit in mentions.GROUP and mentions.GROUP_LEFT.search(place.left) is not None,
    ),
    (Role.OLDER, lambda _one, place: mentions.WRONG_RIGHT.match(place.right) is not None),
    (Role.OLDER, lambda _one, place: mentions.WRONG_LEFT.search(place.left) is not None),
    (Role.DELTA, _is_delta),
    (Role.LEFT, _is_left),
    (Role.NOTHING, lambda _one, place: signs.PROPOSED.match(place.clause) is not None),
    (Role.NOTHING, _is_trouble),
    (Role.NOTHING, mere.is_known),
    (Role.NOTHING, mere.is_round),
    (Role.NOTHING, mere.is_reminder),
    (Role.BESIDE, _is_announced),
    (Role.ONGOING, _is_ongoing),
    (
        Role.PLAN,
        lambda one, place: one.of is None and one.unit != PERCENT and signs.FIRST_GOAL.search(place.left) is not None,
    ),
    (Role.OLDER, lambda _one, place: place.tense is Tense.OLDER),
    (Role.PLAN, _is_plan),
    (Role.TOTAL, _is_total),
    (Role.TARGET, lambda _one, place: place.tense is Tense.HOPED),
    (Role.NOTHING, _is_no_value),
    (Role.PROGRESS, lambda _one, _place: True),
)
