"""The peer: a bare python-telegram-bot that echoes, without a database. ``python -m tests.bench.ptb_echo URL TOKEN``."""

import sys

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes, MessageHandler, filters

Context = ContextTypes.DEFAULT_TYPE


async def echo(update: Update, _context: Context) -> None:
    assert update.message is not None
    await update.message.reply_text(update.message.text or "tệp")


async def pressed(update: Update, _context: Context) -> None:
    assert update.callback_query is not None
    await update.callback_query.answer("đã bấm")


def main(url: str, token: str) -> None:
    application = (
        Application.builder()
        .token(token)
        .base_url(f"{url}/bot")
        .base_file_url(f"{url}/file/bot")
        .concurrent_updates(True)
        .build()
    )
    application.add_handler(MessageHandler(filters.ALL, echo))
    application.add_handler(CallbackQueryHandler(pressed))
    application.run_polling()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
