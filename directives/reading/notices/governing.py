"""Which deadline governs a directive: its own, that of its labelled lines, or that of the heading above."""

from collections.abc import Sequence
from dataclasses import replace

from directives.deadline import ONGOING, Deadline, Operator
from directives.reading.notices.document import dates_differ

_SEVERAL = "Chỉ đạo này nêu nhiều hạn ({phrases}); hạn nào là hạn hoàn thành?"
_PERIOD = "“{phrase}” là thời gian tiến hành công việc hay hạn phải hoàn thành?"


def governing(own: Sequence[Deadline], labelled: Sequence[Deadline], inherited: Sequence[Deadline]) -> Deadline | None:
    """The deadline of a directive among those in its own words, in its labelled lines and in its heading."""
    firm = [one for one in own if one.due is not None or one.recurrence not in (None, ONGOING)]
    if labelled and not firm:
        return _latest(labelled)
    if own:
        return _asked(firm or list(own))
    return _asked(list(inherited)) if inherited else None


def _latest(labelled: Sequence[Deadline]) -> Deadline:
    """Of several quarters or months in one labelled line the last one counts."""
    dated = [one for one in labelled if one.due is not None]
    return max(dated, key=lambda one: one.due.toordinal() if one.due else 0) if dated else labelled[-1]


def _asked(own: Sequence[Deadline]) -> Deadline:
    last = own[-1]
    if last.ask:
        return last
    if dates_differ(own):
        phrases = "; ".join(one.phrase for one in own)
        return replace(last, ask=_SEVERAL.format(phrases=phrases))
    if last.op is Operator.FROM_TO and last.due is not None and "hết" not in last.phrase:
        return replace(last, ask=_PERIOD.format(phrase=last.phrase))
    return last
