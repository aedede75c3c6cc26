"""A Telegram Bot API server on this machine, with a chat page: be any officer, move the clock."""
