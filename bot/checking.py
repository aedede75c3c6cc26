"""Looks at everything that the bot needs before it runs, and says of each in plain words whether it is right."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Final

import httpx

from bot.settings import Settings
from bot.units_file import UnitsFileError, load_registry
from directives.calendar import OFFICE_ZONE
from directives.officer import Role
from directives.wording.vietnamese import moment
from storage import people, units
from storage.database import Database
from storage.migrate import DatabaseUnreachable, Standing, standing

PATIENCE_SECONDS: Final = 10.0
MOST_SKEW: Final = timedelta(minutes=1)
"""A machine whose clock is off by more reminds people at the wrong time."""

_STANDINGS: Final = {
    Standing.EMPTY: "mở được; các bảng sẽ được tạo khi chạy lần đầu",
    Standing.OLDER: "mở được; sẽ được nâng cấp khi chạy",
    Standing.CURRENT: "mở được, đúng phiên bản",
    Standing.NEWER: "mở được, nhưng đã do phiên bản mới hơn dùng: nên cập nhật chương trình",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, whether it is right, and what to do where it is not."""

    subject: str
    right: bool
    words: str


Check = Callable[[Settings, Database, datetime], Iterator[Finding]]


def look_over(settings: Settings, now: datetime) -> Iterator[Finding]:
    """Yield a finding for each thing that is looked at. Nothing is changed by looking."""
    database = Database(settings.database_url.get_secret_value())
    try:
        for check in (_telegram, _database, _clock, _units, _office, _public_url):
            yield from check(settings, database, now)
    finally:
        database.close()


def _telegram(settings: Settings, _database: Database, now: datetime) -> Iterator[Finding]:
    subject = "Mã bot (TELEGRAM_TOKEN)"
    try:
        response = _ask(settings, "getMe")
        me = response.json().get("result", {}) if response.status_code == 200 else None
    except (httpx.HTTPError, ValueError) as error:
        words = f"không nối được tới {settings.telegram_api_url} ({type(error).__name__})"
        yield _wrong(subject, f"{words}: kiểm tra mạng và TELEGRAM_API_URL")
        return
    if response.status_code in (401, 404):
        yield _wrong(subject, "Telegram không nhận mã này: xin lại mã ở @BotFather")
    elif me is None:
        yield _wrong(subject, f"Telegram trả lời {response.status_code}: thử lại sau, hoặc kiểm tra TELEGRAM_API_URL")
    else:
        yield _right(subject, f"là bot @{me.get('username')} ({me.get('first_name')})")
    yield from _skew(response, now)


def _skew(response: httpx.Response, now: datetime) -> Iterator[Finding]:
    """Hold the machine's clock against the provider's, where its answer tells the time."""
    if "date" not in response.headers:
        return
    off = abs(parsedate_to_datetime(response.headers["date"]) - now)
    if off > MOST_SKEW:
        yield _wrong("Đồng hồ máy", f"lệch {off.total_seconds() / 60:.0f} phút so với Telegram: hãy chỉnh giờ (NTP)")


def _database(_settings: Settings, database: Database, _now: datetime) -> Iterator[Finding]:
    subject = "Cơ sở dữ liệu (DATABASE_URL)"
    try:
        yield _right(subject, _STANDINGS[standing(database)])
    except DatabaseUnreachable as error:
        yield _wrong(subject, f"không mở được: {' '.join(str(error).split())}")


def _clock(settings: Settings, _database: Database, now: datetime) -> Iterator[Finding]:
    subject = "Múi giờ (OFFICE_TIME_ZONE)"
    zone = settings.office_time_zone
    if now.astimezone(zone).utcoffset() != now.astimezone(OFFICE_ZONE).utcoffset():
        yield _wrong(subject, f"{zone.key} lệch với giờ Việt Nam: hãy đặt {OFFICE_ZONE.key}")
    else:
        yield _right(subject, f"{zone.key}, bây giờ là {moment(now, zone)}")


def _units(settings: Settings, database: Database, _now: datetime) -> Iterator[Finding]:
    subject = "Đơn vị (UNITS_FILE)"
    if settings.units_file is None:
        count = _count(database, lambda tx: len(units.registry(tx).units))
        if count:
            yield _right(subject, f"{count} đơn vị đã có trong cơ sở dữ liệu")
        else:
            yield _wrong(subject, "chưa có đơn vị nào: đặt UNITS_FILE, hoặc nạp bằng dondoc units TỆP")
        return
    try:
        registry = load_registry(settings.units_file)
    except UnitsFileError as error:
        for line in error.lines:
            yield _wrong(subject, line)
    else:
        yield _right(subject, f"{len(registry.units)} đơn vị, {len(registry.groups)} nhóm")


def _office(settings: Settings, database: Database, _now: datetime) -> Iterator[Finding]:
    subject = "Văn phòng (FIRST_ADMIN)"
    registered = _count(database, lambda tx: len(people.with_roles(tx, {Role.OFFICE})))
    if registered:
        yield _right(subject, f"{registered} người của văn phòng đã đăng ký")
    elif settings.first_admin:
        yield _right(subject, f"{len(settings.first_admin)} người sẽ được nhận vào khi nhắn cho bot lần đầu")
    else:
        yield _wrong(subject, "chưa có ai của văn phòng: đặt FIRST_ADMIN là số định danh Telegram của người quản trị")


def _public_url(settings: Settings, _database: Database, _now: datetime) -> Iterator[Finding]:
    subject = "Địa chỉ công khai (PUBLIC_URL)"
    if settings.public_url is None:
        yield _right(subject, "không đặt: bot tự hỏi tin ở Telegram, không cần địa chỉ")
        return
    try:
        status = httpx.get(f"{settings.public_url}/health", timeout=PATIENCE_SECONDS).status_code
    except httpx.HTTPError as error:
        yield _wrong(
            subject,
            f"không nối được tới {settings.public_url} ({type(error).__name__}): kiểm tra tên miền và chứng chỉ",
        )
        return
    if status != 200:
        at = f"{settings.listen.host}:{settings.listen.port}"
        yield _wrong(
            subject, f"{settings.public_url}/health trả lời {status}: bot đã chạy và được chuyển tiếp tới {at} chưa?"
        )
        return
    complaint = _complaint(settings)
    yield (
        _wrong(subject, f"Telegram báo: {complaint}")
        if complaint
        else _right(subject, f"{settings.public_url} đến được bot")
    )


def _complaint(settings: Settings) -> str:
    """What Telegram says of its calls that still wait, https://core.telegram.org/bots/api#webhookinfo."""
    try:
        info: dict[str, Any] = _ask(settings, "getWebhookInfo").json().get("result", {})
    except (httpx.HTTPError, ValueError):
        return ""  # that Telegram can't be reached is told already
    return str(info.get("last_error_message", "")) if info.get("pending_update_count") else ""


def _ask(settings: Settings, method: str) -> httpx.Response:
    token = settings.telegram_token.get_secret_value()
    return httpx.get(f"{settings.telegram_api_url}/bot{token}/{method}", timeout=PATIENCE_SECONDS)


def _count(database: Database, question: Callable[[Any], int]) -> int:
    """Ask the database; what is not there yet, or can't be reached, counts as none."""
    try:
        if standing(database) is not Standing.CURRENT:
            return 0
    except DatabaseUnreachable:
        return 0
    with database.look() as tx:
        return question(tx)


def _right(subject: str, words: str) -> Finding:
    return Finding(subject, True, words)


def _wrong(subject: str, words: str) -> Finding:
    return Finding(subject, False, words)
