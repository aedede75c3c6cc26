"""Groups: what the bot hears in them, how they grow, and how it is thrown out."""

import pytest

from tests.bot.emulator.sides import Api
from tests.emulator_client import Group, Person, World


@pytest.fixture
def minh(world: World) -> Person:
    return world.person(502, "Minh")


@pytest.fixture
def group(api: Api, world: World, lan: Person, minh: Person) -> Group:
    """A group of two people and the bot; what the bot heard of its making is confirmed."""
    group = world.group(-300, "Tổ dự án", [lan, minh])
    api("getUpdates", offset=api("getUpdates")[-1]["update_id"] + 1)
    return group


def test_the_bot_is_told_that_it_was_added(api: Api, world: World, lan: Person) -> None:
    world.group(-300, "Tổ dự án", [lan])
    change = api("getUpdates")[0]["my_chat_member"]
    assert change["chat"]["title"] == "Tổ dự án"
    assert change["new_chat_member"]["status"] == "member"


def test_in_a_group_the_bot_hears_only_what_is_for_it(api: Api, group: Group, lan: Person, minh: Person) -> None:
    asked = api("sendMessage", chat_id=group.id, text="Ai làm?")
    group.say(lan, "chào cả nhà")
    group.say(lan, "/viec")
    group.say(lan, "/viec@dondoc_bot")
    group.say(lan, "/viec@bot_khac")
    group.say(minh, "tôi", reply_to=asked["message_id"])
    group.say(minh, "hỏi @dondoc_bot nhé")

    heard = [update["message"]["text"] for update in api("getUpdates")]
    assert heard == ["/viec", "/viec@dondoc_bot", "tôi", "hỏi @dondoc_bot nhé"]


def test_a_group_needs_no_start_and_shows_who_wrote(api: Api, group: Group, minh: Person) -> None:
    api("sendMessage", chat_id=group.id, text="Thông báo")
    group.say(minh, "/viec")
    assert [(message["outgoing"], message["from"]["id"]) for message in group.messages()] == [
        (False, 7000000001),
        (True, 502),
    ]


def test_a_press_in_a_group_tells_who_pressed(api: Api, world: World, group: Group, minh: Person) -> None:
    sent = api(
        "sendMessage",
        chat_id=group.id,
        text="Nhận?",
        reply_markup={"inline_keyboard": [[{"text": "Nhận", "callback_data": "a"}]]},
    )
    world.post(f"/chats/{group.id}/press", {"from": minh.id, "message_id": sent["message_id"], "data": "a"})
    assert api("getUpdates")[-1]["callback_query"]["from"]["id"] == minh.id


def test_a_group_that_grew_is_found_under_its_new_id(api: Api, group: Group, lan: Person) -> None:
    grown = group.migrate()

    refused = api.answer("sendMessage", chat_id=group.id, text="x")
    assert refused["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert refused["parameters"] == {"migrate_to_chat_id": grown.id}
    assert api("sendMessage", chat_id=grown.id, text="x")["chat"]["type"] == "supergroup"
    news = [update["message"] for update in api("getUpdates")]
    assert news[0]["migrate_to_chat_id"] == grown.id
    assert news[1]["migrate_from_chat_id"] == group.id
    with pytest.raises(AssertionError, match="đã chuyển thành nhóm lớn"):
        group.say(lan, "còn ai không")


def test_a_bot_that_was_thrown_out_is_told_so(api: Api, world: World, group: Group, lan: Person) -> None:
    grown = group.migrate()
    grown.kick_bot()
    assert (
        api.refusal("sendMessage", chat_id=grown.id, text="x") == "Forbidden: bot was kicked from the supergroup chat"
    )
    plain = world.group(-301, "Tổ khác", [lan])
    plain.kick_bot()
    assert api.refusal("sendMessage", chat_id=plain.id, text="x") == "Forbidden: bot was kicked from the group chat"
    assert api("getUpdates")[-1]["my_chat_member"]["new_chat_member"]["status"] == "kicked"


def test_only_members_write_in_a_group(world: World, group: Group) -> None:
    stranger = world.person(503, "Tú")
    with pytest.raises(AssertionError, match="không ở trong nhóm"):
        group.say(stranger, "/viec")


def test_a_bot_deletes_only_its_own_words_in_a_group(api: Api, group: Group, lan: Person) -> None:
    hers = group.say(lan, "chào")
    assert (
        api.refusal("deleteMessage", chat_id=group.id, message_id=hers["message_id"])
        == "Bad Request: message can't be deleted"
    )
