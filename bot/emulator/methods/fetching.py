"""getFile: where a file that a person or the bot sent can be fetched."""

from typing import Any

from bot.emulator import refusals
from bot.emulator.parameters import Parameters
from bot.emulator.refusals import bad_request
from bot.emulator.world import World

MOST_BYTES = 20 * 1024 * 1024


def get_file(world: World, call: Parameters) -> Any:
    stored = world.files.find(call.text("file_id"))
    if stored is None:
        raise bad_request(refusals.WRONG_FILE)
    if len(stored.content) > MOST_BYTES:
        raise bad_request(refusals.FILE_TOO_BIG)
    return {**stored.shape(), "file_path": stored.path}
