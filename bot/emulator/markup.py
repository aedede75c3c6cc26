"""The keyboards under messages, checked as Telegram checks them."""

from typing import Any

from bot.emulator import refusals
from bot.emulator.parameters import Parameters
from bot.emulator.refusals import bad_request

MOST_DATA_BYTES = 64
MOST_BUTTONS = 100
KEYBOARDS = frozenset({"inline_keyboard", "keyboard", "remove_keyboard", "force_reply"})
ACTIONS = frozenset({
    "callback_data", "url", "login_url", "web_app", "switch_inline_query", "copy_text",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "callback_game", "pay",
})  # fmt: skip
URL_BEGINNINGS = ("http://", "https://", "tg://", "ton://")


def read(call: Parameters) -> dict[str, Any] | None:
    """Return the ``reply_markup`` of a call, None where there is none or an empty one.

    Raises ``Refused`` (400) in Telegram's words for what Telegram would not take.
    """
    markup = call.structure("reply_markup")
    if not markup:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if not KEYBOARDS & markup.keys():
        return None
    if "inline_keyboard" in markup:
        rows = _rows(markup["inline_keyboard"])
        return {"inline_keyboard": rows} if rows else None
    return markup


def _rows(keyboard: Any) -> list[list[dict[str, Any]]]:
    if not isinstance(keyboard, list):
        raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    rows = []
    for row in keyboard:
        if not isinstance(row, list):
            raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
        if row:
            rows.append([_button(button) for button in row])
    if sum(map(len, rows)) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return rows


def _button(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    if not str(button.get("text") or "").strip():
        raise bad_request("can't parse inline keyboard button: Can't find field \"text\"")
    if not ACTIONS & button.keys():
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if "callback_data" in button:
        size = len(str(button["callback_data"]).encode())
        if not 1 <= size <= MOST_DATA_BYTES:
            raise bad_request(refusals.BUTTON_DATA_INVALID)
    if "url" in button and not str(button["url"]).startswith(URL_BEGINNINGS):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    return button
