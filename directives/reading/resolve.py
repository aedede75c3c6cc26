"""From a name as a notice writes it to the registered units that it stands for."""

import re
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from directives.reading.notices.words import word_key
from directives.reading.vietnamese import fold
from directives.units import Registry

_PIECE = re.compile(r"[^\W_]+")
_SURE = 92.0
_NEAR = 55.0
_ABBREVIATIONS = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "mttq": "mặt trận tổ quốc",
    "tp": "thành phố",
    "p": "phường",
}


@dataclass(frozen=True, slots=True)
class Resolution:
    """The codes that a name stands for. ``doubtful`` where a person must confirm; ``nearest`` codes to offer."""

    units: tuple[str, ...]
    doubtful: bool
    nearest: tuple[str, ...] = ()


def _key(name: str) -> str:
    pieces = _PIECE.findall(name)
    spelled = " ".join(_ABBREVIATIONS.get(piece.casefold(), piece) for piece in pieces)
    return " ".join(word_key(piece) for piece in spelled.split())


def _bare(name: str) -> str:
    return " ".join(fold(piece) for piece in _PIECE.findall(name))


def resolve(name: str, registry: Registry) -> Resolution:
    """The registered units that ``name`` stands for: itself, a group, or the nearest names to choose from."""
    key = _key(name)
    for group in registry.groups:
        if any(_key(other) == key for other in group.names):
            return Resolution(group.members, doubtful=False)
    for unit in registry.units:
        if any(_key(other) == key for other in unit.names):
            return Resolution((unit.code,), doubtful=False)
    candidates = {f"{unit.code}\n{other}": _bare(other) for unit in registry.units for other in unit.names}
    found = process.extract(_bare(name), candidates, scorer=fuzz.token_sort_ratio, limit=6, score_cutoff=_NEAR)
    nearest = tuple(dict.fromkeys(label.split("\n")[0] for _, _, label in found))
    if found and found[0][1] >= _SURE and sum(score >= _SURE for _, score, _ in found) == 1:
        return Resolution((nearest[0],), doubtful=False, nearest=nearest)
    return Resolution((), doubtful=True, nearest=nearest[:3])
