"""The names of units brought to one spelling: abbreviations written out, posts and filler left away."""

import re
from dataclasses import dataclass

from directives.reading.vietnamese import fold

_PIECE = re.compile(r"[^\W_]+")
_GLUED = re.compile(r"(?<=[A-ZĐ])\s?[-&–]\s?(?=[A-ZĐ]{2}|[A-ZĐ]\b)")

# Short forms in letters without marks; those of a department's field stand for several words.
_ABBREVIATIONS = {
    "ubnd": "uy ban nhan dan",
    "hdnd": "hoi dong nhan dan",
    "mttq": "mat tran to quoc",
    "mttqvn": "mat tran to quoc viet nam",
    "ubmttq": "uy ban mat tran to quoc",
    "ubmttqvn": "uy ban mat tran to quoc viet nam",
    "ubmt": "uy ban mat tran",
    "ub": "uy ban",
    "vn": "viet nam",
    "tp": "thanh pho",
    "tx": "thi xa",
    "p": "phuong",
    "vp": "van phong",
    "ca": "cong an",
    "bch": "ban chi huy",
    "bchqs": "ban chi huy quan su",
    "chqs": "chi huy quan su",
    "qs": "quan su",
    "bql": "ban quan ly",
    "bqlda": "ban quan ly du an",
    "qlda": "quan ly du an",
    "bcd": "ban chi dao",
    "btt": "ban thuong truc",
    "tt": "trung tam",
    "ttyt": "trung tam y te",
    "tyt": "tram y te",
    "bhxh": "bao hiem xa hoi",
    "kbnn": "kho bac nha nuoc",
    "nhcsxh": "ngan hang chinh sach xa hoi",
    "csxh": "chinh sach xa hoi",
    "lhpn": "lien hiep phu nu",
    "hlhpn": "hoi lien hiep phu nu",
    "ccb": "cuu chien binh",
    "nd": "nong dan",
    "hnd": "hoi nong dan",
    "tncs": "thanh nien cong san",
    "tncshcm": "thanh nien cong san ho chi minh",
    "ldld": "lien doan lao dong",
    "ctd": "chu thap do",
    "ldtbxh": "lao dong thuong binh xa hoi",
    "ldtb": "lao dong thuong binh",
    "xh": "xa hoi",
    "tckh": "tai chinh ke hoach",
    "khtc": "ke hoach tai chinh",
    "vhtt": "van hoa thong tin",
    "vhttdl": "van hoa the thao du lich",
    "vhxh": "van hoa xa hoi",
    "gddt": "giao duc dao tao",
    "gdnn": "giao duc nghe nghiep",
    "gdtx": "giao duc thuong xuyen",
    "tnmt": "tai nguyen moi truong",
    "nnmt": "nong nghiep moi truong",
    "nnptnt": "nong nghiep phat trien nong thon",
    "ptnt": "phat trien nong thon",
    "khcn": "khoa hoc cong nghe",
    "khdt": "ke hoach dau tu",
    "tttt": "thong tin truyen thong",
    "gtvt": "giao thong van tai",
    "qldt": "quan ly do thi",
    "ktht": "kinh te ha tang",
    "kthtdt": "kinh te ha tang do thi",
    "ptqd": "phat trien quy dat",
    "hcc": "hanh chinh cong",
    "pvhcc": "phuc vu hanh chinh cong",
    "thcs": "trung hoc co so",
    "thpt": "trung hoc pho thong",
    "th": "tieu hoc",
    "mn": "mam non",
    "htx": "hop tac xa",
}

# A post stands for the unit that it heads: "Giám đốc Sở Y tế", "Trưởng phòng Tư pháp".
_POSTS = re.compile(
    r"^(?:(?:cac )?(?:dong chi|d c|dc|ong|ba) )?(?:(?:cac )?(?:pho )?(?:chu tich(?: thuong truc)?|giam doc"
    r"|tong giam doc|thu truong|lanh dao|nguoi dung dau|chanh(?= van phong| thanh tra)|bo truong|bi thu|hieu truong"
    r"|chi huy truong|truong(?= phong| ban| cong an| tram| doan| thon| khu pho| cac))(?: va| ,)? )+"
)
_FILLER = frozenset({"va", "cac", "cua", "thuoc", "nhung"})
_LEVELS = (("thanh", "pho"), ("tinh",), ("huyen",), ("quan",), ("thi", "xa"))
_NATION = re.compile(r"\bviet nam\b")
_RELATED = re.compile(r"\b(?:co )?lien quan\b")


@dataclass(frozen=True, slots=True)
class UnitName:
    """A name in letters without marks. ``core`` lacks its level ("thành phố"), which is ``level``; empty for none."""

    words: tuple[str, ...]
    level: tuple[str, ...]
    core: tuple[str, ...]
    related: bool

    @property
    def text(self) -> str:
        """The words in one line."""
        return " ".join(self.words)


def unit_name(name: str) -> UnitName:
    """Bring a name to one spelling: ``P. LĐ-TBXH TP``, ``Trưởng phòng Lao động - TBXH thành phố`` become alike."""
    plain = " ".join(_pieces(name))
    related = bool(_RELATED.search(plain))
    plain = _NATION.sub(" ", _RELATED.sub(" ", plain))
    plain = _POSTS.sub("", " ".join(plain.split()) + " ").strip() or plain
    words = tuple(word for word in plain.split() if word not in _FILLER)
    level = next((one for one in _LEVELS if len(words) > len(one) and words[-len(one) :] == one), ())
    core = words[: len(words) - len(level)] if level else words
    return UnitName(words, level, core, related)


def _pieces(name: str) -> list[str]:
    """The words of a name in letters without marks, short forms written out."""
    pieces: list[str] = []
    found = _PIECE.findall(_GLUED.sub("", name))
    for place, piece in enumerate(found):
        bare = fold(piece)
        short = _ABBREVIATIONS.get(bare)
        if short is None or not _is_short(piece, place, found):
            pieces.append(bare)
        elif bare == "p" and place + 1 < len(found) and fold(found[place + 1]) in _FIELD_WORDS:
            pieces.append("phong")  # "P. Tài chính" is a department, "P. Mỹ Hà" a ward
        else:
            pieces += short.split()
    return pieces


_FIELD_WORDS = frozenset(
    fold(word)
    for word in ("Tài", "Văn", "Kinh", "Nội", "Tư", "Y", "Giáo", "Lao", "Quản", "Nông", "Xây", "Công", "Khoa", "Dân")
) | frozenset(_ABBREVIATIONS)


def _is_short(piece: str, place: int, found: list[str]) -> bool:
    """Whether a piece is a short form and no word: ``CA`` and ``TP``, but not ``ca`` or ``tp`` within a name."""
    if len(piece) > 3:
        return True
    return piece.isupper() or fold(piece) in {"tp", "ubnd", "tx", "vp"} or (place == 0 and len(found) > 1)
