"""getUpdates: the long poll."""

from typing import Any

from bot.emulator.parameters import Parameters
from bot.emulator.updates import MOST_AT_ONCE
from bot.emulator.world import World


async def get_updates(world: World, call: Parameters) -> Any:
    allowed = call.structure("allowed_updates")
    world.updates.allow(allowed if isinstance(allowed, list) else None)
    updates = await world.updates.poll(
        call.integer("offset"), call.integer("limit", MOST_AT_ONCE), call.integer("timeout")
    )
    if not world.trouble.quiet:
        updates = world.trouble.muddle(updates)
    return [update.shape() for update in updates]
