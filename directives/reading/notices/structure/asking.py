"""The sentences of a paragraph that may ask for something, and whether one obliges whom it names."""

from directives.reading.notices.document import Document
from directives.reading.notices.lexicon import heads, musts
from directives.reading.notices.passage import passage_of
from directives.reading.notices.sentences.addressing import obliged_in
from directives.reading.notices.sentences.sayings import Saying
from directives.reading.notices.structure.counted_off import names_member, tells_number
from directives.reading.notices.structure.paragraphs import Paragraph
from directives.reading.notices.structure.stating import only_states

_LONGEST_SUBJECT = 300


def asking_sentences(document: Document, paragraph: Paragraph) -> list[Saying]:
    """The sentences of a paragraph but for those that state how things are, who is in a body, or how one is reached."""
    return [
        one
        for one in document.sayings(paragraph.body, paragraph.end)
        if not only_states(document, one.start, one.end, names_doer=bool(one.lead))
        and not names_member(document, one.start, one.end)
        and not tells_number(document, one.start, one.end)
    ]


def is_obliged(document: Document, start: int, end: int, lead: tuple[str, ...]) -> bool:
    """Whether the unit that a directive names is said to have to do it (``Tỉnh A cần …``)."""
    passage = document.passage(start, min(end, start + _LONGEST_SUBJECT))
    table = musts.obliging_table()
    if not any(passage.length(table, at) for at in range(len(passage.words))):
        return False
    return obliged_in(passage) == lead


def is_one_body(lead: tuple[str, ...]) -> bool:
    """Whether a single body or post is named, written large, and no group (``các thôn``, ``mỗi bản``)."""
    if len(lead) != 1 or not lead[0][:1].isupper():
        return False
    name = passage_of(lead[0], 0, len(lead[0]))
    return not any(name.length(heads.plural_table(), at) for at in range(len(name.words)))


def names_person(lead: tuple[str, ...]) -> bool:
    """Whether one comrade is called by his name or his post (``đồng chí Trần Mẫu A``), not any one (``đồng chí``)."""
    words = lead[0].split() if len(lead) == 1 else []
    titled = 2 if [word.casefold() for word in words[:2]] == ["đồng", "chí"] else 1
    return len(words) > titled and words[titled][0].isupper()
