"""A recurrence in Vietnamese words: "trước ngày 25 hằng tháng", "ngày 20 của tháng cuối quý"."""

from directives.deadline import Operator

_OPERATORS = {Operator.BEFORE: "trước ", Operator.BY: "chậm nhất "}
_DAYS = {
    "MO": "thứ Hai", "TU": "thứ Ba", "WE": "thứ Tư", "TH": "thứ Năm", "FR": "thứ Sáu", "SA": "thứ Bảy",
    "SU": "Chủ nhật",
}  # fmt: skip
_WORKING = "MO,TU,WE,TH,FR"
_UNITS = {"DAILY": "ngày", "WEEKLY": "tuần", "MONTHLY": "tháng", "YEARLY": "năm"}
_QUARTER_MONTHS = {"3,6,9,12": "tháng cuối quý", "1,4,7,10": "tháng đầu quý"}
_EACH = {"3,6,9,12": "mỗi quý", "1,4,7,10": "mỗi quý", "12": "mỗi năm", "1": "mỗi năm", "": "mỗi tháng"}


def rule_in_words(rule: str, op: Operator, hour: str) -> str:
    """Return an RFC 5545 rule of those that the reader makes, with its operator and hour ("16:00 " or nothing)."""
    parts = dict(part.partition("=")[::2] for part in rule.split(";"))
    often = _often(parts["FREQ"], int(parts.get("INTERVAL", "1")))
    place = _place(parts)
    if place is None:
        return f"{_OPERATORS.get(op, 'lúc ')}{hour}{often}" if hour else often
    within_itself = "của" in place or "mỗi" in place
    return f"{_OPERATORS.get(op, '')}{hour}{place}" + ("" if within_itself else f" {often}")


def _often(frequency: str, interval: int) -> str:
    if frequency == "MONTHLY" and interval == 3:
        return "hằng quý"
    return f"hằng {_UNITS[frequency]}" if interval == 1 else f"{interval} {_UNITS[frequency]}/lần"


def _place(parts: dict[str, str]) -> str | None:
    """Return where in its period a rule falls; None where it does not say."""
    months, days, weekdays = parts.get("BYMONTH", ""), parts.get("BYMONTHDAY"), parts.get("BYDAY")
    if weekdays is not None:
        return _weekdays(parts["FREQ"], weekdays, months, parts.get("BYSETPOS"))
    if days is None:
        return None
    if months in _QUARTER_MONTHS:
        if days == "-1":
            return "ngày cuối cùng của mỗi quý"
        return f"ngày {days} của {_QUARTER_MONTHS[months]}"
    if months and days == "-1":
        return "ngày cuối cùng của mỗi năm" if months == "12" else "giữa mỗi năm"
    if months:
        dates = [f"{day}/{month}" for month in months.split(",") for day in days.split(",")]
        return "ngày " + " và ".join(dates)
    if days == "-1":
        return "ngày cuối cùng của mỗi tháng"
    return "ngày " + " và ".join("ngày cuối tháng" if day == "-1" else day for day in days.split(","))


def _weekdays(frequency: str, weekdays: str, months: str, place: str | None) -> str:
    if place is not None:
        if place not in ("1", "-1"):
            return f"{place} ngày làm việc đầu tiên của {_EACH[months]}"
        return f"ngày làm việc {'đầu tiên' if place == '1' else 'cuối cùng'} của {_EACH[months]}"
    if weekdays[0] in "-1":
        end = "cuối cùng" if weekdays[0] == "-" else "đầu tiên"
        return f"{_DAYS[weekdays[-2:]]} {end} của {_EACH[months]}"
    if weekdays == _WORKING and frequency == "WEEKLY":
        return "mỗi ngày làm việc"
    return ", ".join(_DAYS[day] for day in weekdays.split(","))
