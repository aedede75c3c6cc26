"""The head of a document set in two columns by tabs and spaces instead of a table: each side is a line of its own."""

import re
from collections.abc import Iterator

from directives.reading.files.lines import single_spaced

_GAP = re.compile(r"\t[\t ]*|[ \u00a0]{4,}")
_RIGHT_SIDE = re.compile(
    r"cộng\s+h[oò][aà]\s+xã\s+hội|độc\s+lập\s*[-–]|[^,]{2,40},\s*ngày\b.{0,20}\btháng\b|(?:tm|kt|tl|tuq|t/m|k/t)\s*\.|"
    r"(?-i:(?:PHÓ\s+)?(?:CHỦ\s+TỊCH|CHÁNH\s+VĂN\s+PHÒNG|GIÁM\s+ĐỐC|TRƯỞNG|BỘ\s+TRƯỞNG))\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{2}")
_LONGEST = 200


def side_by_side(line: str) -> Iterator[str]:
    """Yield ``line`` with single spaces, as two lines where a wide gap parts the issuer from the motto or the date."""
    if len(line) <= _LONGEST:
        left, gap, right = _parted(line.strip())
        if gap and _WORD.search(left) and _RIGHT_SIDE.match(right):
            yield single_spaced(left)
            yield single_spaced(right)
            return
    yield single_spaced(line)


def _parted(line: str) -> tuple[str, str, str]:
    gaps = list(_GAP.finditer(line))
    if not gaps:
        return line, "", ""
    widest = max(gaps, key=lambda gap: len(gap.group().replace("\t", "        ")))
    return line[: widest.start()], widest.group(), line[widest.end() :]
