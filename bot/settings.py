"""What the office sets: ``.env`` and the environment → one frozen ``Settings``.

A wrong or missing value is one Vietnamese line that names it. ``.env.example`` says what each is for.
"""

import difflib
import re
from datetime import time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Final, Self
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot import setting_values as values
from directives.calendar import WorkingHours
from directives.message import Address
from directives.office import OfficeRules

ENV_FILE: Final = Path(".env")

_RULES: Final = OfficeRules()
_MISSING: Final = {"TELEGRAM_TOKEN": "chưa có; xin mã của bot ở @BotFather rồi ghi vào .env (mẫu: .env.example)"}


class SettingsError(Exception):
    """The settings can't be used. Each line is ``NAME: what is wrong and what to do``."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def _as(read: values.Read[Any]) -> BeforeValidator:
    """Read a setting that comes as a text; one that the program sets has its type already."""
    return BeforeValidator(lambda value: read(value.strip()) if isinstance(value, str) else value)


class Settings(BaseSettings):
    """Each field is the setting of the same name in capitals. What is empty counts as not set."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore", env_ignore_empty=True, hide_input_in_errors=True)

    telegram_token: Annotated[SecretStr, _as(values.token)]
    telegram_api_url: Annotated[str, _as(values.web_address)] = "https://api.telegram.org"
    database_url: Annotated[SecretStr, _as(values.database)] = SecretStr("sqlite:///data/dondoc.db")

    office_name: str = _RULES.name
    office_time_zone: Annotated[ZoneInfo, _as(values.zone)] = _RULES.zone
    units_file: Annotated[Path | None, _as(values.units_file)] = None
    first_admin: Annotated[tuple[int, ...], NoDecode, _as(values.telegram_ids)] = ()

    public_url: Annotated[str | None, _as(values.public_address)] = None
    webhook_secret: Annotated[SecretStr | None, _as(values.secret)] = None
    listen: Annotated[values.Listen, NoDecode, _as(values.listen)] = values.Listen("127.0.0.1", 8080)

    remind_before: Annotated[tuple[int, ...], NoDecode, _as(values.days_before)] = _RULES.remind_before
    remind_at: Annotated[time, _as(values.hour)] = _RULES.remind_at
    working_hours: Annotated[WorkingHours, NoDecode, _as(values.working_hours)] = _RULES.hours
    acknowledge_within_hours: Annotated[int, _as(values.whole(1, 80))] = _RULES.acknowledge_within
    invitation_valid_days: Annotated[int, _as(values.whole(1, 365))] = _RULES.invitation_valid.days
    commended_from: Annotated[Decimal, _as(values.number(0, 100))] = _RULES.commended_from

    send_per_second: Annotated[int, _as(values.whole(1, 1000))] = 30
    send_per_chat_second: Annotated[int, _as(values.whole(1, 1000))] = 1
    send_per_group_minute: Annotated[int, _as(values.whole(1, 60_000))] = 20

    clock_file: Path | None = None

    log_level: Annotated[str, _as(values.one_of("DEBUG", "INFO", "WARNING", "ERROR"))] = "INFO"
    log_json: Annotated[bool, _as(values.yes_or_no)] = True

    @model_validator(mode="after")
    def _webhook_is_guarded(self) -> Self:
        if self.public_url and not self.webhook_secret:
            raise ValueError("WEBHOOK_SECRET: cần có khi đặt PUBLIC_URL; tạo bằng: openssl rand -hex 32")
        return self

    @property
    def first_admins(self) -> frozenset[Address]:
        """The chats that are let in as the office without an invitation."""
        return frozenset(Address("telegram", str(number)) for number in self.first_admin)


def read_settings(env_file: Path = ENV_FILE) -> Settings:
    """Read the environment and, below it, ``env_file`` where there is one. Raise ``SettingsError``."""
    try:
        lines = _misspelled(env_file)
        settings = Settings(_env_file=env_file, _env_file_encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise SettingsError([f"{env_file}: không đọc được chữ; hãy lưu tệp ở dạng UTF-8"]) from None
    except ValidationError as error:
        lines += [_line(one["loc"], one["type"], one["msg"]) for one in error.errors()]
    if lines:
        raise SettingsError(lines)
    return settings


def office_rules(settings: Settings) -> OfficeRules:
    """Return the office's own rules, as the core knows them."""
    return OfficeRules(
        name=settings.office_name,
        zone=settings.office_time_zone,
        hours=settings.working_hours,
        remind_before=settings.remind_before,
        remind_at=settings.remind_at,
        acknowledge_within=settings.acknowledge_within_hours,
        invitation_valid=timedelta(days=settings.invitation_valid_days),
        commended_from=settings.commended_from,
    )


def _line(where: tuple[int | str, ...], kind: str, message: str) -> str:
    sentence = message.removeprefix("Value error, ")
    if not where:  # the rule that joins two settings names the one itself
        return sentence
    name = str(where[0]).upper()
    return f"{name}: {_MISSING.get(name, 'chưa có giá trị') if kind == 'missing' else sentence}"


def _misspelled(env_file: Path) -> list[str]:
    """Find the names in the file that are almost a setting's; another program's names are left alone."""
    if not env_file.is_file():
        return []
    known = [name.upper() for name in Settings.model_fields]
    names = re.findall(r"^\s*(?:export\s+)?(\w+)\s*=", env_file.read_text("utf-8-sig"), re.MULTILINE)
    lines = []
    for name in dict.fromkeys(names):
        near = difflib.get_close_matches(name.upper(), known, 1, cutoff=0.85)
        if near and name.upper() not in known:
            lines.append(f"{name}: không có thiết lập này, có phải {near[0]}?")
    return lines
