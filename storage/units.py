"""The units of the office: loaded from its units file, asked for by number, name and group."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update

from directives.units import Registry, Unit, UnitGroup, UnitKind
from storage import upsert
from storage.database import Transaction
from storage.tables import officers, unit_group_members, unit_groups, unit_names, units

_SEPARATOR = "\n"


@dataclass(frozen=True, slots=True)
class Changes:
    """What loading a units file changed: codes of units. Groups are set as the file has them."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    retired: tuple[str, ...]


def save(tx: Transaction, registry: Registry) -> Changes:
    """Make the stored units those of the file; loading it twice changes nothing.

    A unit that the file has no more is retired, never deleted: its assignments keep it. Names that the office
    taught the bot stay.
    """
    stored = {row.code: row for row in tx.execute(select(units))}
    added, changed = [], []
    for unit in registry.units:
        values = {"name": unit.name, "short_name": unit.short_name, "kind": unit.kind.value, "active": True}
        if unit.code not in stored:
            added.append(unit.code)
            tx.execute(insert(units).values(code=unit.code, **values))
        elif any(getattr(stored[unit.code], column) != value for column, value in values.items()):
            changed.append(unit.code)
            tx.execute(update(units).where(units.c.code == unit.code).values(**values))
    kept = {unit.code for unit in registry.units}
    retired = [code for code, row in stored.items() if row.active and code not in kept]
    if retired:
        tx.execute(update(units).where(units.c.code.in_(retired)).values(active=False))
    ids = numbers(tx)
    for unit in registry.units:
        parent = ids[unit.parent] if unit.parent else None
        if unit.code not in stored or stored[unit.code].parent_id != parent:
            tx.execute(update(units).where(units.c.code == unit.code).values(parent_id=parent))
            if unit.code in stored and unit.code not in changed:
                changed.append(unit.code)
    changed += [code for code in _save_names(tx, registry.units, ids) if code not in changed and code not in added]
    _save_groups(tx, registry.groups, ids)
    return Changes(tuple(added), tuple(changed), tuple(retired))


def _save_names(tx: Transaction, registered: Iterable[Unit], ids: Mapping[str, int]) -> list[str]:
    names: dict[str, dict[int, set[str]]] = {"file": {}, "office": {}}
    for row in tx.execute(select(unit_names)):
        names[row.source].setdefault(row.unit_id, set()).add(row.name)
    changed = []
    for unit in registered:
        unit_id = ids[unit.code]
        before, taught = (names[source].get(unit_id, set()) for source in ("file", "office"))
        now = set(unit.other_names) - taught
        if before == now:
            continue
        changed.append(unit.code)
        of_unit = (unit_names.c.unit_id == unit_id, unit_names.c.source == "file")
        tx.execute(delete(unit_names).where(*of_unit, unit_names.c.name.in_(before - now)))
        if fresh := [
            {"unit_id": unit_id, "name": name, "source": "file"} for name in unit.other_names if name in now - before
        ]:
            tx.execute(upsert.insert(unit_names, tx.dialect.name).on_conflict_do_nothing(), fresh)
    return changed


def _save_groups(tx: Transaction, groups: Iterable[UnitGroup], ids: Mapping[str, int]) -> None:
    wanted = {group.name: group for group in groups}
    stored = {row.name: row for row in tx.execute(select(unit_groups))}
    for name in stored.keys() - wanted.keys():
        tx.execute(delete(unit_group_members).where(unit_group_members.c.group_id == stored[name].id))
        tx.execute(delete(unit_groups).where(unit_groups.c.id == stored[name].id))
    for name, group in wanted.items():
        others = _SEPARATOR.join(group.other_names)
        if name in stored:
            group_id = stored[name].id
            tx.execute(update(unit_groups).where(unit_groups.c.id == group_id).values(other_names=others))
        else:
            group_id = tx.execute(
                insert(unit_groups).values(name=name, other_names=others).returning(unit_groups.c.id)
            ).scalar_one()
        tx.execute(delete(unit_group_members).where(unit_group_members.c.group_id == group_id))
        if members := [{"group_id": group_id, "unit_id": ids[code]} for code in dict.fromkeys(group.members)]:
            tx.execute(insert(unit_group_members), members)


def registry(tx: Transaction) -> Registry:
    """Return the active units and the groups, as the reading resolves names against them."""
    rows = tx.execute(select(units).where(units.c.active).order_by(units.c.id)).all()
    codes = {row.id: row.code for row in rows}
    others: dict[int, list[str]] = {}
    for row in tx.execute(select(unit_names.c.unit_id, unit_names.c.name).order_by(unit_names.c.id)):
        others.setdefault(row.unit_id, []).append(row.name)
    members: dict[int, list[str]] = {}
    for row in tx.execute(select(unit_group_members).order_by(unit_group_members.c.unit_id)):
        if row.unit_id in codes:
            members.setdefault(row.group_id, []).append(codes[row.unit_id])
    return Registry(
        units=tuple(
            Unit(
                row.code,
                row.name,
                row.short_name,
                tuple(others.get(row.id, ())),
                UnitKind(row.kind),
                codes.get(row.parent_id),
            )
            for row in rows
        ),
        groups=tuple(
            UnitGroup(row.name, tuple(filter(None, row.other_names.split(_SEPARATOR))), tuple(members.get(row.id, ())))
            for row in tx.execute(select(unit_groups).order_by(unit_groups.c.id))
        ),
    )


def numbers(tx: Transaction) -> Mapping[str, int]:
    """Return the row of each unit by its code."""
    return {row.code: row.id for row in tx.execute(select(units.c.code, units.c.id))}


def names(tx: Transaction, ids: Collection[int]) -> Mapping[int, str]:
    """Return the full names of these units, in the registry's order."""
    rows = tx.execute(select(units.c.id, units.c.name).where(units.c.id.in_(ids)).order_by(units.c.id))
    return {row.id: row.name for row in rows}


def groups(tx: Transaction) -> Sequence[tuple[int, str]]:
    """Return the groups: number and name."""
    return [
        (row.id, row.name)
        for row in tx.execute(select(unit_groups.c.id, unit_groups.c.name).order_by(unit_groups.c.id))
    ]


def of_group(tx: Transaction, group_id: int) -> Sequence[int]:
    """Return the active units of a group."""
    return list(
        tx.execute(
            select(units.c.id)
            .join(unit_group_members, unit_group_members.c.unit_id == units.c.id)
            .where(unit_group_members.c.group_id == group_id, units.c.active)
            .order_by(units.c.id)
        ).scalars()
    )


def without_people(tx: Transaction) -> Mapping[int, str]:
    """Return the active units of which nobody is registered, by number."""
    known = select(officers.c.unit_id).where(officers.c.active, officers.c.unit_id.is_not(None))
    rows = tx.execute(
        select(units.c.id, units.c.name).where(units.c.active, units.c.id.not_in(known)).order_by(units.c.id)
    )
    return {row.id: row.name for row in rows}


def remember_name(tx: Transaction, unit_id: int, name: str) -> None:
    """Keep a name by which a notice called a unit, as the office has said it."""
    tx.execute(
        upsert.insert(unit_names, tx.dialect.name)
        .values(unit_id=unit_id, name=name[:255], source="office")
        .on_conflict_do_nothing()
    )
