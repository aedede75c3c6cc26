"""Every text of the page can be read on its ground, by day and by night (WCAG 2.2, 1.4.3: at least 4.5 to 1)."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.bot.emulator.page.conftest import DESK
from tests.bot.emulator.page.fake_bot import Running

pytestmark = pytest.mark.browser

ENOUGH = 4.5
LETTERS_ON_GROUNDS = [
    ("ink", "paper paper-soft bubble-in bubble-out tint mark"),
    ("ink-soft", "paper paper-soft bubble-in"),
    ("accent", "paper paper-soft bubble-in bubble-out tint"),
    ("accent-strong", "paper bubble-in bubble-out tint paper-soft"),
    ("on-accent", "accent accent-strong"),
    ("bubble-out-soft", "bubble-out"),
    ("on-alert", "alert"),
]
MEASURED = """() => {
    const style = getComputedStyle(document.documentElement);
    const hex = (name) => style.getPropertyValue(name).trim().slice(1, 7);
    const faces = [...Array(8).keys()].map((n) => {
        const face = document.createElement('span');
        face.className = `tint-${n}`;
        document.body.append(face);
        const [r, g, b] = getComputedStyle(face).backgroundColor.match(/\\d+/g).map(Number);
        return [r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('');
    });
    const names = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule.selectorText === ':root').flatMap((rule) => [...rule.style]);
    return [Object.fromEntries(names.map((name) => [name.slice(2), hex(name)])), faces];
}"""


def luminance(colour: str) -> float:
    """Return the relative luminance of an sRGB colour, as WCAG defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_letters_stand_out(visit: Callable[..., Page], emulator: Running, scheme: str) -> None:
    colours, faces = visit(emulator.address, color_scheme=scheme, **DESK).evaluate(MEASURED)
    pairs = [(letter, ground) for letter, grounds in LETTERS_ON_GROUNDS for ground in grounds.split()]
    faint = {f"{a} on {b}": contrast(colours[a], colours[b]) for a, b in pairs}
    faint |= {f"white on face {n}": contrast("ffffff", face) for n, face in enumerate(faces)}
    assert {pair: round(ratio, 2) for pair, ratio in faint.items() if ratio < ENOUGH} == {}
