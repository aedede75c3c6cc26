"""The office writes ``.env`` by hand: what it means is understood, and what is wrong is named in one line."""

from datetime import time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bot.setting_values import Listen
from bot.settings import Settings, SettingsError, office_rules, read_settings
from directives.message import Address
from directives.office import OfficeRules

TOKEN = "123456789:AAE-not-a-real_token"


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def env_file(tmp_path: Path) -> Path:
    return tmp_path / ".env"


def read(env_file: Path, *lines: str) -> Settings:
    env_file.write_text("\n".join((f"TELEGRAM_TOKEN={TOKEN}", *lines)) + "\n", "utf-8")
    return read_settings(env_file)


def complaint(env_file: Path, *lines: str) -> list[str]:
    with pytest.raises(SettingsError) as refused:
        read(env_file, *lines)
    return refused.value.lines


def test_a_token_is_all_that_is_needed(env_file: Path) -> None:
    settings = read(env_file)
    assert settings.telegram_token.get_secret_value() == TOKEN
    assert settings.database_url.get_secret_value() == "sqlite:///data/dondoc.db"
    assert office_rules(settings) == OfficeRules()


def test_without_a_token_one_line_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as refused:
        read_settings(tmp_path / "no such file")
    (line,) = refused.value.lines
    assert line.startswith("TELEGRAM_TOKEN: chưa có; xin mã của bot ở @BotFather")


def test_the_office_sets_its_rules(env_file: Path) -> None:
    settings = read(
        env_file,
        "OFFICE_NAME=Văn phòng UBND quận 1",
        "WORKING_HOURS=07:00-11:30, 13:00-16:30",
        "REMIND_BEFORE=1,5",
        "REMIND_AT=7:45",
        "ACKNOWLEDGE_WITHIN_HOURS=8",
        "INVITATION_VALID_DAYS=3",
        "COMMENDED_FROM=82,5",
    )
    rules = office_rules(settings)
    assert rules.name == "Văn phòng UBND quận 1"
    assert rules.hours.spans == ((time(7), time(11, 30)), (time(13), time(16, 30)))
    assert rules.remind_before == (5, 1)
    assert rules.remind_at == time(7, 45)
    assert rules.acknowledge_within == 8
    assert rules.invitation_valid == timedelta(days=3)
    assert rules.commended_from == Decimal("82.5")


def test_what_is_left_empty_keeps_its_usual_value(env_file: Path) -> None:
    settings = read(env_file, "REMIND_AT=", "PUBLIC_URL=", "UNITS_FILE=")
    assert (settings.remind_at, settings.public_url, settings.units_file) == (time(8), None, None)


def test_the_environment_goes_before_the_file(env_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LISTEN", "0.0.0.0:9000")
    assert read(env_file, "LISTEN=127.0.0.1:8081").listen == Listen("0.0.0.0", 9000)


def test_the_first_admins_are_chats_on_telegram(env_file: Path) -> None:
    assert read(env_file, "FIRST_ADMIN=11, 22").first_admins == {Address("telegram", "11"), Address("telegram", "22")}


@pytest.mark.parametrize("name", ["postgres", "postgresql", "postgresql+psycopg"])
def test_postgresql_is_understood_under_each_of_its_names(env_file: Path, name: str) -> None:
    url = read(env_file, f"DATABASE_URL={name}://bot:secret@db/dondoc").database_url.get_secret_value()
    assert url == "postgresql+psycopg://bot:secret@db/dondoc"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("TELEGRAM_API_URL=api.telegram.org", "TELEGRAM_API_URL: “api.telegram.org” không phải địa chỉ web"),
        ("DATABASE_URL=mysql://db/dondoc", "DATABASE_URL: phải là sqlite:///"),
        ("DATABASE_URL=sqlite:///", "DATABASE_URL: thiếu tên tệp"),
        ("OFFICE_TIME_ZONE=Hà Nội", "OFFICE_TIME_ZONE: không có múi giờ “Hà Nội”; ở Việt Nam là Asia/Ho_Chi_Minh"),
        ("UNITS_FILE=donvi.doc", "UNITS_FILE: “donvi.doc” phải là tệp .xlsx, .csv hoặc .toml"),
        ("FIRST_ADMIN=@chivanphong", "FIRST_ADMIN: “@chivanphong” phải là số định danh Telegram"),
        ("LISTEN=8080", "LISTEN: “8080” phải là địa-chỉ:cổng"),
        ("REMIND_BEFORE=7,ba,1", "REMIND_BEFORE: “7,ba,1” phải là số ngày làm việc"),
        ("REMIND_AT=8h", "REMIND_AT: “8h” phải là giờ:phút, ví dụ 08:00"),
        ("WORKING_HOURS=13:30-17:00,07:30-11:30", "WORKING_HOURS: “13:30-17:00,07:30-11:30” phải là các buổi"),
        ("ACKNOWLEDGE_WITHIN_HOURS=0", "ACKNOWLEDGE_WITHIN_HOURS: “0” phải là số nguyên từ 1 đến 80"),
        ("INVITATION_VALID_DAYS=mười", "INVITATION_VALID_DAYS: “mười” phải là số nguyên từ 1 đến 365"),
        ("COMMENDED_FROM=750", "COMMENDED_FROM: “750” phải là số từ 0 đến 100"),
        ("SEND_PER_SECOND=-1", "SEND_PER_SECOND: “-1” phải là số nguyên từ 1 đến 1000"),
        ("LOG_LEVEL=loud", "LOG_LEVEL: “loud” phải là một trong: DEBUG, INFO, WARNING, ERROR"),
        ("LOG_JSON=maybe", "LOG_JSON: “maybe” phải là true hoặc false"),
        ("PUBLIC_URL=http://bot.gov.vn", "PUBLIC_URL: “http://bot.gov.vn” phải bắt đầu bằng https://"),
        ("PUBLIC_URL=https://bot.gov.vn", "WEBHOOK_SECRET: cần có khi đặt PUBLIC_URL"),
        ("TELEGRAM_TOKN=1:a", "TELEGRAM_TOKN: không có thiết lập này, có phải TELEGRAM_TOKEN?"),
    ],
)
def test_a_wrong_value_is_one_line_that_names_it(env_file: Path, line: str, says: str) -> None:
    (said,) = complaint(env_file, line)
    assert said.startswith(says)


def test_every_mistake_is_told_at_once(env_file: Path) -> None:
    assert [line.partition(":")[0] for line in complaint(env_file, "REMIND_AT=8h", "LOG_JSON=maybe")] == [
        "REMIND_AT",
        "LOG_JSON",
    ]


def test_another_programs_settings_are_left_alone(env_file: Path) -> None:
    assert read(env_file, "POSTGRES_PASSWORD=xyz", "COMPOSE_PROJECT_NAME=dondoc").listen.port == 8080


def test_secrets_are_not_shown(env_file: Path) -> None:
    settings = read(
        env_file,
        "DATABASE_URL=postgresql://bot:hush@db/dondoc",
        "PUBLIC_URL=https://bot.gov.vn",
        "WEBHOOK_SECRET=whisper",
    )
    shown = f"{settings!r} {settings} {settings.model_dump()}"
    assert not any(secret in shown for secret in ("AAE-not", "hush", "whisper"))


def test_a_wrong_secret_is_not_shown_either(env_file: Path) -> None:
    lines = complaint(env_file, "DATABASE_URL=mysql://bot:hush@db", "WEBHOOK_SECRET=mật khẩu")
    assert len(lines) == 2
    assert "hush" not in str(lines)
    assert "mật khẩu" not in str(lines)


def test_a_file_saved_by_notepad_is_read(env_file: Path) -> None:
    env_file.write_text(f"TELEGRAM_TOKEN={TOKEN}\r\nOFFICE_NAME=Văn phòng\r\n", "utf-8-sig")
    assert read_settings(env_file).office_name == "Văn phòng"


def test_a_file_in_another_encoding_is_refused_in_one_line(env_file: Path) -> None:
    env_file.write_text("OFFICE_NAME=Văn phòng", "utf-16")
    with pytest.raises(SettingsError, match="hãy lưu tệp ở dạng UTF-8"):
        read_settings(env_file)


def test_settings_can_not_be_changed(env_file: Path) -> None:
    settings = read(env_file)
    with pytest.raises(ValueError, match="frozen"):
        settings.remind_at = time(9)  # type: ignore[misc]  # that it is refused is what is tested
