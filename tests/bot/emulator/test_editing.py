"""Editing and deleting what was said, and reacting to it."""

from datetime import timedelta

from tests.bot.emulator.sides import Api, Watch
from tests.emulator_client import Person

BUTTON = {"inline_keyboard": [[{"text": "Đã nhận", "callback_data": "ack:1"}]]}


def test_an_edit_replaces_words_and_buttons(api: Api, lan: Person) -> None:
    sent = api("sendMessage", chat_id=lan.id, text="chờ", reply_markup=BUTTON)
    where = {"chat_id": lan.id, "message_id": sent["message_id"]}

    edited = api("editMessageText", text="<i>xong</i>", parse_mode="HTML", **where)

    assert edited["text"] == "xong"
    assert "reply_markup" not in edited  # a keyboard that is not given is taken away
    assert edited["edit_date"] >= edited["date"]
    assert api("editMessageReplyMarkup", reply_markup=BUTTON, **where)["reply_markup"] == BUTTON
    assert lan.last["text"] == "xong"


def test_an_edit_that_changes_nothing_is_refused(api: Api, lan: Person) -> None:
    sent = api("sendMessage", chat_id=lan.id, text="chờ", reply_markup=BUTTON)
    where = {"chat_id": lan.id, "message_id": sent["message_id"]}
    words = (
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"
        " as a current content and reply markup of the message"
    )

    assert api.refusal("editMessageText", text=" chờ ", reply_markup=BUTTON, **where) == words
    assert api.refusal("editMessageReplyMarkup", reply_markup=BUTTON, **where) == words
    api("editMessageText", text="<b>chờ</b>", parse_mode="HTML", reply_markup=BUTTON, **where)


def test_what_cannot_be_edited(api: Api, lan: Person) -> None:
    hers = lan.say("chào")
    assert (
        api.refusal("editMessageText", chat_id=lan.id, message_id=99, text="x")
        == "Bad Request: message to edit not found"
    )
    assert (
        api.refusal("editMessageText", chat_id=lan.id, text="x") == "Bad Request: message identifier is not specified"
    )
    assert (
        api.refusal("editMessageText", chat_id=lan.id, message_id=hers["message_id"], text="x")
        == "Bad Request: message can't be edited"
    )
    sent = api("sendMessage", chat_id=lan.id, text="chờ")
    assert (
        api.refusal("editMessageCaption", chat_id=lan.id, message_id=sent["message_id"], caption="x")
        == "Bad Request: there is no caption in the message to edit"
    )


def test_a_deleted_message_is_gone(api: Api, lan: Person) -> None:
    sent = api("sendMessage", chat_id=lan.id, text="chờ")
    hers = lan.say("chào")
    where = {"chat_id": lan.id, "message_id": sent["message_id"]}

    assert api("deleteMessage", **where) is True
    assert api("deleteMessage", chat_id=lan.id, message_id=hers["message_id"]) is True
    assert lan.messages() == []
    assert api.refusal("deleteMessage", **where) == "Bad Request: message to delete not found"
    assert api.refusal("editMessageText", text="x", **where) == "Bad Request: message to edit not found"


def test_a_message_older_than_two_days_cannot_be_deleted_but_edited(api: Api, lan: Person, watch: Watch) -> None:
    sent = api("sendMessage", chat_id=lan.id, text="chờ")
    where = {"chat_id": lan.id, "message_id": sent["message_id"]}
    watch.now += timedelta(hours=48, seconds=1)

    assert api.refusal("deleteMessage", **where) == "Bad Request: message can't be deleted for everyone"
    api("editMessageText", text="xong", **where)


def test_a_reaction_is_seen_by_the_person(api: Api, lan: Person) -> None:
    hers = lan.say("xong")
    where = {"chat_id": lan.id, "message_id": hers["message_id"]}

    assert api("setMessageReaction", reaction=[{"type": "emoji", "emoji": "👍"}], **where) is True
    assert lan.last["reactions"] == [{"type": "emoji", "emoji": "👍"}]
    assert (
        api.refusal("setMessageReaction", reaction=[{"type": "emoji", "emoji": "✅"}], **where)
        == "Bad Request: REACTION_INVALID"
    )
