"""A reply's reading for people who look at it without a chat: the JSON of the contract, and readable lines."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from directives.progress import DONG, PERCENT, Doubt, DoubtKind, Figure, ReplyReading, Status

STATUS_WORDS: dict[str, str] = {
    Status.DONE: "đã hoàn thành",
    Status.IN_PROGRESS: "đang thực hiện",
    Status.NOT_STARTED: "chưa triển khai",
    Status.NOT_DONE: "chưa xong",
    Status.BLOCKED: "đang vướng",
    Status.NO_DATA: "chưa có số liệu",
    Status.NOT_APPLICABLE: "không thuộc diện thực hiện",
    Status.EXTENSION_REQUEST: "xin gia hạn",
    Status.ACK: "đã tiếp nhận",
    Status.NONE: "chưa rõ tiến độ",
}
_MONEY_NAMES = ((Decimal(10**9), "tỷ đồng"), (Decimal(10**6), "triệu đồng"))


def reply_as_json(reading: ReplyReading) -> dict[str, Any]:
    """The reading as the contract's object; numbers are int where whole, float otherwise."""
    return {
        "figures": [_figure_as_json(figure) for figure in reading.figures],
        "status": reading.status.value,
        "obstacles": reading.obstacles,
        "targets": [_figure_as_json(figure) for figure in reading.targets],
        "deltas": [_figure_as_json(figure) for figure in reading.deltas],
        "ask": reading.ask,
    }


def reply_as_text(reading: ReplyReading) -> str:
    """The reading as Vietnamese lines: each figure, targets and changes apart, obstacles, what is unclear."""
    lines = [f"Tình trạng: {STATUS_WORDS[reading.status]}"]
    lines += _section("Số liệu", reading.figures)
    lines += _section("Dự kiến, kế hoạch (không tính là kết quả)", reading.targets)
    lines += _section("Tăng, giảm (không tính là kết quả)", reading.deltas)
    if reading.obstacles:
        lines.append(f"Khó khăn, vướng mắc: {reading.obstacles}")
    if reading.ask:
        lines.append(f"Cần hỏi lại: {reading.ask}")
    return "\n".join(lines)


def figure_in_words(figure: Figure) -> str:
    """A figure as an official would write it: ``DA2: 72,5%``, ``1,2 tỷ đồng/1,5 tỷ đồng``, ``12/16 hộ``.

    Reading it back gives the same figure.
    """
    head = f"{figure.indicator}: " if figure.indicator else ""
    if figure.value is None:
        return head + STATUS_WORDS.get(figure.item_status or Status.NONE, "")
    return head + _amount(figure.value, figure.of, figure.unit)


def doubt_in_words(doubt: Doubt) -> str:
    """The question that a doubtful figure raises, with the choices."""
    new = figure_in_words(doubt.figure)
    if doubt.kind is DoubtKind.ABOVE_ALL:
        return f"{new} là vượt 100%: đúng là vượt kế hoạch, hay gõ nhầm số?"
    assert doubt.previous is not None  # the other kinds always compare
    last = _amount(doubt.previous.value or Decimal(0), doubt.previous.of, doubt.previous.unit)
    if doubt.kind is DoubtKind.LOWER:
        return f"{new} thấp hơn lần trước ({last}): đúng là giảm, hay gõ nhầm số?"
    return f"{new} khác đơn vị với lần trước ({last}): giữ đơn vị mới, hay gõ nhầm?"


def number_in_words(value: Decimal) -> str:
    """A number with Vietnamese separators: ``1.234,5``."""
    whole, _, part = f"{value:f}".partition(".")
    part = part.rstrip("0")
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"{grouped},{part}" if part else grouped


def _section(title: str, figures: Sequence[Figure]) -> list[str]:
    return [f"{title}:", *(f"- {figure_in_words(figure)}" for figure in figures)] if figures else []


def _amount(value: Decimal, of: Decimal | None, unit: str | None) -> str:
    if unit == DONG:
        return "/".join(_money(one) for one in (value, of) if one is not None)
    share = number_in_words(value) + (f"/{number_in_words(of)}" if of is not None else "")
    if unit == PERCENT:
        return share + PERCENT
    return f"{share} {unit}" if unit else share


def _money(value: Decimal) -> str:
    for scale, name in _MONEY_NAMES:
        if value >= scale:
            return f"{number_in_words(value / scale)} {name}"
    return f"{number_in_words(value)} đồng"


def _figure_as_json(figure: Figure) -> dict[str, Any]:
    wire: dict[str, Any] = {
        "indicator": figure.indicator,
        "value": _number(figure.value),
        "of": _number(figure.of),
        "unit": figure.unit,
        "span": list(figure.span),
    }
    if figure.item_status is not None:
        wire["item_status"] = figure.item_status
    return wire


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
