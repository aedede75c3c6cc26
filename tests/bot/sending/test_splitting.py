"""A long text in pieces: nothing lost, every piece short enough and whole in itself."""

import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from bot.sending.splitting import pieces, shown_length

VOWELS = "việc cần làm, đúng hạn. "


class Reading(HTMLParser):
    """The shown text of a piece; fails where a tag is not closed in its order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.shown = ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, _attributes: object) -> None:
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.shown += data


def words_of(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_a_text_that_fits_is_left_alone() -> None:
    assert pieces("<b>Chào</b> anh", 8) == ["<b>Chào</b> anh"]


def test_it_is_cut_between_paragraphs() -> None:
    assert pieces("một hai ba\n\nbốn năm sáu\n\nbảy tám chín", 25) == ["một hai ba\n\nbốn năm sáu", "bảy tám chín"]


def test_it_is_cut_between_words_where_there_is_no_paragraph() -> None:
    assert pieces("một hai ba bốn năm", 10) == ["một hai ba", "bốn năm"]


def test_a_word_without_end_is_cut_all_the_same() -> None:
    assert [len(piece) for piece in pieces("x" * 25, 10)] == [10, 10, 5]


def test_a_bold_text_stays_bold_in_every_piece() -> None:
    assert pieces('<a href="https://x.vn?a=1&amp;b=2"><b>một hai ba bốn</b></a>', 8) == [
        '<a href="https://x.vn?a=1&amp;b=2"><b>một hai</b></a>',
        '<a href="https://x.vn?a=1&amp;b=2"><b>ba bốn</b></a>',
    ]


def test_what_is_counted_is_what_is_shown_in_telegrams_units() -> None:
    assert shown_length("<b>a &lt; b</b>") == 5
    assert shown_length("👍") == 2


_text = st.lists(
    st.one_of(
        st.text(alphabet="ạbcđ 👍\n.", max_size=40),
        st.sampled_from(["&lt;", "&amp;", "<b>đậm</b>", "<i><u>hai lớp</u></i>", "\n\n", VOWELS]),
        st.builds(
            "<b>{} <i>{}</i></b>".format, st.text(alphabet="ab \n", max_size=60), st.text(alphabet="cd ", max_size=60)
        ),
    ),
    max_size=30,
).map("".join)


@given(_text, st.integers(min_value=8, max_value=60))
def test_nothing_is_lost_and_every_piece_fits_and_is_whole(text: str, longest: int) -> None:
    found = pieces(text, longest)
    assert all(shown_length(piece) <= longest for piece in found)
    assert words_of("".join(Reading(piece).shown for piece in found)) == words_of(Reading(text).shown)
