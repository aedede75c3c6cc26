"""Telegram as a channel: parcels become calls, updates become what people did."""

import asyncio
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

import aiohttp
import structlog
from telegram import Bot, BotCommand, Update
from telegram.error import RetryAfter, TelegramError

from bot.channels.channel import Capabilities, Delivered, Parcel, Take, TooFast, Unfinished
from bot.channels.telegram.arrivals import MOST_BYTES, Attachment, arrival_of
from bot.channels.telegram.calls import call_of, file_id_in
from bot.channels.telegram.refusals import failure_of, is_done_already
from bot.channels.telegram.request import ANSWER_SECONDS, Connections, PtbRequest
from bot.sending.waiting import wait
from directives.message import Address, MessageKind
from directives.wording.text import reason
from handlers.incoming import Incoming

NAME: Final = "telegram"
# The kinds of update that are asked for: nothing else is of use here.
WANTED: Final = ("message", "callback_query")
POLL_SECONDS: Final = 25
# Between two polls while updates of the last one are still being taken.
BUSY_PAUSE: Final = 0.1
OUTAGE_PAUSES: Final = (0.2, 0.5, 1.0, 2.0)
# So many chats refused in a row, with nothing accepted between, are the bot's own limit and not each chat's.
EVERYONE_FROM: Final = 3

# https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
CAPABILITIES: Final = Capabilities(
    buttons=True,
    editing=True,
    longest_text=4096,
    longest_caption=1024,
    pace_all=30.0,
    pace_chat=1.0,
    pace_group_minute=20.0,
)


class TelegramChannel:
    """A bot account on Telegram, or on a server that speaks like it.

    ``base_url`` is the server's root (``https://api.telegram.org``); ``knows`` says whether a file from this
    address is worth fetching, and is called in a worker thread. A ``pace_all`` above 30 asks for paid broadcasts.
    """

    name = NAME

    def __init__(
        self,
        token: str,
        base_url: str,
        *,
        knows: Callable[[Address], bool],
        pace_all: float | None = None,
        pace_chat: float | None = None,
        pace_group_minute: float | None = None,
    ) -> None:
        self.capabilities = replace(
            CAPABILITIES,
            pace_all=CAPABILITIES.pace_all if pace_all is None else pace_all,
            pace_chat=CAPABILITIES.pace_chat if pace_chat is None else pace_chat,
            pace_group_minute=CAPABILITIES.pace_group_minute if pace_group_minute is None else pace_group_minute,
        )
        self._paid = not 0 < self.capabilities.pace_all <= CAPABILITIES.pace_all
        self._root = f"{base_url.rstrip('/')}/bot{token}/"
        self._knows = knows
        self._connections = Connections()
        request = PtbRequest(self._connections)
        self._bot = Bot(
            token,
            base_url=f"{base_url.rstrip('/')}/bot",
            base_file_url=f"{base_url.rstrip('/')}/file/bot",
            request=request,
            get_updates_request=request,
        )
        self._refused_chats: set[str] = set()
        self._bot_name = ""
        self._log = structlog.get_logger("telegram")

    async def bot_name(self) -> str:
        """Return the bot's user name, asked for once."""
        if not self._bot_name:
            self._bot_name = (await self._bot.get_me()).username or ""
        return self._bot_name

    async def close(self) -> None:
        await self._connections.close()

    # What goes out

    def is_group(self, chat_id: str) -> bool:
        return chat_id.startswith("-")

    async def deliver(self, parcel: Parcel) -> Delivered:
        """Send or edit one message; raise a ``DeliveryFailed`` that says what to do about it."""
        call = call_of(parcel, paid=self._paid)
        url = self._root + call.method
        try:
            if call.upload:
                status, body = await self._connections.post_file(
                    url, call.parameters, call.upload, parcel.file_name, parcel.file_content or b""
                )
            else:
                status, body = await self._connections.post_json(url, call.parameters, ANSWER_SECONDS)
        except aiohttp.ClientConnectorError as error:
            raise Unfinished(_trouble("not_connected", error)) from error
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Unfinished(_trouble("connection_lost", error), maybe_delivered=True) from error
        return self._result(parcel, status, _parsed(body))

    def _result(self, parcel: Parcel, status: int, answer: dict[str, Any]) -> Delivered:
        if status == 200 and answer.get("ok"):
            self._refused_chats.clear()
            result = answer["result"]
            if parcel.kind is MessageKind.TOAST or not isinstance(result, dict):
                return Delivered(parcel.remote_ref or "")
            file_id = None if parcel.file_remote_id else file_id_in(result)
            return Delivered(str(result["message_id"]), file_id)
        if is_done_already(status, str(answer.get("description", ""))):
            return Delivered(parcel.remote_ref or "")
        failure = failure_of(status, answer)
        if isinstance(failure, TooFast):
            # Telegram doesn't say which of its limits was met
            self._refused_chats.add(parcel.chat_id)
            raise TooFast(failure.seconds, everyone=len(self._refused_chats) >= EVERYONE_FROM)
        raise failure

    # What comes in

    async def poll(self, take: Take, stop: asyncio.Event) -> None:
        """Fetch updates until stopped. An update is confirmed to Telegram when it and all before it are committed."""
        await self._delete_webhook(stop)
        offset, taking, failures = 0, dict[int, asyncio.Task[None]](), 0
        while not stop.is_set():
            try:
                updates = await self._get_updates(offset, 0 if taking else POLL_SECONDS, stop)
            except (aiohttp.ClientError, TimeoutError, OSError, TelegramError) as error:
                self._log.warning("poll failed", error=type(error).__name__, said=str(error)[:200])
                await wait(stop, OUTAGE_PAUSES[min(failures, len(OUTAGE_PAUSES) - 1)])
                failures += 1
                continue
            failures = 0
            for update in sorted(updates, key=lambda update: int(update["update_id"])):
                if update["update_id"] >= offset and update["update_id"] not in taking:
                    taking[update["update_id"]] = asyncio.create_task(self.take(update, take))
            if taking:
                await asyncio.wait(taking.values(), timeout=BUSY_PAUSE)
            offset = self._confirmed(offset, taking)
        if taking:
            await asyncio.wait(taking.values(), timeout=ANSWER_SECONDS)
            offset = self._confirmed(offset, taking)
        if offset:
            await self._confirm(offset)

    async def take(self, update: dict[str, Any], take: Take) -> None:
        """Take one update as Telegram tells it; returns when its effect is committed."""
        arrival = arrival_of(Update.de_json(update, self._bot), self.name, await self.bot_name())
        if arrival is None:
            return
        incoming, attachment = arrival
        if attachment is not None:
            incoming = replace(incoming, files=(await self._fetched(incoming, attachment),))
        await take(incoming)

    async def set_webhook(self, url: str, secret: str) -> None:
        """Have updates delivered to this address; Telegram names the secret with each.

        Telegram takes one setting a second: where another process of this bot has just set it, it is set after that.
        """
        while True:
            try:
                await self._bot.set_webhook(url, secret_token=secret, allowed_updates=WANTED, max_connections=40)
            except RetryAfter as too_fast:
                await asyncio.sleep(_seconds(too_fast.retry_after))
            else:
                return

    async def set_commands(self, commands: Sequence[tuple[str, str]]) -> None:
        """Show these commands, (name, description), in the app's menu."""
        await self._bot.set_my_commands([BotCommand(name, description) for name, description in commands])

    async def _fetched(self, incoming: Incoming, attachment: Attachment) -> Any:
        if attachment.size > MOST_BYTES:
            return attachment.unfetched("too_big")
        if not await asyncio.to_thread(self._knows, incoming.address):
            return attachment.unfetched("sender_unknown")
        try:
            file = await self._bot.get_file(attachment.file_id)
            return attachment.fetched(bytes(await file.download_as_bytearray()))
        except TelegramError as error:
            self._log.warning("file not fetched", error=str(error))
            return attachment.unfetched("not_fetched")

    def _confirmed(self, offset: int, taking: dict[int, asyncio.Task[None]]) -> int:
        """Drop the updates that are committed from the front; return the offset that confirms them."""
        for update_id in sorted(taking):
            if not taking[update_id].done():
                break
            if error := taking.pop(update_id).exception():
                # it was not taken: it is fetched again with the next poll
                self._log.error("update not taken", update=update_id, error=repr(error))
                break
            offset = update_id + 1
        return offset

    async def _get_updates(self, offset: int, seconds: int, stop: asyncio.Event) -> list[dict[str, Any]]:
        parameters = {"offset": offset, "timeout": seconds, "allowed_updates": WANTED, "limit": 100}
        asking = asyncio.ensure_future(
            self._connections.post_json(f"{self._root}getUpdates", parameters, seconds + ANSWER_SECONDS)
        )
        stopping = asyncio.ensure_future(stop.wait())
        try:
            await asyncio.wait((asking, stopping), return_when=asyncio.FIRST_COMPLETED)
            if not asking.done():
                return []
            status, body = asking.result()
        finally:
            asking.cancel()
            stopping.cancel()
        answer = _parsed(body)
        if status != 200 or not answer.get("ok"):
            raise TelegramError(str(answer.get("description") or f"HTTP {status}"))
        return list(answer["result"])

    async def _confirm(self, offset: int) -> None:
        """Tell Telegram what was taken before leaving, so that the next process is not told again."""
        try:
            await self._connections.post_json(f"{self._root}getUpdates", {"offset": offset, "limit": 1}, ANSWER_SECONDS)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            self._log.warning("not confirmed", error=type(error).__name__)

    async def _delete_webhook(self, stop: asyncio.Event) -> None:
        for pause in _pauses():
            if stop.is_set():
                return
            try:
                await self._bot.delete_webhook()
            except TelegramError as error:
                self._log.warning("webhook not deleted", error=str(error))
                await wait(stop, pause)
            else:
                return


def _seconds(span: int | timedelta) -> float:
    return span.total_seconds() if isinstance(span, timedelta) else span


def _pauses() -> Iterable[float]:
    yield from OUTAGE_PAUSES
    while True:
        yield OUTAGE_PAUSES[-1]


def _parsed(body: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(body)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _trouble(name: str, error: Exception) -> str:
    return reason(name, provider="Telegram", error=type(error).__name__)
