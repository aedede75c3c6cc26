"""The Telegram wire: the only folder that knows the Bot API."""

from bot.channels.telegram.channel import TelegramChannel

__all__ = ["TelegramChannel"]
