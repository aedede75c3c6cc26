"""From a name as a notice writes it to the registered units that it stands for."""

import re
from dataclasses import dataclass, field

from directives.reading.unit_names import UnitName, unit_name
from directives.reading.vietnamese import fold, spelling
from directives.units import Registry, Unit, UnitKind

_SURE = 92.0
_LEAD = 6.0
_NEAR = 62.0
_MOST_NEAREST = 4
_LONG_ENOUGH = 12
_LOCAL = (UnitKind.WARD, UnitKind.COMMUNE)
_LISTED = re.compile(r"\s*(?:,|;|\bvà\b|\bva\b)\s*")

# Which kinds a plural noun stands for, in letters without marks.
_PLURALS: tuple[tuple[frozenset[str], tuple[UnitKind, ...]], ...] = (
    (frozenset({"phuong"}), (UnitKind.WARD,)),
    (frozenset({"xa"}), (UnitKind.COMMUNE,)),
    (frozenset({"dia phuong", "phuong xa", "xa phuong", "xa phuong thi tran", "phuong xa thi tran"}), _LOCAL),
    (frozenset({"phong", "phong ban", "ban nganh", "phong chuyen mon", "phong ban nganh"}), (UnitKind.DEPARTMENT,)),
    (frozenset({"phong ban don vi", "phong ban co quan"}), (UnitKind.DEPARTMENT, UnitKind.OFFICE, UnitKind.OTHER)),
    (
        frozenset({"doan the", "to chuc chinh tri xa hoi", "hoi doan the", "to chuc doan the"}),
        (UnitKind.ORGANISATION,),
    ),
    (
        frozenset({"co quan", "don vi", "co quan don vi", "nganh", "ban nganh doan the", "co quan to chuc"}),
        (UnitKind.DEPARTMENT, UnitKind.OFFICE, UnitKind.ORGANISATION, UnitKind.OTHER),
    ),
    (frozenset({"co quan don vi dia phuong", "phong ban nganh dia phuong", "nganh dia phuong"}), tuple(UnitKind)),
)
_PLURAL = re.compile(r"\b(?:các|những|toàn thể|tất cả|\d{1,3}|cac|nhung)\b", re.IGNORECASE)
_WITH_OTHERS = re.compile(
    r"(?P<one>(?:(?!\b(?:các|cac)\b).)+)\s+(?:và|va)\s+(?P<others>(?:các|cac)\s.+)", re.IGNORECASE
)
_COUNT = re.compile(r"\b(\d{1,3})\b")
_BEFORE_PLURAL = ("uy ban nhan dan ", "hoi dong nhan dan ", "cong an ", "tram y te ", "dang uy ")


@dataclass(frozen=True, slots=True)
class Resolution:
    """The codes that a name stands for. ``doubtful`` where a person must confirm; ``nearest`` codes to offer."""

    units: tuple[str, ...]
    doubtful: bool
    nearest: tuple[str, ...] = ()


@dataclass(slots=True)
class UnitNames:
    """The names of one registry, ready to be looked up many times."""

    registry: Registry
    _exact: dict[tuple[str, ...], set[str]] = field(default_factory=dict)
    _cores: dict[tuple[str, ...], set[str]] = field(default_factory=dict)
    _places: dict[tuple[str, ...], set[str]] = field(default_factory=dict)
    _initials: dict[str, set[str]] = field(default_factory=dict)
    _spelled: dict[str, set[str]] = field(default_factory=dict)
    _levels: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _groups: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    _related_groups: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Write every name in its one spelling."""
        for unit in self.registry.units:
            for name in unit.names:
                self._learn(unit, unit_name(name))
        for group in self.registry.groups:
            for written in map(unit_name, group.names):
                known = self._related_groups if written.related else self._groups
                known.setdefault(written.words, group.members)

    def _learn(self, unit: Unit, name: UnitName) -> None:
        if not name.words:
            return
        self._exact.setdefault(name.words, set()).add(unit.code)
        self._cores.setdefault(name.core, set()).add(unit.code)
        self._levels.setdefault(unit.code, name.level)
        for first in range(min(3, len(name.core) - 2)):  # with its head, and behind a head of one word or two
            self._initials.setdefault("".join(word[0] for word in name.core[first:]), set()).add(unit.code)
        place = _place(name)
        for spelled in {name.text, name.text.removeprefix("uy ban nhan dan ")}:
            self._spelled.setdefault(spelled, set()).add(unit.code)
        if unit.kind in _LOCAL and place:
            self._places.setdefault(place, set()).add(unit.code)

    def resolve(self, name: str) -> Resolution:
        """The registered units that ``name`` stands for: itself, a group, or the nearest names to choose from."""
        given = unit_name(name)
        if not given.words:
            return Resolution((), doubtful=True)
        if given.related and given.words in self._related_groups:
            return Resolution(self._related_groups[given.words], doubtful=False)
        if given.words in self._groups:
            # which of them are concerned ("liên quan") only a person knows
            return Resolution(self._groups[given.words], doubtful=given.related)
        one = self._one(given, name)
        if one is not None:
            return Resolution((one,), doubtful=False)
        return self._with_others(name) or self._plural(given, name) or self._listed(name) or self._nearest(given)

    def _one(self, given: UnitName, name: str) -> str | None:
        """The single unit whose name is the given one, but for its level or its short form."""
        found = self._exact.get(given.words)
        if found is None:
            # "Phòng Y tế thành phố" is "Phòng Y tế", "Công an tỉnh" is not "Công an thành phố"
            found = {code for code in self._cores.get(given.core, ()) if not given.level or not self._levels.get(code)}
        if not found:
            found = self._places.get(_place(given) if _is_local(given) else given.words)
        if not found:
            found = self._by_initials(name)
        return self._as_spelled(found, name) if found else None

    def _as_spelled(self, found: set[str], name: str) -> str | None:
        """The only one of several units, or the one whose marks are those of the given name ("Phú Hà", "Phủ Hà")."""
        if len(found) == 1:
            return next(iter(found))
        given = {spelling(word) for word in name.split()}
        alike = {
            unit.code: len(given & {spelling(word) for word in unit.name.split()})
            for unit in self.registry.units
            if unit.code in found
        }
        best = [code for code, count in alike.items() if count == max(alike.values())]
        return best[0] if len(best) == 1 else None

    def _by_initials(self, name: str) -> set[str] | None:
        """``TTVHTT&TT``, ``Phòng VHTT``: the initials of one registered name."""
        pieces = name.replace("&", "").replace("-", "").split()
        if not pieces or not pieces[-1].isupper() or len(pieces[-1]) < 3:
            return None
        found = self._initials.get(fold(pieces[-1]))
        if found is None or len(pieces) == 1:
            return found
        head = fold(pieces[0])
        same_head: set[str] = set()
        for words, codes in self._exact.items():
            same_head |= codes if words[0] == head else set()
        return found & same_head

    def _with_others(self, name: str) -> Resolution | None:
        """``UBND phường Mỹ Hà và các xã``: the one that is named and all the others."""
        joined = _WITH_OTHERS.fullmatch(name)
        if joined is None:
            return None
        one, others = self.resolve(joined["one"]), self.resolve(joined["others"])
        codes = tuple(dict.fromkeys((*one.units, *others.units)))
        return Resolution(codes, doubtful=one.doubtful or others.doubtful) if one.units and others.units else None

    def _plural(self, given: UnitName, name: str) -> Resolution | None:
        """``16 phường, xã``, ``các phòng, ban liên quan``: every unit of the kind that is named."""
        if not _PLURAL.search(name):
            return None
        count = _COUNT.search(name)
        nouns = " ".join(word for word in given.core if not word.isdigit())
        for head in _BEFORE_PLURAL:
            nouns = nouns.removeprefix(head)
        by_name = self._groups.get(tuple(nouns.split()))
        kinds = next((kinds for names, kinds in _PLURALS if nouns in names), ())
        codes = by_name or tuple(unit.code for unit in self.registry.of_kind(*kinds))
        if not codes:
            return None
        miscounted = count is not None and int(count[1]) != len(codes)
        return Resolution(codes, doubtful=given.related or miscounted)

    def _listed(self, name: str) -> Resolution | None:
        """``các phường Mỹ Hà, Tân Lập và xã Hòa An``: several places under one head."""
        pieces = [piece for piece in _LISTED.split(name) if piece]
        if len(pieces) < 2:
            return None
        found = [self._one(unit_name(piece), piece) for piece in pieces]
        codes = tuple(dict.fromkeys(code for code in found if code is not None))
        return Resolution(codes, doubtful=None in found) if codes else None

    def _nearest(self, given: UnitName) -> Resolution:
        """By likeness of spelling; sure only where one name is near and no other is."""
        from rapidfuzz import fuzz, process  # seldom needed, and the bot starts without waiting for it

        found = process.extract(given.text, self._spelled.keys(), scorer=fuzz.ratio, limit=12, score_cutoff=_NEAR)
        scores: dict[str, float] = {}
        for spelled, score, _ in found:
            for code in self._spelled[spelled]:
                scores.setdefault(code, score)
        ranked = sorted(scores, key=lambda code: -scores[code])
        sure = (
            bool(ranked)
            and scores[ranked[0]] >= _SURE
            and len(given.text) >= _LONG_ENOUGH
            and (len(ranked) < 2 or scores[ranked[0]] - scores[ranked[1]] >= _LEAD)
            and self._same_place(given, ranked[0])
        )
        units = (ranked[0],) if sure else ()
        return Resolution(units, doubtful=not sure, nearest=tuple(ranked[:_MOST_NEAREST]))

    def _same_place(self, given: UnitName, code: str) -> bool:
        """Whether what tells one ward from another is near too: of ``phường Mỹ Hạo`` only ``Mỹ Hạo`` counts."""
        unit = self.registry.unit(code)
        if unit is None or unit.kind not in _LOCAL:
            return True
        from rapidfuzz import fuzz

        return fuzz.ratio(" ".join(_place(given)), " ".join(_place(unit_name(unit.name)))) >= _SURE


def _is_local(name: UnitName) -> bool:
    return any(word in {"phuong", "xa"} for word in name.words[:5])


def _place(name: UnitName) -> tuple[str, ...]:
    """The proper name of a ward or commune: ``UBND phường Mỹ Hà`` → ``my ha``."""
    words = list(name.words)
    for head in (("uy", "ban", "nhan", "dan"), ("phuong",), ("xa",), ("thi", "tran")):
        if tuple(words[: len(head)]) == head:
            words = words[len(head) :]
    return tuple(words)


def resolve(name: str, registry: Registry) -> Resolution:
    """The registered units that ``name`` stands for: itself, a group, or the nearest names to choose from.

    For many names of one registry make a ``UnitNames`` once.
    """
    return UnitNames(registry).resolve(name)
