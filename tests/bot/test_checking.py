"""Before the first start the office asks whether all is right, and is told in plain words what is not."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from bot.checking import Finding, look_over
from bot.clock import SystemClock
from bot.commands import cli
from bot.settings import Settings
from directives.message import Address
from directives.officer import Role
from storage import people
from storage.database import Database
from storage.migrate import upgrade
from tests.databases import opened, url_of
from tests.emulator_client import TOKEN, start_emulator

UNITS = "Mã,Tên đơn vị,Loại\np1,UBND phường Sen Vàng,Phường\nx1,UBND xã Lúa Mới,Xã\n"

Look = Callable[..., dict[str, Finding]]


@pytest.fixture(scope="module")
def telegram() -> Iterator[str]:
    with start_emulator() as address:
        yield address


@pytest.fixture
def look(telegram: str, tmp_path: Path) -> Look:
    """What is found with settings that are all right but for those that are given, by the setting's name."""
    units_file = tmp_path / "donvi.csv"
    units_file.write_text(UNITS, "utf-8")

    def look(now: datetime | None = None, **settings: Any) -> dict[str, Finding]:
        usual: dict[str, Any] = {
            "telegram_token": TOKEN,
            "telegram_api_url": telegram,
            "database_url": f"sqlite:///{tmp_path / 'dondoc.db'}",
            "units_file": units_file,
            "first_admin": "501",
        }
        found = look_over(Settings(**(usual | settings)), now or SystemClock().now())
        return {one.subject.rpartition("(")[2].rstrip(")"): one for one in found}

    return look


@contextmanager
def answering(status: int, date: datetime | None = None) -> Iterator[str]:
    """A web server that answers everything so."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response_only(status)
            if date:
                self.send_header("Date", format_datetime(date, usegmt=True))
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Answer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def nowhere() -> str:
    """An address at which nobody answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


def test_all_is_right(look: Look) -> None:
    found = look()
    assert [one for one in found.values() if not one.right] == []
    assert found["TELEGRAM_TOKEN"].words.startswith("là bot @")
    assert found["DATABASE_URL"].words == "mở được; các bảng sẽ được tạo khi chạy lần đầu"
    assert found["OFFICE_TIME_ZONE"].words.startswith("Asia/Ho_Chi_Minh, bây giờ là ")
    assert found["UNITS_FILE"].words == "2 đơn vị, 0 nhóm"
    assert found["FIRST_ADMIN"].words == "1 người sẽ được nhận vào khi nhắn cho bot lần đầu"
    assert found["PUBLIC_URL"].words.startswith("không đặt")


def test_looking_changes_nothing(look: Look, tmp_path: Path) -> None:
    look()
    assert [file.name for file in tmp_path.iterdir() if file.suffix != ".csv"] == []


def test_a_token_that_telegram_does_not_know(look: Look) -> None:
    found = look(telegram_token="123456:not-this-one")["TELEGRAM_TOKEN"]
    assert (found.right, found.words) == (False, "Telegram không nhận mã này: xin lại mã ở @BotFather")


def test_a_telegram_that_can_not_be_reached(look: Look, nowhere: str) -> None:
    found = look(telegram_api_url=nowhere)["TELEGRAM_TOKEN"]
    assert not found.right
    assert found.words == f"không nối được tới {nowhere} (ConnectError): kiểm tra mạng và TELEGRAM_API_URL"


def test_a_telegram_that_is_out_of_order(look: Look) -> None:
    with answering(502) as address:
        found = look(telegram_api_url=address)["TELEGRAM_TOKEN"]
    assert not found.right
    assert found.words.startswith("Telegram trả lời 502")


def test_a_machine_whose_clock_is_wrong(look: Look, noon: datetime) -> None:
    with answering(401, date=noon + timedelta(minutes=42)) as address:
        assert look(noon, telegram_api_url=address)["Đồng hồ máy"].words.startswith("lệch 42 phút so với Telegram")
    with answering(401, date=noon + timedelta(seconds=2)) as address:
        found = look(noon, telegram_api_url=address)
        assert "Đồng hồ máy" not in found
        assert found["OFFICE_TIME_ZONE"].words == "Asia/Ho_Chi_Minh, bây giờ là 12 giờ, thứ Năm, 12/9/2024"


def test_a_database_that_is_ready(look: Look, database: Database) -> None:
    assert look(database_url=url_of(database))["DATABASE_URL"] == Finding(
        "Cơ sở dữ liệu (DATABASE_URL)", True, "mở được, đúng phiên bản"
    )


def test_a_database_that_does_not_answer(look: Look) -> None:
    found = look(database_url="postgresql://bot:hush@127.0.0.1:1/dondoc")
    assert not found["DATABASE_URL"].right
    assert found["DATABASE_URL"].words.startswith("không mở được: ")
    assert "hush" not in str(found)
    assert found["FIRST_ADMIN"].right


def test_a_file_that_is_no_database(look: Look, tmp_path: Path) -> None:
    (tmp_path / "dondoc.db").write_text("Kính gửi các đồng chí " * 100, "utf-8")
    assert look()["DATABASE_URL"].words == "không mở được: file is not a database"


def test_a_zone_that_is_not_the_offices(look: Look) -> None:
    found = look(office_time_zone="Asia/Tokyo")["OFFICE_TIME_ZONE"]
    assert (found.right, found.words) == (False, "Asia/Tokyo lệch với giờ Việt Nam: hãy đặt Asia/Ho_Chi_Minh")
    assert look(office_time_zone="Asia/Bangkok")["OFFICE_TIME_ZONE"].right


def test_a_units_file_with_a_mistake(look: Look, tmp_path: Path) -> None:
    (tmp_path / "donvi.csv").write_text(UNITS + "p1,UBND phường Hai,Phường\n", "utf-8")
    found = look()["UNITS_FILE"]
    assert (found.right, found.words) == (False, "Dòng 4, cột “Mã”: mã “p1” đã dùng ở dòng 2; hãy đặt mã khác")


def test_without_units_and_people_somebody_must_bring_them(look: Look) -> None:
    found = look(units_file=None, first_admin=())
    assert found["UNITS_FILE"].words.startswith("chưa có đơn vị nào")
    assert found["FIRST_ADMIN"].words.startswith("chưa có ai của văn phòng")


def test_an_office_that_is_registered_needs_no_first_admin(look: Look, tmp_path: Path, noon: datetime) -> None:
    url = f"sqlite:///{tmp_path / 'dondoc.db'}"
    with opened(url) as database:
        upgrade(database)
        with database.begin() as tx:
            people.register(tx, Address("telegram", "1"), name="Lan", title="", role=Role.OFFICE, unit_id=None, at=noon)
    assert look(first_admin=())["FIRST_ADMIN"].words == "1 người của văn phòng đã đăng ký"


def test_the_public_address(look: Look, nowhere: str) -> None:
    def at(address: str) -> Finding:
        return look(public_url=address, webhook_secret="whisper")["PUBLIC_URL"]

    assert at(nowhere).words.startswith(f"không nối được tới {nowhere} (ConnectError)")
    with answering(502) as address:
        assert at(address).words.startswith(f"{address}/health trả lời 502: bot đã chạy")
    with answering(200) as address:
        assert at(address) == Finding("Địa chỉ công khai (PUBLIC_URL)", True, f"{address} đến được bot")


@pytest.fixture
def dondoc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Run the command line in a folder of its own, where the tests write an ``.env``."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    return lambda *arguments: CliRunner().invoke(cli, arguments)


def test_the_command_says_what_to_mend_and_fails(dondoc: Callable[..., Result]) -> None:
    first = dondoc("check")
    assert first.exit_code == 1
    assert first.stdout.startswith("✘ TELEGRAM_TOKEN: chưa có")


def test_from_an_empty_folder_to_all_ready(dondoc: Callable[..., Result], tmp_path: Path, telegram: str) -> None:
    (tmp_path / ".env").write_text(
        f"TELEGRAM_TOKEN={TOKEN}\nTELEGRAM_API_URL={telegram}\nFIRST_ADMIN=501\nDATABASE_URL=sqlite:///data/d.db\n"
    )
    (tmp_path / "donvi.csv").write_text(UNITS, "utf-8")
    missing = dondoc("check")
    assert (missing.exit_code, missing.stdout.count("✘")) == (1, 1)
    assert "Còn 1 điều phải sửa." in missing.stdout
    assert dondoc("units", "donvi.csv").stdout == "Đã nạp donvi.csv: thêm 2, sửa 0, ngừng 0 đơn vị.\n"
    assert dondoc("units", "donvi.csv").stdout == "Đã nạp donvi.csv: thêm 0, sửa 0, ngừng 0 đơn vị.\n"
    ready = dondoc("check")
    assert (ready.exit_code, ready.stdout.count("✔")) == (0, 6)
    assert TOKEN not in missing.stdout + missing.stderr + ready.stdout + ready.stderr


def test_a_units_file_that_can_not_be_used_is_told_on_stderr(
    dondoc: Callable[..., Result], tmp_path: Path, telegram: str
) -> None:
    (tmp_path / ".env").write_text(f"TELEGRAM_TOKEN={TOKEN}\n")
    (tmp_path / "donvi.csv").write_text(UNITS + "x9,,Xã\n", "utf-8")
    refused = dondoc("units", "donvi.csv")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert refused.stderr == "Dòng 4, cột “Tên đơn vị”: chưa có tên\n"
