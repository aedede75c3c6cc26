"""Telegram's HTML: what it means, and in which words it is refused."""

from html import escape
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.emulator.entities import found, read
from bot.emulator.formatted import utf16_length
from bot.emulator.refusals import Refused
from bot.emulator.tags import from_html

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("Chào đồng chí", "Chào đồng chí", None),
        ("<b>Hạn</b>: 23/9", "Hạn: 23/9", [("bold", 0, 3)]),
        ("📌 <b>Hạn</b>", "📌 Hạn", [("bold", 3, 3)]),
        ("<b>một <i>hai</i></b>", "một hai", [("bold", 0, 7), ("italic", 4, 3)]),
        ("<STRONG>to</STRONG> <em>nghiêng</em> <u>gạch</u> <s>bỏ</s>", "to nghiêng gạch bỏ",
         [("bold", 0, 2), ("italic", 3, 7), ("underline", 11, 4), ("strikethrough", 16, 2)]),
        ("a &lt; b &amp;&amp; c &gt; d &quot;e&quot; &#39;f&#x27; &nbsp;", "a < b && c > d \"e\" 'f' &nbsp;", None),
        ("<b></b>trống", "trống", None),
        ("<blockquote expandable>dài</blockquote>", "dài", [("expandable_blockquote", 0, 3)]),
        ('<span class="tg-spoiler">kín</span>', "kín", [("spoiler", 0, 3)]),
        ("</b>".join(["<b>x", "y"]), "xy", [("bold", 0, 1)]),
        ("<b>x</>y", "xy", [("bold", 0, 1)]),
    ],
)  # fmt: skip
def test_html_becomes_text_and_entities(source: str, text: str, entities: list[tuple[str, int, int]] | None) -> None:
    formatted = from_html(source)

    assert formatted.text == text
    shown = [(entity["type"], entity["offset"], entity["length"]) for entity in formatted.entities or []]
    assert shown == (entities or [])


@pytest.mark.parametrize(
    ("source", "more"),
    [
        ('<a href="https://vanban.example/1?a=1&amp;b=2">x</a>', {"url": "https://vanban.example/1?a=1&b=2"}),
        ("<a href='vanban.example'>x</a>", {"url": "http://vanban.example/"}),
        ("<a>vanban.example</a>", {"url": "http://vanban.example/"}),
        ('<a href="tg://user?id=501">x</a>', {"type": "text_mention", "user": {"id": 501}}),
        ('<pre><code class="language-sql">x</code></pre>', {"type": "pre", "language": "sql"}),
        ('<code class="language-sql"><pre>x</pre></code>', {"type": "pre", "language": "sql"}),
    ],
)
def test_attributes_are_read(source: str, more: dict[str, Any]) -> None:
    entities = from_html(source).entities
    assert entities is not None
    assert len(entities) == 1
    assert more.items() <= entities[0].items()


def test_a_link_to_nowhere_and_a_language_without_a_block_mean_nothing() -> None:
    assert from_html('<a href="khong phai">x</a>').entities is None
    assert from_html('<code class="language-sql">x</code>').entities == [{"type": "code", "offset": 0, "length": 1}]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("tiến độ <50%", 'Unsupported start tag "50%"'),
        ("x <p>y</p>", 'Unsupported start tag "p" at byte offset 2'),
        ("đ <p>", 'Unsupported start tag "p" at byte offset 3'),
        ("5 < 6 > 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href>x</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
        ("<a =x>y</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=x_y>z</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_what_telegram_cannot_read_is_refused_in_its_words(source: str, words: str) -> None:
    with pytest.raises(Refused) as refused:
        from_html(source + ("" if "byte" in words or "corresponding" in words else ">"))
    assert refused.value.code == 400
    assert refused.value.description.startswith(f"Bad Request: can't parse entities: {words}")


@given(TEXTS)
@example("&#")
@example("<a href=")
def test_any_text_is_read_or_refused(source: str) -> None:
    try:
        formatted = from_html(source)
    except Refused:
        return
    for entity in formatted.entities or []:
        assert 0 <= entity["offset"] < entity["offset"] + entity["length"] <= utf16_length(formatted.text)


@given(TEXTS)
def test_what_was_escaped_comes_out_as_it_was(text: str) -> None:
    assert from_html(f"<b>{escape(text)}</b>").text == text


def test_blanks_at_the_ends_are_cut_and_entities_move_along() -> None:
    text, entities = read("  \n <b>Hạn</b> \n", "HTML")
    assert (text, entities) == ("Hạn", [{"type": "bold", "offset": 0, "length": 3}])


def test_commands_links_and_mentions_are_found() -> None:
    kinds = [
        (entity["type"], entity["offset"], entity["length"])
        for entity in found("/start abc @don_doc https://a.vn/x #hạn")
    ]
    assert kinds == [("bot_command", 0, 6), ("mention", 11, 8), ("url", 20, 14), ("hashtag", 35, 4)]


@pytest.mark.parametrize("text", ["hạn 23/9/2024", "và/hoặc", "1/2 TDA1/DA3", "a@", "số 15/KL-UBND"])
def test_dates_numbers_and_ratios_are_no_commands(text: str) -> None:
    assert found(text) == []


def test_other_parse_modes_are_refused() -> None:
    with pytest.raises(Refused, match="unsupported parse_mode"):
        read("*x*", "MarkdownV2")
