"""The office's own rules: when it reminds, how long it waits, whom it commends."""

from dataclasses import dataclass, field
from datetime import time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from directives.calendar import WorkingHours


@dataclass(frozen=True, slots=True)
class OfficeRules:
    """What an office may set. ``remind_before`` is in working days before the last working day."""

    name: str = "Văn phòng HĐND và UBND"
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Asia/Ho_Chi_Minh"))
    hours: WorkingHours = field(default_factory=WorkingHours)
    remind_before: tuple[int, ...] = (7, 3, 1)
    remind_at: time = time(8, 0)
    acknowledge_within: int = 4
    invitation_valid: timedelta = timedelta(days=7)
    commended_from: Decimal = Decimal(75)
