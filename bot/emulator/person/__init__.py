"""The API of the person: what a Telegram user does and sees, and what a test may set; under ``/_emulator``."""

from starlette.routing import Route

from bot.emulator.person import chats, controls, groups, people, watching

ROUTES = [
    Route("/_emulator/people", people.listed, methods=["GET"]),
    Route("/_emulator/people", people.add, methods=["POST"]),
    Route("/_emulator/people/{id}/start", people.start, methods=["POST"]),
    Route("/_emulator/people/{id}/block", people.block, methods=["POST"]),
    Route("/_emulator/people/{id}/unblock", people.unblock, methods=["POST"]),
    Route("/_emulator/people/{id}/deactivate", people.deactivate, methods=["POST"]),
    Route("/_emulator/people/{id}/read", people.read, methods=["POST"]),
    Route("/_emulator/groups", groups.listed, methods=["GET"]),
    Route("/_emulator/groups", groups.add, methods=["POST"]),
    Route("/_emulator/groups/{id}/migrate", groups.migrate, methods=["POST"]),
    Route("/_emulator/groups/{id}/kick", groups.kick, methods=["POST"]),
    Route("/_emulator/chats/{id}/messages", chats.messages, methods=["GET"]),
    Route("/_emulator/chats/{id}/send", chats.send, methods=["POST"]),
    Route("/_emulator/chats/{id}/press", chats.press, methods=["POST"]),
    Route("/_emulator/files/{file_id}", chats.file, methods=["GET"]),
    Route("/_emulator/commands", chats.commands, methods=["GET"]),
    Route("/_emulator/callbacks/{id}", watching.callback_answer, methods=["GET"]),
    Route("/_emulator/events", watching.events, methods=["GET"]),
    Route("/_emulator/sent", watching.sent, methods=["GET"]),
    Route("/_emulator/stats", watching.stats, methods=["GET"]),
    Route("/_emulator/faults", controls.faults, methods=["GET", "POST"]),
    Route("/_emulator/limits", controls.limits, methods=["GET", "POST"]),
    Route("/_emulator/clock", controls.clock, methods=["GET", "POST"]),
    Route("/_emulator/reset", controls.reset, methods=["POST"]),
]
