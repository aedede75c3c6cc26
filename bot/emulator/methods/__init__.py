"""The methods of the Bot API: one table, one family of methods a file."""

from collections.abc import Callable
from typing import Any

from bot.emulator.methods import account, callbacks, editing, fetching, hooking, media, reacting, sending
from bot.emulator.parameters import Parameters
from bot.emulator.world import World

Method = Callable[[World, Parameters], Any]

METHODS: dict[str, Method] = {
    "getMe": account.get_me,
    "getChat": account.get_chat,
    "setMyCommands": account.set_my_commands,
    "getMyCommands": account.get_my_commands,
    "deleteMyCommands": account.delete_my_commands,
    "close": account.close,
    "logOut": account.close,
    "setWebhook": hooking.set_webhook,
    "deleteWebhook": hooking.delete_webhook,
    "getWebhookInfo": hooking.get_webhook_info,
    "getFile": fetching.get_file,
    "sendMessage": sending.send_message,
    "sendDocument": media.send_document,
    "sendPhoto": media.send_photo,
    "sendMediaGroup": media.send_media_group,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "editMessageCaption": media.edit_message_caption,
    "deleteMessage": editing.delete_message,
    "setMessageReaction": reacting.set_message_reaction,
    "answerCallbackQuery": callbacks.answer_callback_query,
}
