"""The methods of the Bot API: one table, one family of methods a file."""

from collections.abc import Callable
from typing import Any

from bot.emulator.methods import account, callbacks, editing, fetching, hooking, media, reacting, sending
from bot.emulator.parameters import Parameters
from bot.emulator.world import World

Method = Callable[[World, Parameters], Any]

# Telegram takes the names in any case; getUpdates waits, so the server calls it apart from these.
METHODS: dict[str, Method] = {
    "getme": account.get_me,
    "getchat": account.get_chat,
    "setmycommands": account.set_my_commands,
    "getmycommands": account.get_my_commands,
    "deletemycommands": account.delete_my_commands,
    "close": account.close,
    "logout": account.close,
    "setwebhook": hooking.set_webhook,
    "deletewebhook": hooking.delete_webhook,
    "getwebhookinfo": hooking.get_webhook_info,
    "getfile": fetching.get_file,
    "sendmessage": sending.send_message,
    "senddocument": media.send_document,
    "sendphoto": media.send_photo,
    "sendmediagroup": media.send_media_group,
    "sendchataction": sending.send_chat_action,
    "editmessagetext": editing.edit_message_text,
    "editmessagereplymarkup": editing.edit_message_reply_markup,
    "editmessagecaption": media.edit_message_caption,
    "deletemessage": editing.delete_message,
    "setmessagereaction": reacting.set_message_reaction,
    "answercallbackquery": callbacks.answer_callback_query,
}
