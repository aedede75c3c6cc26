"""A notice's reading for people who look at it without a chat: the JSON of the contract, and readable lines."""

from typing import Any

from directives.notice import DirectiveReading, Kind, NoticeHeader, NoticeReading
from directives.reading.present.deadline import deadline_as_json, deadline_as_text

_KIND_WORDS: dict[Kind, str] = {
    Kind.TASK: "nhiệm vụ",
    Kind.GENERAL: "yêu cầu chung",
    Kind.FOLLOW_UP: "theo dõi, đôn đốc",
    Kind.CLOSING: "kết thúc",
    Kind.RULE: "quy định",
}


def notice_as_json(reading: NoticeReading) -> dict[str, Any]:
    """The reading as the contract's object, with what is unclear under ``questions``."""
    return {
        "notice": _header_as_json(reading.header) | {"questions": list(reading.questions)},
        "directives": [_directive_as_json(one) for one in reading.directives],
    }


def notice_as_text(reading: NoticeReading) -> str:
    """The reading as Vietnamese lines: what is unclear first, then the header, then each directive."""
    header = reading.header
    lines = [f"Cần hỏi lại: {question}" for question in reading.questions]
    named = (header.kind, header.number, header.issued_on and f"ngày {header.issued_on:%d/%m/%Y}")
    lines.append(" ".join(part for part in named if part) or "Văn bản")
    lines += [header.title] if header.title else []
    lines.append(f"{len(reading.directives)} chỉ đạo")
    for place, one in enumerate(reading.directives, start=1):
        lines += ["", *_directive_lines(place, one)]
    return "\n".join(lines)


def _directive_lines(place: int, one: DirectiveReading) -> list[str]:
    number = f" (mục {one.number})" if one.number else ""
    lines = [f"{place}.{number} {_KIND_WORDS[one.kind]}: {one.text}"]
    for label, names in (
        ("Chủ trì", one.lead),
        ("Phối hợp", one.coordinate),
        ("Báo cáo về", one.report_to),
    ):
        if names:
            lines.append(f"   {label}: {'; '.join(names)}")
    if one.units:
        lines.append(f"   Đơn vị nhận: {', '.join(one.units)}")
    if one.deadline:
        lines.append(f"   Hạn: {deadline_as_text(one.deadline)}")
    if one.evidence:
        lines.append("   Minh chứng: có hình ảnh")
    if one.ask:
        lines.append(f"   Cần hỏi lại: {one.ask}")
    return lines


def _header_as_json(header: NoticeHeader) -> dict[str, Any]:
    return {
        "number": header.number,
        "issued_on": header.issued_on.isoformat() if header.issued_on else None,
        "issuer": header.issuer,
        "title": header.title,
        "signer": header.signer,
        "meeting": header.meeting,
        "kind": header.kind,
    }


def _directive_as_json(one: DirectiveReading) -> dict[str, Any]:
    return {
        "number": one.number,
        "text": one.text,
        "span": list(one.span),
        "kind": one.kind.value,
        "lead": list(one.lead),
        "lead_from": list(one.lead_from) if one.lead_from else None,
        "coordinate": list(one.coordinate),
        "report_to": list(one.report_to),
        "units": list(one.units),
        "deadline": deadline_as_json(one.deadline) if one.deadline else None,
        "deadline_from": list(one.deadline_from) if one.deadline_from else None,
        "evidence": [stage.value for stage in one.evidence],
        "ask": one.ask,
    }
