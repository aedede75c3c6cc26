"""The amounts of a reply, sorted into figures, targets and changes, with the questions that they raise."""

from collections.abc import Iterable, Mapping, Sequence

from directives.progress import DONG, Figure
from directives.reading.figures.checks import doubt_of_change, with_own_unit
from directives.reading.figures.moments import of_latest_period
from directives.reading.figures.pairs import done_of_left
from directives.reading.figures.quantities import Quantity
from directives.reading.figures.reply_text import ReplyText
from directives.reading.figures.roles import Placed, Role
from directives.reading.figures.tables import Table


class Sorting:
    """Takes the amounts of one reply; what came of them is in ``figures``, ``targets``, ``deltas`` and ``asks``.

    ``costs`` are those figures that tell what all of it cost.
    ``moved``: some amounts were of another time than now, or changes, or what is left.
    """

    def __init__(self, reply: ReplyText, indicators: Sequence[str], units: Mapping[str, str]) -> None:
        self.figures: list[Figure] = []
        self.costs: list[Figure] = []
        self.targets: list[Figure] = []
        self.deltas: list[Figure] = []
        self.asks: list[str | None] = []
        self.moved = False
        self._reply = reply
        self._indicators = indicators
        self._units = units

    def take_tables(self, tables: Iterable[Table]) -> None:
        """Take the figures that stand in tables."""
        for table in tables:
            self.figures += table.figures
            self.targets += table.targets
            self.asks.append(table.ask)

    def take(self, amounts: Sequence[tuple[Placed, str | None]]) -> None:
        """Take all amounts of the sentences, each with the name of its indicator."""
        left: list[tuple[Placed, str | None]] = []
        changes: list[str | None] = []
        for one, name in of_latest_period(amounts):
            figure = self._figure(one.quantity, name)
            self.moved = self.moved or one.role in (Role.TARGET, Role.DELTA, Role.OLDER, Role.LEFT)
            if one.role is Role.PROGRESS:
                own, ask = with_own_unit(figure, self._units, self._indicators)
                self.figures.append(own)
                if one.sums_up and own.unit == DONG:
                    self.costs.append(own)
                self.asks += (one.quantity.ask, ask)
            elif one.role is Role.LEFT:
                left.append((one, name))
            elif one.role in (Role.TARGET, Role.PLAN):
                self.targets.append(figure)
            elif one.role is Role.DELTA:
                self.deltas.append(figure)
                changes.append(doubt_of_change(one))
        remaining = self._take_left(left)
        if not self.figures:
            self.asks += (*remaining, *changes)

    def _take_left(self, left: Iterable[tuple[Placed, str | None]]) -> list[str]:
        """Take what is left of known wholes as what is done; return the questions about what is left of others."""
        told = {(figure.value, figure.unit) for figure in self.figures}
        unknown: list[str] = []
        for one, name in left:
            done, ask = done_of_left(one.quantity)
            if done is None:
                unknown.append(ask)
            elif (done.value, done.unit) not in told:  # else the reply has said it as well
                self.figures.append(self._figure(done, name))
                self.asks.append(ask)
        return unknown

    def _figure(self, one: Quantity, name: str | None) -> Figure:
        return Figure(name, one.value, one.of, one.unit, None, self._reply.span(one.start, one.end))
