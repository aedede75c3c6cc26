"""The header: number, date, issuer, kind, title, meeting and signer of a document."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice, takewhile

from directives.notice import NoticeHeader
from directives.reading.notices.lexicon import heads, verbs
from directives.reading.notices.names.actors import actors_at
from directives.reading.notices.names.spelling import in_small_letters
from directives.reading.notices.passage import Passage, passage_of
from directives.reading.notices.structure.paragraphs import Paragraph
from directives.reading.vietnamese import fold

_TOP = 45
_LONGEST_SIGNER = 50
_LONGEST_ISSUER_LINE = 90
_LONGEST_NAME = 240
_MOST_MENTIONS = 40
_MAKES_PLAN = re.compile(
    r"\b(?:xay\s+dung|ban\s+hanh|trien\s+khai|lap|to\s+chuc|de\s+ra)(?:\s+\w+){0,4}?\s+ke\s+hoach\b"
)
_NUMBER = re.compile(r"so(?:\s*:\s*|\s+(?=\d))((?:[\d.…]+\s*)?/?\s*[\w\-/&.]+)")
_PLACE_DATE = re.compile(r",?\s*ngay\s*(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*(\d{4})\s*$")
_DAY = r"ngay\s*(\d{1,2})(?:\s*[/.-]\s*|\s+thang\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+nam\s+)(\d{4})"
_MEETING = re.compile(r"(?:(?:sang|chieu|toi|trong|vao|trua)\s+)*(?:cac\s+)?" + _DAY)
_KINDS = (
    ("Thông báo", "thong bao"),
    ("Công điện", "cong dien"),
    ("Chỉ thị", "chi thi"),
    ("Kế hoạch", "ke hoach"),
    ("Quyết định", "quyet dinh"),
    ("Kết luận", "ket luan"),
    ("Nghị quyết", "nghi quyet"),
    ("Hướng dẫn", "huong dan"),
    ("Chương trình", "chuong trinh"),
)
_SUBJECT = re.compile(r"v/v|ve viec")
_SIGNED_FOR = re.compile(r"(?:tm|kt|tl|tuq|q|t/m|k/t)\s*\.")
_NATION = re.compile(r"cong hoa xa hoi chu nghia|doc lap\s*[-–]|dang cong san viet nam")
_PLACE_LINE = re.compile(r"(?:tinh|thanh pho|tp\.?|xa|phuong|huyen|quan|thi (?:xa|tran)|viet nam|dac khu)\s")


def header_of(text: str, paragraphs: Sequence[Paragraph]) -> NoticeHeader:
    """What the document says of itself. The date is its own, else that of the meeting that it concludes."""
    top = [text[one.start : one.end] for one in paragraphs[:_TOP]]
    bare = [fold(line) for line in top]
    kind_at, kind = next(
        ((i, name) for i, line in enumerate(bare) for name, word in _KINDS if line.strip(" *.:") == word), (None, None)
    )
    own_day = next((day for line in bare if (day := _day(_PLACE_DATE.search(line)))), None)
    meeting_at = next((i for i, line in enumerate(bare) if _MEETING.match(line) and not _is_dateline(line)), None)
    meeting_day = _day(_MEETING.match(bare[meeting_at])) if meeting_at is not None else None
    letter_at = next((i for i, line in enumerate(bare) if _SUBJECT.match(line)), None)
    if kind is None and (letter_at is not None or any(line.startswith("kinh gui") for line in bare)):
        kind = "Công văn"
    return NoticeHeader(
        number=_number(top, bare),
        issued_on=own_day or meeting_day,
        issuer=_issuer(text, paragraphs, bare),
        title=_title(top, kind_at, letter_at),
        meeting=top[meeting_at] if meeting_at is not None else None,
        signer=_signer(text, paragraphs),
        kind=kind,
    )


def _is_dateline(bare: str) -> bool:
    return bool(_PLACE_DATE.search(bare)) and len(bare) < _LONGEST_ISSUER_LINE


def _day(found: re.Match[str] | None) -> date | None:
    if found is None:
        return None
    try:
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


def _number(top: Sequence[str], bare: Sequence[str]) -> str | None:
    for line, plain in zip(top, bare, strict=True):
        found = _NUMBER.match(plain)
        if found and ("/" in found[1] or found[1][:1].isdigit()):
            return "".join(line[found.start(1) : found.end(1)].split())
    return None


def _title(top: Sequence[str], kind_at: int | None, letter_at: int | None) -> str | None:
    """The line under the kind of the document, or the ``V/v`` of a letter."""
    if kind_at is not None and kind_at + 1 < len(top):
        title = top[kind_at + 1]
        for line in top[kind_at + 2 : kind_at + 5]:
            if not line[:1].islower():
                break
            title = f"{title} {line}"
        return title
    return top[letter_at] if letter_at is not None else None


def _issuer(text: str, paragraphs: Sequence[Paragraph], bare: Sequence[str]) -> str | None:
    """The last organ named in capital letters above the number; a line with its place belongs to it."""
    issuer: list[str] = []
    for one, plain in zip(paragraphs[:_TOP], bare, strict=False):
        line = text[one.start : one.end]
        if _NUMBER.match(plain) or plain.strip(" *.:") in {word for _, word in _KINDS}:
            break
        if _NATION.match(plain) or not line.isupper() or len(line) > _LONGEST_ISSUER_LINE:
            continue
        passage = passage_of(text, one.start, one.end)
        if passage.length(heads.organ_table(), 0) or passage.length(heads.post_table(), 0):
            issuer = [line]
        elif issuer and _PLACE_LINE.match(plain):
            issuer.append(line)
    return " ".join(issuer) or None


def _signer(text: str, paragraphs: Sequence[Paragraph]) -> str | None:
    """The name under the post that signs: the first short line behind the last line in capital letters."""
    lines = [text[one.start : one.end] for one in paragraphs]
    for place in range(len(lines) - 1, max(len(lines) - 400, 0), -1):
        above = lines[place - 1]
        signs = above.isupper() and (_SIGNED_FOR.match(fold(above)) or _is_post(text, paragraphs[place - 1]))
        name = lines[place]
        if signs and not name.isupper() and len(name) < _LONGEST_SIGNER and len(name.split()) > 1:
            return name
    return None


def _is_post(text: str, paragraph: Paragraph) -> bool:
    return passage_of(text, paragraph.start, paragraph.end).length(heads.post_table(), 0) > 0


def own_plan(header: NoticeHeader, text: str, paragraphs: Sequence[Paragraph]) -> tuple[str, ...]:
    """Who carries out the tasks of a plan that names nobody: the organ that made it, as the text spells it.

    The sentence that makes the plan may name it in full ("Ban Thường trực Ủy ban MTTQ xã A ban hành kế hoạch").
    """
    if header.kind != "Kế hoạch":
        return ()
    made_by = _maker_in(text, paragraphs)
    if made_by or header.issuer is None:
        return made_by
    wanted = header.issuer.casefold()
    spelled = in_small_letters(passage_of(header.issuer, 0, len(header.issuer)))
    if len(text.casefold()) != len(text):
        return (spelled,)
    for found in _whole(wanted, text.casefold()):
        if text[found : found + len(wanted)].isupper():
            continue
        spelled = text[found : found + len(wanted)]
        passage = passage_of(text, found, min(len(text), found + _LONGEST_NAME))
        named = actors_at(passage, 0)
        makes = named is not None and passage.length(verbs.predicate_table(), named.end)
        if named is not None and makes and len(named.names[0]) > len(wanted):
            return (named.names[0],)
    return (spelled,)


def _maker_in(text: str, paragraphs: Sequence[Paragraph]) -> tuple[str, ...]:
    """Who is said to make the plan before its parts begin (``…, UBND xã A xây dựng Kế hoạch … như sau:``)."""
    for one in takewhile(lambda one: one.marker is None, paragraphs[:_TOP]):
        bare = fold(text[one.body : one.end])
        for found in _MAKES_PLAN.finditer(bare) if len(bare) == one.end - one.body else ():
            begin = max(bare.rfind(mark, 0, found.start()) for mark in (". ", ";")) + 1
            passage = passage_of(text, one.body + begin, one.body + found.end())
            verb = next(at for at, word in enumerate(passage.words) if word.start >= one.body + found.start())
            named = (actors_at(passage, at) for at in _openings(passage, verb))
            made_by = next((who.names for who in named if who is not None and _is_called(passage, who.end, verb)), ())
            if len(made_by) == 1:
                return made_by
    return ()


def _openings(passage: Passage, verb: int) -> Iterator[int]:
    """Where a part of the sentence begins before the verb."""
    yield 0
    yield from (at + 1 for at in range(verb - 1) if passage.words[at].text in ",:")


def _is_called(passage: Passage, end: int, verb: int) -> bool:
    """Whether nothing but a bracket (``(sau đây gọi là …)``) stands between a name and the verb."""
    words = passage.words
    return end == verb or (end < verb and words[end].text == "(" and words[verb - 1].text == ")")


def _whole(wanted: str, text: str) -> Iterator[int]:
    """Where the name stands in the text, the first times."""
    return (found.start() for found in islice(re.finditer(re.escape(wanted), text), _MOST_MENTIONS))
