"""The demo: the bot, an emulated Telegram with its chat page, made-up officers and a sample notice."""
