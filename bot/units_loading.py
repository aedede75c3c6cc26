"""Puts the units of a units file into the database."""

from pathlib import Path

from bot.units_file import load_registry
from storage import units
from storage.database import Database
from storage.units import Changes


def load_units(database: Database, file: Path) -> Changes:
    """Make the stored units those of the file; return what changed. Raises ``UnitsFileError``."""
    registry = load_registry(file)
    with database.begin() as tx:
        return units.save(tx, registry)
