"""Whoever reads the logs learns what happened, and no secret, whichever library wrote the line."""

import json
import logging
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest
import structlog
from pydantic import SecretStr

from bot.logs import start_logging
from bot.settings import Settings

TOKEN = "123456789:AAE-hdYs6nQkLr2fYw_xm0Zt5vB8cD4eF1g"
PASSWORD = "m%E1%BA%ADt-kh%E1%BA%A9u"
SECRETS = (TOKEN, TOKEN.partition(":")[2], PASSWORD, "mật-khẩu", "whisper")

Heard = Callable[[], str]


@pytest.fixture
def settings() -> Settings:
    return Settings(
        telegram_token=SecretStr(TOKEN),
        database_url=SecretStr(f"postgresql+psycopg://bot:{PASSWORD}@db/dondoc"),
        webhook_secret=SecretStr("whisper"),
        log_level="INFO",
        log_json=True,
    )


@pytest.fixture(autouse=True)
def _logging_as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    root = logging.getLogger()
    level, levels = root.level, {name: logging.getLogger(name).level for name in logging.Logger.manager.loggerDict}
    yield
    logging.captureWarnings(False)
    structlog.reset_defaults()
    for handler in root.handlers[:]:
        if isinstance(handler.formatter, structlog.stdlib.ProcessorFormatter):
            root.removeHandler(handler)
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)


@pytest.fixture(params=[True, False], ids=["json", "console"])
def begin(
    request: pytest.FixtureRequest, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> Callable[[], Heard]:
    """Start logging at DEBUG, in each form; return what gives the lines that were written since."""

    def start() -> Heard:
        start_logging(settings.model_copy(update={"log_json": request.param, "log_level": "DEBUG"}))
        return lambda: capsys.readouterr().err

    return start


def line_of(logger: str, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """The one line of this logger; another test's warning may come in between."""
    lines: list[dict[str, Any]] = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    (line,) = (line for line in lines if line["logger"] == logger)
    return line


def assert_clean(said: str) -> None:
    assert said
    assert [secret for secret in SECRETS if secret in said] == []


def test_a_line_is_json(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    start_logging(settings)
    structlog.get_logger("sender").info("sent", unit="UBND phường Sen Vàng", row=7)
    line = line_of("sender", capsys)
    assert line.pop("timestamp").endswith("Z")
    assert line == {"event": "sent", "unit": "UBND phường Sen Vàng", "row": 7, "level": "info", "logger": "sender"}


def test_a_library_speaks_in_the_same_form(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    start_logging(settings)
    logging.getLogger("aiohttp.client").warning("port %s is taken", 8080)
    line = line_of("aiohttp.client", capsys)
    assert (line["event"], line["logger"], line["level"]) == ("port 8080 is taken", "aiohttp.client", "warning")


def test_less_than_the_chosen_level_is_not_written(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    start_logging(settings.model_copy(update={"log_level": "ERROR"}))
    structlog.get_logger("sender").warning("sent late")
    logging.getLogger("httpx").warning("asked twice")
    assert capsys.readouterr().err == ""


def test_secrets_are_scrubbed_wherever_they_stand(begin: Callable[[], Heard]) -> None:
    heard = begin()
    log = structlog.get_logger("telegram")
    log.info(f"asked https://api.telegram.org/bot{TOKEN}/getMe", url=f"https://api.telegram.org/file/bot{TOKEN}/x.pdf")
    log.warning("nested", request={"headers": [("X-Secret", "whisper")], "token": TOKEN})
    log.error("no database", url=f"postgresql://bot:{PASSWORD}@db/dondoc", password="mật-khẩu")
    said = heard()
    assert_clean(said)
    assert "bot***/getMe" in said


def test_secrets_are_scrubbed_from_tracebacks(begin: Callable[[], Heard]) -> None:
    heard = begin()
    try:
        raise ConnectionError(f"https://api.telegram.org/bot{TOKEN}/sendMessage")
    except ConnectionError:
        structlog.get_logger("telegram").exception("failed")
        logging.getLogger("asyncio").exception("Task exception was never retrieved")
    said = heard()
    assert_clean(said)
    assert said.count("bot***/sendMessage") >= 2
    assert "test_logs.py" in said


def test_another_bots_token_and_another_password_are_scrubbed_too(begin: Callable[[], Heard]) -> None:
    heard = begin()
    other = "987654321:BBF-abcdefghijklmnopqrstuvwxyz01234"
    logging.getLogger("somebody").warning("POST /bot%s/x to amqp://guest:hush@queue", other)
    said = heard()
    assert other not in said
    assert "hush" not in said
    assert "amqp://***@queue" in said


def test_what_httpx_tells_of_a_real_request_is_clean(begin: Callable[[], Heard]) -> None:
    heard = begin()

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(404)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            logging.getLogger("server").info(format, *args)

    server = HTTPServer(("127.0.0.1", 0), Answer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        httpx.get(f"http://127.0.0.1:{server.server_port}/bot{TOKEN}/getMe", trust_env=False)
    finally:
        server.shutdown()
        server.server_close()
    said = heard()
    assert_clean(said)
    assert "HTTP Request: GET" in said


def test_a_line_that_can_not_be_composed_is_named_and_not_shown(begin: Callable[[], Heard]) -> None:
    heard = begin()
    record = logging.LogRecord("somebody", logging.WARNING, __file__, 1, "%d messages", (f"bot{TOKEN}",), None)
    for handler in logging.getLogger().handlers:
        if isinstance(handler.formatter, structlog.stdlib.ProcessorFormatter):  # pytest has one there, too
            handler.handle(record)
    said = heard()
    assert_clean(said)
    assert said.startswith("a line of somebody")


def test_warnings_and_the_last_error_are_lines_too(begin: Callable[[], Heard]) -> None:
    heard = begin()
    warnings.warn(f"token {TOKEN} is old", stacklevel=1)
    error = RuntimeError(f"bad token {TOKEN}")
    sys.excepthook(RuntimeError, error, None)
    said = heard()
    assert_clean(said)
    assert "token *** is old" in said
    assert "bad token ***" in said
