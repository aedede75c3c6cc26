"""What happens to a group: it is made, it grows into a supergroup, the bot is thrown out."""

from collections.abc import Sequence

from bot.emulator.acts import Impossible, membership_changed
from bot.emulator.people import Chat, Person
from bot.emulator.world import World

SUPERGROUP_BASE = -1_000_000_000_000  # https://core.telegram.org/api/bots/ids


def gather(world: World, chat_id: int, title: str, members: Sequence[Person], kind: str = "group") -> Chat:
    """Make a group with these members and the bot; the bot is told that the first of them added it."""
    if chat_id >= 0:
        raise Impossible("Số của một nhóm phải nhỏ hơn 0.")
    if chat_id in world.chats:
        raise Impossible(f"Đã có nhóm mang số {chat_id}.")
    if not members or not title.strip() or kind not in ("group", "supergroup"):
        raise Impossible("Một nhóm cần tên, ít nhất một người, và loại group hoặc supergroup.")
    group = world.add_group(chat_id, title.strip(), (person.id for person in members), kind)
    membership_changed(world, group, members[0], "left", "member")
    world.events.tell("people", group.id)
    return group


def migrate(world: World, group: Chat) -> Chat:
    """Turn a group into a supergroup: a new chat with a new id, and a word of it in both.

    https://core.telegram.org/bots/api#responseparameters
    """
    if group.kind != "group" or group.migrated_to is not None:
        raise Impossible("Chỉ nhóm thường mới chuyển được thành nhóm lớn, và chỉ một lần.")
    grown = world.add_group(SUPERGROUP_BASE + group.id, group.shape["title"], group.members, "supergroup")
    sender = world.people[min(group.members)].shape()
    last_words = world.put(group, sender, outgoing=True, service={"migrate_to_chat_id": grown.id})
    group.migrated_to = grown.id
    world.updates.add("message", last_words.shape(), group.id)
    first_words = world.put(grown, sender, outgoing=True, service={"migrate_from_chat_id": group.id})
    world.updates.add("message", first_words.shape(), grown.id)
    world.events.tell("people", grown.id)
    return grown


def kick(world: World, group: Chat) -> Chat:
    """Throw the bot out of a group; it is told, and can write there no more."""
    if not group.kicked:
        group.kicked = True
        membership_changed(world, group, world.people[min(group.members)], "member", "kicked")
        world.events.tell("people", group.id)
    return group
