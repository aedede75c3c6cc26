"""The office's units file → the registry of its units; what is wrong in it is told with its row and column."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from bot.units_sheet import GROUP, Column, Row, UnitsFileError, rows_of
from directives.reading.vietnamese import fold
from directives.units import Registry, Unit, UnitGroup, UnitKind

__all__ = ["UnitsFileError", "load_registry"]

_KINDS: Final[Mapping[str, UnitKind]] = {
    "phong": UnitKind.DEPARTMENT,
    "ban": UnitKind.DEPARTMENT,
    "so": UnitKind.DEPARTMENT,
    "phong ban": UnitKind.DEPARTMENT,
    "phuong": UnitKind.WARD,
    "xa": UnitKind.COMMUNE,
    "thi tran": UnitKind.COMMUNE,
    "dac khu": UnitKind.COMMUNE,
    "to chuc": UnitKind.ORGANISATION,
    "doan the": UnitKind.ORGANISATION,
    "don vi su nghiep": UnitKind.ORGANISATION,
    "trung tam": UnitKind.ORGANISATION,
    "van phong": UnitKind.OFFICE,
    "khac": UnitKind.OTHER,
    "": UnitKind.OTHER,
} | {kind.value: kind for kind in UnitKind}

_GROUP: Final = fold(GROUP)

_LONGEST: Final = {Column.CODE: 64, Column.NAME: 255, Column.SHORT_NAME: 128}
"""In characters, as the tables hold them."""


def load_registry(file: Path) -> Registry:
    """Read a ``.xlsx``, ``.csv`` or ``.toml`` file. Raise ``UnitsFileError`` with all that is wrong in it.

    A unit without a code is known by its name, small and with hyphens. The column ``Trực thuộc`` holds the parent's
    code or one of its names, ``Nhóm`` the groups that the unit belongs to.
    """
    rows = rows_of(file)
    units = [row for row in rows if _kind(row) != _GROUP]
    groups = [row for row in rows if _kind(row) == _GROUP]
    mistakes = [*_unusable_cells(rows), *_ambiguous(units), *_ambiguous(groups)]
    parents = _parents(units)
    mistakes += _unknown_parents(units, parents)
    if not mistakes:
        mistakes += _loops(units, parents)
    if mistakes:
        raise UnitsFileError(mistakes)
    return Registry(
        tuple(
            Unit(
                code=_code(row),
                name=row.one(Column.NAME),
                short_name=row.one(Column.SHORT_NAME),
                other_names=row.many(Column.OTHER_NAMES),
                kind=_KINDS[_kind(row)],
                parent=parents.get(_same(row.one(Column.PARENT))),
            )
            for row in units
        ),
        _groups(units, groups),
    )


def _groups(units: Sequence[Row], rows: Sequence[Row]) -> tuple[UnitGroup, ...]:
    """The groups that have a row of their own, then those that units name, each with its members."""
    names: dict[str, str] = {}
    others: dict[str, tuple[str, ...]] = {}
    called: dict[str, str] = {}
    for row in rows:
        key = _same(row.one(Column.NAME))
        names[key], others[key] = row.one(Column.NAME), row.many(Column.OTHER_NAMES)
        called |= {_same(name): key for name in _names(row)}
    members: dict[str, list[str]] = {key: [] for key in names}
    for unit in units:
        for name in unit.many(Column.GROUPS):
            key = called.setdefault(_same(name), _same(name))
            names.setdefault(key, name)
            members.setdefault(key, []).append(_code(unit))
    return tuple(UnitGroup(names[key], others.get(key, ()), tuple(members[key])) for key in names)


def _unusable_cells(rows: Iterable[Row]) -> Iterable[str]:
    kinds = "phòng, ban, sở, phường, xã, thị trấn, đặc khu, trung tâm, đoàn thể, tổ chức, văn phòng, khác, nhóm"
    for row in rows:
        if not row.one(Column.NAME):
            yield _said(row, Column.NAME, "chưa có tên")
        if _kind(row) not in _KINDS and _kind(row) != _GROUP:
            yield _said(row, Column.KIND, f"không có loại “{row.one(Column.KIND)}”; hãy dùng: {kinds}")
        for column, longest in _LONGEST.items():
            if len(row.one(column)) > longest:
                yield _said(row, column, f"dài quá {longest} ký tự")
        if any(len(name) > _LONGEST[Column.NAME] for name in row.many(Column.OTHER_NAMES)):
            yield _said(row, Column.OTHER_NAMES, "có tên dài quá 255 ký tự; các tên cách nhau bằng dấu chấm phẩy")


def _ambiguous(rows: Iterable[Row]) -> Iterable[str]:
    """What would let one word mean two units: a code that comes twice, a name that another one has."""
    codes: dict[str, Row] = {}
    names: dict[str, Row] = {}
    for row in rows:
        if not row.one(Column.NAME):
            continue
        first = codes.setdefault(_same(_code(row)), row)
        if first is not row and (row.one(Column.CODE) or _same(first.one(Column.NAME)) != _same(row.one(Column.NAME))):
            yield _said(row, Column.CODE, f"mã “{_code(row)}” đã dùng ở {_lower(first.where)}; hãy đặt mã khác")
        columns = {Column.NAME: [row.one(Column.NAME)], Column.SHORT_NAME: [row.one(Column.SHORT_NAME)]}
        for column, values in (columns | {Column.OTHER_NAMES: list(row.many(Column.OTHER_NAMES))}).items():
            for name in filter(None, values):
                if (first := names.setdefault(_same(name), row)) is not row:
                    yield _said(row, column, f"“{name}” đã là tên ở {_lower(first.where)}")


def _parents(units: Iterable[Row]) -> dict[str, str]:
    """The code of each unit, by everything that the column ``Trực thuộc`` may call it."""
    codes: dict[str, str] = {}
    for row in units:
        for name in (_code(row), *_names(row)):
            codes.setdefault(_same(name), _code(row))
    return codes


def _unknown_parents(units: Iterable[Row], parents: Mapping[str, str]) -> Iterable[str]:
    for row in units:
        parent = row.one(Column.PARENT)
        if parent and _same(parent) not in parents:
            yield _said(row, Column.PARENT, f"không có đơn vị nào có mã hoặc tên “{parent}”")


def _loops(units: Sequence[Row], parents: Mapping[str, str]) -> Iterable[str]:
    above = {_code(row): parents.get(_same(row.one(Column.PARENT))) for row in units}
    for row in units:
        seen = [_code(row)]
        while (parent := above[seen[-1]]) is not None and parent not in seen:
            seen.append(parent)
        if parent == seen[0]:
            yield _said(row, Column.PARENT, f"đơn vị thuộc chính nó: {' → '.join([*seen, parent])}")


def _names(row: Row) -> tuple[str, ...]:
    names = (row.one(Column.NAME), row.one(Column.SHORT_NAME), *row.many(Column.OTHER_NAMES))
    return tuple(name for name in names if name)


def _code(row: Row) -> str:
    return row.one(Column.CODE) or "-".join(_words(row.one(Column.NAME)))[: _LONGEST[Column.CODE]]


def _kind(row: Row) -> str:
    return " ".join(_words(row.one(Column.KIND)))


def _words(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in fold(text)).split()


def _same(name: str) -> str:
    """Two names are the same but for capitals; diacritics count: Phú Hà is not Phủ Hà."""
    return name.casefold()


def _said(row: Row, column: Column, what: str) -> str:
    return f"{row.where}, cột “{column.value}”: {what}"


def _lower(where: str) -> str:
    return where[0].lower() + where[1:]
