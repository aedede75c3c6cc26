"""A Telegram Bot API server on this machine, with a chat page: be any officer, move the clock.

The bot reaches it like Telegram itself, by ``TELEGRAM_API_URL``; people (the chat page, the stories) reach it under
``/_emulator``. The rooms, from the ground up:

- ``refusals`` Telegram's words · ``formatted``, ``tags``, ``entities``, ``markup`` what a text and a keyboard may be
- ``messages``, ``people``, ``files``, ``updates``, ``journal``, ``pace``, ``faults``, ``events`` one kind of thing each
- ``webhook`` carries updates out · ``world`` all of it together · ``acts``, ``gatherings`` what people do in it
- ``methods/`` what a bot may call · ``person/`` what a person and a test may ask · ``page/`` the chat page
- ``parameters``, ``wire``, ``connections``, ``bot_api``, ``server`` the HTTP around it
"""
