"""getFile: where a file that a person or the bot sent can be fetched."""

from typing import Any

from bot.emulator import refusals
from bot.emulator.files import FILE_ID_BEGINS
from bot.emulator.parameters import Parameters
from bot.emulator.refusals import bad_request
from bot.emulator.world import World

MOST_BYTES = 20 * 1024 * 1024


def get_file(world: World, call: Parameters) -> Any:
    file_id = call.text("file_id")
    if not file_id:
        raise bad_request(refusals.FILE_ID_MISSING)
    stored = world.files.find(file_id)
    if stored is None:
        raise bad_request(refusals.WRONG_FILE if file_id.startswith(FILE_ID_BEGINS) else refusals.INVALID_FILE_ID)
    if len(stored.content) > MOST_BYTES:
        raise bad_request(refusals.FILE_TOO_BIG)
    return {**stored.shape(), "file_path": stored.path}
