"""python-telegram-bot as it is published, talking to the emulator as to Telegram."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from telegram import Bot, BotCommand, ChatMemberUpdated, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter

from tests.bot.emulator.pictures import png
from tests.emulator_client import TOKEN, Person, World

KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("Đã nhận", callback_data="ack:1")]])


@asynccontextmanager
async def opened(address: str, token: str = TOKEN) -> AsyncIterator[Bot]:
    async with Bot(token, base_url=f"{address}/bot", base_file_url=f"{address}/file/bot") as bot:
        yield bot


def run(address: str, story: Callable[[Bot], Awaitable[None]]) -> None:
    async def told() -> None:
        async with opened(address) as bot:
            await story(bot)

    asyncio.run(told())


def test_a_conversation(address: str, lan: Person) -> None:
    async def story(bot: Bot) -> None:
        lan.start("abc")
        started = (await bot.get_updates())[-1]
        assert started.message is not None
        assert started.message.text == "/start abc"

        await bot.send_chat_action(lan.id, ChatAction.TYPING)
        sent = await bot.send_message(lan.id, "<b>Nhiệm vụ</b> 6", parse_mode=ParseMode.HTML, reply_markup=KEYS)
        assert lan.press("Đã nhận", within=0) is None
        pressed = (await bot.get_updates(offset=started.update_id + 1, timeout=5))[-1].callback_query
        assert pressed is not None
        assert pressed.message == sent
        await pressed.answer("Đã ghi nhận")
        edited = await pressed.edit_message_text("Đã nhận lúc 12:00")
        assert edited is not True
        reply = await bot.send_message(lan.id, "xin báo cáo", reply_to_message_id=sent.message_id)
        assert reply.reply_to_message == sent
        assert await bot.set_message_reaction(lan.id, started.message.message_id, "👍")
        assert await bot.delete_message(lan.id, reply.message_id)

    run(address, story)
    assert [message.get("text") for message in lan.messages()] == ["/start abc", "Đã nhận lúc 12:00"]


def test_files_and_pictures(address: str, lan: Person) -> None:
    async def story(bot: Bot) -> None:
        lan.upload(b"Th\xc3\xb4ng b\xc3\xa1o", "tb.txt")
        message = (await bot.get_updates())[0].message
        assert message is not None
        assert message.document is not None
        file = await message.document.get_file()
        assert bytes(await file.download_as_bytearray()) == b"Th\xc3\xb4ng b\xc3\xa1o"

        sent = await bot.send_document(lan.id, b"a,b\n", filename="số liệu.csv", caption="đây")
        assert sent.document is not None
        assert sent.document.file_name == "số liệu.csv"
        again = await bot.send_document(lan.id, sent.document.file_id)
        assert again.document == sent.document
        photo = await bot.send_photo(lan.id, png(30, 20))
        album = await bot.send_media_group(
            lan.id, [InputMediaPhoto(photo.photo[-1].file_id, caption="trước"), InputMediaPhoto(png(9, 9))]
        )
        assert [message.caption for message in album] == ["trước", None]
        await bot.edit_message_caption(lan.id, photo.message_id, caption="sau")

    run(address, story)
    assert [message.get("caption") for message in lan.messages()[1:]] == ["đây", None, "sau", "trước", None]


def test_settings_of_the_bot(address: str, world: World) -> None:
    async def story(bot: Bot) -> None:
        assert bot.username == "dondoc_bot"
        await bot.set_my_commands([BotCommand("viec", "Việc của tôi")])
        assert await bot.get_my_commands() == (BotCommand("viec", "Việc của tôi"),)
        assert (await bot.get_chat(lan_id)).first_name == "Lan"
        assert await bot.set_webhook("http://127.0.0.1:9/", secret_token="x", max_connections=3, allowed_updates=[])
        assert (await bot.get_webhook_info()).max_connections == 3
        with pytest.raises(Conflict):
            await bot.get_updates()
        assert await bot.delete_webhook()
        assert (await bot.get_webhook_info()).url == ""
        assert await bot.close()
        assert await bot.log_out()

    lan_id = world.person(501, "Lan").id
    run(address, story)


@pytest.mark.filterwarnings("ignore:.*`retry_after`")  # it tells that the attribute will change its type
def test_refusals_are_the_exceptions_that_python_telegram_bot_knows(address: str, world: World, lan: Person) -> None:
    minh = world.person(502, "Minh")
    group = world.group(-300, "Tổ", [lan])

    async def story(bot: Bot) -> None:
        with pytest.raises(Forbidden, match="can't initiate"):
            await bot.send_message(minh.id, "x")
        with pytest.raises(BadRequest, match="Chat not found"):
            await bot.send_message(999, "x")
        with pytest.raises(BadRequest, match="Button_data_invalid"):
            await bot.send_message(
                lan.id,
                "x",
                reply_markup=InlineKeyboardMarkup.from_button(InlineKeyboardButton("x", callback_data="x" * 65)),
            )
        grown = group.migrate()
        with pytest.raises(ChatMigrated) as migrated:
            await bot.send_message(group.id, "x")
        assert migrated.value.new_chat_id == grown.id
        world.limits(chat_per_second=1, chat_burst=1)
        await bot.send_message(lan.id, "một")
        with pytest.raises(RetryAfter):
            await bot.send_message(lan.id, "hai")
        world.faults(error_rate=1, error_body="html")
        with pytest.raises(NetworkError):
            await bot.send_message(lan.id, "ba")
        world.faults(outage=True)
        with pytest.raises(NetworkError):
            await bot.get_me()
        world.faults()

    run(address, story)

    async def stranger() -> None:
        async with opened(address, "1:wrong"):
            pass

    with pytest.raises(InvalidToken):
        asyncio.run(stranger())


def test_membership_updates_are_understood(address: str, lan: Person) -> None:
    async def story(bot: Bot) -> None:
        lan.block()
        change = (await bot.get_updates())[0].my_chat_member
        assert isinstance(change, ChatMemberUpdated)
        assert (change.old_chat_member.status, change.new_chat_member.status) == ("member", "kicked")

    run(address, story)
