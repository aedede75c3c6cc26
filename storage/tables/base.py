"""What all tables share: the metadata with its names for constraints, and the kinds of column."""

from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, MetaData, text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite numbers a row by itself only where its key is an INTEGER.
BigId = BigInteger().with_variant(Integer, "sqlite")


def key() -> Column[int]:
    """A row's own number."""
    return Column("id", BigId, primary_key=True, autoincrement=True)


def reference(name: str, target: str, *, nullable: bool = False, **more: Any) -> Column[Any]:
    """A column that points at another table's row (``units.id``)."""
    return Column(name, BigId, ForeignKey(target), nullable=nullable, **more)


def partial_index(name: str, *columns: str, where: str) -> Index:
    """An index of the rows for which ``where`` holds.

    SQLAlchemy takes the condition for each database apart and loads its dialect for it; that is left to
    ``with_conditions``, as only the migrations make indexes.
    """
    return Index(name, *columns, info={"where": where})


def with_conditions(tables: MetaData) -> MetaData:
    """Tell each database the conditions of the partial indexes."""
    for table in tables.tables.values():
        for index in table.indexes:
            if where := index.info.get("where"):
                index.dialect_kwargs.update(sqlite_where=text(where), postgresql_where=text(where))
    return tables
