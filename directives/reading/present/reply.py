"""A reply's reading for people who look at it without a chat: the JSON of the contract, and readable lines."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from directives.progress import DONG, Figure, ReplyReading, Status
from directives.wording.vietnamese import amount, number

_STATUS_WORDS: dict[str, str] = {
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
    lines = [f"Tình trạng: {_STATUS_WORDS[reading.status]}"]
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
        return head + _STATUS_WORDS.get(figure.item_status or Status.NONE, "")
    return head + _amount(figure.value, figure.of, figure.unit)


def _section(title: str, figures: Sequence[Figure]) -> list[str]:
    return [f"{title}:", *(f"- {figure_in_words(figure)}" for figure in figures)] if figures else []


def _amount(value: Decimal, of: Decimal | None, unit: str | None) -> str:
    if of is None:
        return amount(value, unit)
    if unit == DONG:
        return f"{amount(value, unit)}/{amount(of, unit)}"
    return f"{number(value)}/{amount(of, unit)}"


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
