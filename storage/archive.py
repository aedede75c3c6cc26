"""Old rows of the outbox are moved out, so that the table that is worked in stays small."""

from datetime import datetime

from sqlalchemy import delete, exists, insert, select, update

from directives.assignment import State
from storage.database import Transaction
from storage.tables import assignments, broadcast_receipts, broadcasts, cards, outbox, outbox_archive

# Their messages need not be written anew any more.
OVER = (State.DONE.value, State.WITHDRAWN.value)


def move_old(tx: Transaction, before: datetime, limit: int = 5_000) -> int:
    """Move messages that were written before an instant and are done with; return how many were.

    Kept are those that may still be edited or replied to: what shows an assignment that is not over, and a message
    whose edits have not been moved yet (the next call takes it). To be called again while it returns ``limit``.
    """
    row, edit = outbox.c, outbox.alias("edit")
    old = (
        select(row.id)
        .where(
            row.created_at < before,
            row.state.in_(("sent", "failed", "dropped")),
            ~exists().where(edit.c.edits_id == row.id),
            ~exists().where(
                cards.c.outbox_id == row.id,
                assignments.c.id == cards.c.assignment_id,
                assignments.c.state.not_in(OVER),
            ),
        )
        .order_by(row.id)
        .limit(limit)
    )
    ids = list(tx.scalars(old))
    if not ids:
        return 0
    tx.execute(delete(cards).where(cards.c.outbox_id.in_(ids)))
    tx.execute(update(broadcasts).where(broadcasts.c.board_id.in_(ids)).values(board_id=None))
    tx.execute(update(broadcast_receipts).where(broadcast_receipts.c.outbox_id.in_(ids)).values(outbox_id=None))
    names = [column.name for column in outbox_archive.columns]
    tx.execute(insert(outbox_archive).from_select(names, select(*(row[name] for name in names)).where(row.id.in_(ids))))
    tx.execute(delete(outbox).where(row.id.in_(ids)))
    return len(ids)
