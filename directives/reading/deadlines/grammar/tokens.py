"""A text cut into words, numbers, dates, hours and signs, each knowing where it stands."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from directives.reading.deadlines.grammar.words import LETTERS, words_written
from directives.reading.vietnamese import Folded

MANY = 8
"""No run of filling words, and no list, is longer in any real sentence; reading stays linear on what is not one."""

Kind = Literal[
    "word",
    "number",
    "dmy",
    "dm",
    "dotted",
    "my",
    "ratio",
    "years",
    "clock",
    "number_of_document",
    "amount",
    "sign",
    "break",
    "end",
]


class Token(NamedTuple):
    """A piece of the text. ``words`` is the set of words that it may be; ``value`` what its figures say.

    ``value``: number (n,) · dmy (day, month, year) · dm and dotted (day, month) · my (month, year) ·
    ratio (a, b) · years (first, last) · clock (hour, minute), minute -1 where none is written.
    """

    kind: Kind
    words: int
    value: tuple[int, ...]
    start: int
    end: int
    letters: str = ""


END = Token("end", 0, (), -1, -1)

_N = r"[\doil|]"  # a digit as scans give it: O for 0; l, I and | for 1
_EDGE = r"(?:(?<![^\W_])|(?<=[^\W\d_])(?=\d))"  # "năm2024" is glued, "a1b" is not
_END = rf"(?!{_N}|[^\W_]|[/.,]\d)"
_NO_DAY = r"(?!\d|[ ]?/[ ]?\d|[.-]\d{1,2}(?![\dhg:]|[ ][hg])|[ ]thang)"  # the 20 of "17h 20/9" is no minute
_NO_DOCUMENT = "ngay|tuan|thang|nam|quy|lan|ho|nguoi|gio|dong|kg|ha|buoi|xa|phuong|thon|to|don"
_TOKEN = re.compile(
    rf"""
      (?P<word>(?![oil|]{{1,2}}\d|z\d/\d)[^\W\d_]+)
    | (?P<number>{_EDGE}\d{{1,9}}(?=[ \n](?!gio\b|h[oil|\d]{{2}}\b)[^\W\d]{{3}}|$))
    | (?P<amount>[\d/.,:-]{{40,}}
        |{_EDGE}(?:\d{{1,3}}(?:[.,]\d{{3}})+(?!\d)|\d+,\d+(?!\d|[ ]?/)|\d{{3,}}(?:\.\d+)+
        |\d+(?:\.\d+)+[ ]?(?:%|(?:ty|trieu|km)\b)))
    | (?P<number_of_document>(?<!\w)\d+(?:/\d{{4}})?[/-](?!(?:{_NO_DOCUMENT})\b|[oil|]{{2}}/)
        [a-z]{{2,}}\d*(?:[-/&][a-z\d&]+)*)
    | (?P<ymd>(?<![\w/])\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?![\d/]))
    | (?P<dmy>{_EDGE}(?:{_N}{{1,2}}|\d[bsz](?=/\d)|z\d)
        (?:[ ]{{0,2}}/[ ]{{0,2}}{_N}{{1,2}}[ ]{{0,2}}/[ ]{{0,2}}
        |[/\\]{_N}{{1,2}}[\\.-](?=20\d)|[ ]?-[ ]?{_N}{{1,2}}[ ]?-[ ]?|\.{_N}{{1,2}}\.
        |[l|]\d{{1,2}}[l|](?=20))(?:20[ ]\d\d(?![ ]?/)|2{_N}{{2}}[\doil|bsz]|19\d\d|{_N}{{2}}){_END})
    | (?P<my>{_EDGE}{_N}{{1,2}}[ ]?[/.-][ ]?(?:2[o0]{_N}{{2}}|19\d\d){_END})
    | (?P<years>{_EDGE}(?:19|20)\d\d[ ]?-[ ]?(?:19|20)\d\d{_END})
    | (?P<clock>{_EDGE}{_N}{{1,2}}
        (?:[ ]?(?:h|gio|g)(?:(?:[ ]?|[:.]){_N}{{2}}{_NO_DAY}(?:[ ]?(?:phut|ph|p|')(?![a-z]))?(?![a-z])|(?![a-z]))
        |:\d{_N}(?::\d\d)?(?!\d)))
    | (?P<dm>{_EDGE}(?:{_N}{{1,2}}|(?<=ngay[ ])\d[bsz](?=/\d))[ ]?/[ ]?{_N}{{1,2}}{_END})
    | (?P<ratio>{_EDGE}\d+/\d+)
    | (?P<dotted>{_EDGE}\d{{1,2}}\.\d{{1,2}}(?!\d))
    | (?P<digits>{_EDGE}[oil|]{{0,2}}\d{_N}*|\d+)
    | (?P<sign>[^\w\s]{{4,}}|[^\w\s]|_+)
    | (?P<line>\n)
    """,
    re.VERBOSE,
)
_WORTH_READING = re.compile(
    r"\d[ ]?[/.:-][ ]?[\doil|]|\d[ ]?[hgp]|\d[ ]tay|(?:trong|het|truoc)[ ]20\d\d|"
    r"(?<![a-z])(?:gio|ngay|tuan|thang|lich|thg|th(?=\d)|"
    r"qu[yi]|nam|hom|hum|hnay|mai|"
    r"mot|kia|cn|chu|ruoi|kem|khuya|han|dl|deadline|dai|gieng|mua|khai|"
    r"thu|[tq]|mung|mong|ram|tet|quoc|le|dip|sang|trua|chieu|toi|dem|buoi|nua|hang|moi|dinh|thuong|lien|trung|noel|giang|giao|"
    r"phat|vu|vong|xong|tieng|phut|nay|bua|doan|nguyen|tao)(?![a-z])"
)
_AROUND = 240  # letters on either side of such a place that may belong to its sentence
_LONGEST = 20_000  # letters read at a time: no paragraph of a document is longer
_ITEM = re.compile(r"\s*(?:\n|[-+•*]|\d+(?:\.\d+)*[.)]|[a-z]\)|$)")
_DIGITS = str.maketrans("oil|bsz", "0111852")
_STROKES = re.compile("[l|]")
_FIGURES = re.compile(r"\d+")
_REAL_DIGIT = re.compile(r"\d")
_MARKED = re.compile(r"[^\x00-\x7f]")
_PLENTY = 15  # a line with fewer marked letters than one in fifteen was typed without diacritics


def token_runs(text: Folded) -> Iterator[list[Token]]:
    """Cut a folded text into tokens, a run for each stretch that is worth reading.

    Stretches in which no word or figure of a date occurs are left out. A line's end is kept only where a new item or
    sentence begins: a deadline may be broken by a hard wrap. A few ``END`` stand behind a run, for looking ahead.
    """
    for start, end in _stretches(text.bare):
        yield _tokenise(text, start, end)


def _stretches(bare: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a text that are worth reading, cut at spaces, none much longer than ``_LONGEST``."""
    start, end = 0, -1
    for found in _WORTH_READING.finditer(bare):
        first, last = found.start() - _AROUND, found.end() + _AROUND
        if first > end or end - start > _LONGEST:
            if end >= 0:
                yield start, end
            first = max(first, end, 0)
            start = bare.rfind(" ", max(end, first - 40, 0), first) + 1 or first
        if last > end:
            end = bare.find(" ", last, last + 40)
            end = min(last + 40, len(bare)) if end < 0 else end
    if end >= 0:
        yield start, end


def _tokenise(text: Folded, begin: int, until: int) -> list[Token]:
    bare, written = text.bare, text.written
    tokens: list[Token] = []
    line_end, without_marks = -1, False
    for found in _TOKEN.finditer(bare, begin, until):
        kind, (start, end) = found.lastgroup, found.span()
        if start >= line_end:
            line_end = bare.find("\n", start + 1)
            line_end = len(bare) if line_end < 0 else line_end
            without_marks = _is_without_marks(written, start, line_end)
        if kind == "word":
            letters = found.group()
            if letters not in LETTERS and letters[:-4] in LETTERS and letters.endswith("ngay"):  # "trướcngày"
                words = words_written(written[start : end - 4], without_marks)
                tokens.append(Token("word", words, (), start, end - 4, letters[:-4]))
                start, letters = end - 4, "ngay"
            words = words_written(written[start:end], without_marks) if letters in LETTERS else 0
            tokens.append(Token("word", words, (), start, end, letters))
        elif kind == "sign":
            tokens.append(Token("sign", 0, (), start, end, bare[start]))
        elif kind == "line":
            if _ITEM.match(bare, end) or _begins_a_sentence(written, end):
                tokens.append(Token("break", 0, (), start, end))
        else:
            tokens.append(_figures(kind or "", found.group(), start, end))
    tokens.extend([END] * MANY)
    return tokens


def _is_without_marks(written: str, start: int, end: int) -> bool:
    """Return True where a line, or its first thousand letters, was typed without diacritics."""
    end = min(end, start + 1000)
    return len(_MARKED.findall(written, start, end)) * _PLENTY < end - start


def _begins_a_sentence(written: str, place: int) -> bool:
    """Return True where a capital letter stands first in the line."""
    head = written[place : place + 40].lstrip()
    return bool(head) and head[0].isupper()


def _figures(kind: str, letters: str, start: int, end: int) -> Token:
    """Read the figures of a number, a date or an hour, healing what a scan made of its digits."""
    if kind == "digits":
        kind = "number"
    if kind in ("number_of_document", "amount"):
        return Token(kind, 0, (), start, end, letters)  # type: ignore[arg-type]  # narrowed by the line above
    if kind != "number" and not _REAL_DIGIT.search(letters):
        return Token("word", 0, (), start, end, letters)
    if kind == "clock":
        numbers = [int(n) for n in _FIGURES.findall(letters.replace("gio", "h").translate(_DIGITS))]
        return Token("clock", 0, (numbers[0], numbers[1] if len(numbers) > 1 else -1), start, end)
    if kind == "dmy" and not any(sign in letters for sign in "/-."):
        letters = _STROKES.sub("/", letters)  # "20l9l2024"
    if kind == "dmy" and letters[-3] == " ":
        letters = letters[:-3] + letters[-2:]  # "28/01/20 26"
    numbers = [int(n[:9]) for n in _FIGURES.findall(letters.translate(_DIGITS))]
    if kind == "ymd":
        return Token("dmy", 0, tuple(reversed(numbers)), start, end)
    if kind == "dmy" and numbers[2] < 100:
        numbers[2] += 2000
    if kind == "my" and not 1 <= numbers[0] <= 12:
        kind = "ratio"
    return Token(kind, 0, tuple(numbers), start, end)  # type: ignore[arg-type]  # the pattern names its groups by kind


def is_sign(token: Token, signs: str) -> bool:
    """Return True where the token is one of these signs."""
    return token.kind == "sign" and token.letters in signs


def skip(tokens: Sequence[Token], at: int, words: int) -> int:
    """Return the place behind a run of these words, at most ``MANY``."""
    end = at + MANY
    while at < end and tokens[at].words & words:
        at += 1
    return at
