"""Where a notice says who leads a directive and by when, when other words than its own do."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "m0003"
down_revision: str | None = "m0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    with op.batch_alter_table("directives", schema=None) as batch_op:
        batch_op.add_column(sa.Column("lead_from", sa.JSON(none_as_null=True), nullable=True))
        batch_op.add_column(sa.Column("deadline_from", sa.JSON(none_as_null=True), nullable=True))
