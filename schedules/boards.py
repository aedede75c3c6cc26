"""Shows the live count of each broadcast: sent, failed and why, read and not."""

from datetime import datetime, timedelta
from typing import Final

from directives.office import OfficeRules
from directives.wording import broadcasts as wording
from storage import broadcasts, outbox
from storage.database import Transaction

PACE: Final = timedelta(seconds=3)
"""How often the count of a broadcast that runs is shown anew: a chat takes one edit a second."""


def due_at(tx: Transaction, _now: datetime, _office: OfficeRules) -> datetime | None:
    """Return when the next count is to be shown."""
    return broadcasts.next_board(tx)


def refresh(tx: Transaction, now: datetime, _office: OfficeRules) -> None:
    """Write the counts that are due anew; a broadcast that has gone out is finished."""
    for one in broadcasts.board_due(tx, now):
        count = broadcasts.count(tx, one.id)
        if one.state == "running" and count.waiting == 0:
            broadcasts.finish(tx, one.id)
            one = broadcasts.get(tx, one.id) or one
        if one.board_id is not None:
            outbox.put_edit(tx, one.board_id, wording.board(one, count), at=now)
        broadcasts.show_board(tx, one.id, now + PACE if count.waiting else None)
