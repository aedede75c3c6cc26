"""What the bot writes down for whoever watches it: lines of JSON or for the terminal, on stderr, without secrets.

Every line, whichever library wrote it, is cleaned after it is composed: a token can hide in a web address, in an
argument or in a traceback.
"""

import json
import logging
import re
import sys
from collections.abc import Iterable
from functools import partial
from types import TracebackType
from typing import Final, TextIO
from urllib.parse import unquote, urlsplit

import structlog
from structlog.typing import Processor

from bot.settings import Settings

SCRUBBED: Final = "***"

_TOKEN: Final = r"(?<!\d)\d{6,}:[A-Za-z0-9_-]{20,}"
_PASSWORD_IN_URL: Final = r"(?<=://)[^\s/:@\"']*:[^\s/@\"']+(?=@)"

_TALKATIVE: Final = ("alembic", "apscheduler", "asyncio", "httpcore", "httpx", "uvicorn.access")
"""Libraries that tell at INFO what nobody asks for; heard at DEBUG."""


class Scrub:
    """Takes secrets out of a text: those that are known, and whatever looks like a token or a password in a URL."""

    def __init__(self, secrets: Iterable[str]) -> None:
        written = {way for secret in secrets if secret for way in (secret, unquote(secret), json.dumps(secret)[1:-1])}
        known = [re.escape(one) for one in sorted(written, key=len, reverse=True)]
        self._hidden = re.compile("|".join((*known, _TOKEN, _PASSWORD_IN_URL)))

    def __call__(self, text: str) -> str:
        return self._hidden.sub(SCRUBBED, text)


def start_logging(settings: Settings) -> None:
    """Set up structlog and the standard library's logging, once: one way out for both."""
    scrub = Scrub(_secrets(settings))
    level = logging.getLevelNamesMapping()[settings.log_level]
    before: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *before,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
    )
    way_out = _WayOut(sys.stderr)
    way_out.setFormatter(_Scrubbed(scrub, before, as_json=settings.log_json))
    logging.getLogger().addHandler(way_out)
    logging.getLogger().setLevel(level)
    logging.captureWarnings(True)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(level if level <= logging.DEBUG else max(level, logging.WARNING))
    sys.excepthook = _tell_the_last_error


def only_warnings() -> None:
    """For commands that are no service: nothing but warnings, on stderr, so that stdout holds the answer alone."""
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


class _WayOut(logging.StreamHandler[TextIO]):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # the library's name
        """Say that a line could not be composed; the library would print what was to be in it, unscrubbed."""
        self.stream.write(f"a line of {record.name} ({record.pathname}:{record.lineno}) could not be written\n")


class _Scrubbed(structlog.stdlib.ProcessorFormatter):
    def __init__(self, scrub: Scrub, before: list[Processor], *, as_json: bool) -> None:
        # neither shows the values of variables, as rich tracebacks do: they are people's messages
        ending: list[Processor] = (
            [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(_dump)]
            if as_json
            else [_console()]
        )
        super().__init__(
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *ending], foreign_pre_chain=before
        )
        self._scrub = scrub

    def format(self, record: logging.LogRecord) -> str:
        return self._scrub(super().format(record))


def _console() -> structlog.dev.ConsoleRenderer:
    return structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback)


_dump = partial(json.dumps, ensure_ascii=False)


def _secrets(settings: Settings) -> Iterable[str]:
    yield settings.telegram_token.get_secret_value()
    yield settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""
    yield urlsplit(settings.database_url.get_secret_value()).password or ""


def _tell_the_last_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    structlog.get_logger("bot").critical("stopped", exc_info=(kind, error, trace))
