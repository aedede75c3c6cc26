"""What stands in the outbox arrives: in order, once, and only while it is true."""

import asyncio

import pytest

from bot.sending.sender import Sender
from directives.message import Address, Button, MessageKind, Priority
from directives.officer import Role
from storage.delivery import file_to_send
from storage.people import at as who_is_at
from storage.people import register
from storage.tables import outbox
from tests.bot.sending.conftest import Post

LAN, MINH = 501, 502


@pytest.fixture(autouse=True)
def people(post: Post) -> None:
    post.world.person(LAN, "Lan", started=True)
    post.world.person(MINH, "Minh", started=True)


def texts(post: Post) -> list[tuple[int | None, str]]:
    return [(sent.chat_id, sent.text) for sent in post.world.sent()]


def test_a_message_arrives_with_its_buttons_and_is_remembered_by_its_number(post: Post) -> None:
    row = post.put(LAN, "Có <b>2</b> chỉ đạo", buttons=((Button("Đã nhận", "ack:1"),),))
    post.send_all()
    [sent] = post.world.sent()
    assert (sent.chat_id, sent.text, sent.buttons) == (LAN, "Có 2 chỉ đạo", ["Đã nhận"])
    stored = post.row(row)
    assert (stored.state, stored.remote_id, stored.sent_at, stored.attempts) == (
        "sent",
        str(sent.message_id),
        post.clock.now(),
        1,
    )


def test_nothing_goes_before_its_time(post: Post) -> None:
    post.put(LAN, "mai", send_at=post.later(days=1))
    post.send_all()
    assert texts(post) == []
    post.clock.move_to(post.later(days=1))
    post.send_all()
    assert texts(post) == [(LAN, "mai")]


def test_answers_go_before_reminders_before_broadcasts(post: Post) -> None:
    post.pace_all = 100
    post.put(LAN, "thông báo", priority=Priority.BROADCAST)
    post.put(LAN, "nhắc việc", priority=Priority.REMINDER)
    post.put(LAN, "trả lời")
    post.send_all()
    assert [text for _, text in texts(post)] == ["trả lời", "nhắc việc", "thông báo"]


def test_messages_of_one_chat_arrive_in_the_order_of_writing(post: Post) -> None:
    for number in range(12):
        post.put(LAN, f"tin {number}")
    post.send_all()
    assert [text for _, text in texts(post)] == [f"tin {number}" for number in range(12)]


def test_an_edit_changes_the_message_that_was_sent(post: Post) -> None:
    row = post.put(LAN, "chưa nhận")
    post.send_all()
    post.edit(row, "đã nhận")
    post.send_all()
    assert [message["text"] for message in post.world.get(f"/chats/{LAN}/messages")] == ["đã nhận"]


def test_edits_that_wait_are_merged_and_the_last_one_wins(post: Post) -> None:
    row = post.put(LAN, "một")
    post.send_all()
    for text in ("hai", "ba", "bốn"):
        post.edit(row, text)
    post.send_all()
    assert [text for _, text in texts(post)] == ["một", "bốn"]


def test_an_edit_of_a_message_that_is_tried_again_waits_for_it(post: Post) -> None:
    row = post.put(LAN, "một")
    with post.database.begin() as tx:
        tx.execute(outbox.update().where(outbox.c.id == row).values(attempts=1, send_at=post.later(minutes=5)))
    post.edit(row, "hai")
    post.send_all()
    assert texts(post) == []
    post.clock.move_to(post.later(minutes=5))
    post.send_all()
    assert [text for _, text in texts(post)] == ["một", "hai"]


def test_an_edit_of_a_message_that_never_arrived_is_dropped(post: Post) -> None:
    row = post.put(999, "gửi vào hư không")
    post.send_all()
    assert post.state(row) == "failed"
    post.edit(row, "sửa")
    post.send_all()
    assert (post.state(row + 1), post.row(row + 1).error) == ("dropped", "tin nhắn gốc không gửi được")


def test_editing_to_the_same_text_counts_as_done(post: Post) -> None:
    row = post.put(LAN, "như cũ")
    post.send_all()
    post.edit(row, "như cũ")
    post.send_all()
    assert post.state(row + 1) == "sent"


def test_a_press_is_answered_with_a_toast(post: Post) -> None:
    post.put(LAN, "Bấm đi", buttons=((Button("Đã nhận", "ack:1"),),))
    post.send_all()
    message_id = post.world.sent()[0].message_id
    pressed = post.world.post(f"/chats/{LAN}/press", {"message_id": message_id, "data": "ack:1"})
    press_id = pressed["callback_query_id"]
    post.put(LAN, "Đã ghi nhận", kind=MessageKind.TOAST, remote_ref=press_id)
    post.send_all()
    assert post.world.get(f"/callbacks/{press_id}", wait=1)["text"] == "Đã ghi nhận"


def test_a_toast_for_a_press_that_is_forgotten_is_let_go(post: Post) -> None:
    row = post.put(LAN, "muộn rồi", kind=MessageKind.TOAST, remote_ref="123")
    post.send_all()
    assert post.state(row) == "sent"


def test_a_file_is_uploaded_once_and_named_after_that(post: Post) -> None:
    number = post.file("thông báo.txt", b"noi dung")
    for chat in (LAN, MINH, LAN):
        post.put(chat, "kèm tệp", kind=MessageKind.DOCUMENT, file_id=number)
    post.send_all()
    assert len(post.world.sent()) == 3
    with post.database.look() as tx:
        file = file_to_send(tx, number, "telegram")
    assert file.remote_id
    assert file.content is None


def test_a_long_text_comes_in_pieces_and_the_buttons_with_the_last(post: Post) -> None:
    paragraphs = [f"<b>Mục {number}.</b> " + "việc cần làm " * 60 for number in range(12)]
    row = post.put(LAN, "\n\n".join(paragraphs), buttons=((Button("Đã nhận", "ack:1"),),))
    post.send_all()
    sent = post.world.sent()
    assert len(sent) == 3
    assert [one.buttons for one in sent] == [[], [], ["Đã nhận"]]
    assert all(one.text.startswith("Mục") for one in sent)
    assert post.row(row).remote_id == str(sent[-1].message_id)


def test_a_message_that_came_too_late_is_dropped(post: Post) -> None:
    row = post.put(LAN, "hạn hôm qua", expires_at=post.later(hours=-1))
    post.send_all()
    assert (post.state(row), post.row(row).error) == ("dropped", "quá hạn gửi")
    assert texts(post) == []


def test_a_chat_that_blocked_the_bot_is_lost_and_the_office_is_told_once(post: Post) -> None:
    with post.database.begin() as tx:
        register(
            tx,
            Address("telegram", str(LAN)),
            name="Lan",
            title="Trưởng phòng",
            role=Role.HEAD,
            unit_id=None,
            at=post.clock.now(),
        )
    post.world.post(f"/people/{LAN}/block")
    rows = [post.put(LAN, "một"), post.put(LAN, "hai"), post.put(MINH, "ba")]
    post.send_all()
    assert [post.state(row) for row in rows] == ["failed", "failed", "sent"]
    assert post.lost == [(str(LAN), "Forbidden: bot was blocked by the user")]
    with post.database.look() as tx:
        person = who_is_at(tx, Address("telegram", str(LAN)))
    assert person is not None
    assert not person.account.reachable


def test_a_group_that_moved_is_followed(post: Post) -> None:
    people = [post.world.person(LAN, "Lan"), post.world.person(MINH, "Minh")]
    group = post.world.group(-700, "Phòng", people)
    new = group.migrate()
    row = post.put(-700, "chào cả phòng")
    post.send_all()
    assert (post.state(row), post.row(row).chat_id) == ("sent", str(new.id))


def test_a_provider_that_fails_is_tried_again(post: Post) -> None:
    post.world.faults(error_rate=0.4, drop_before_rate=0.2, seed=3)
    rows = [post.put(LAN, f"tin {number}") for number in range(3)]
    post.send_all()
    assert [post.state(row) for row in rows] == ["sent"] * 3
    assert [text for _, text in texts(post)] == ["tin 0", "tin 1", "tin 2"]


def test_what_may_have_arrived_twice_is_counted(post: Post) -> None:
    post.world.faults(drop_after_rate=0.999, seed=1)
    row = post.put(LAN, "có thể hai lần", expires_at=post.later(minutes=1))

    async def until_it_failed_once(sender: Sender) -> None:
        sending = asyncio.create_task(sender.drain())
        while not post.world.sent():
            await asyncio.sleep(0.05)
        post.world.faults()
        await sending

    post.with_sender(until_it_failed_once)
    stored = post.row(row)
    assert (stored.state, stored.unsure) == ("sent", 1)
    assert len(post.world.sent()) == 2


def test_a_429_stops_the_chat_for_as_long_as_it_says_and_no_other(post: Post) -> None:
    post.world.limits(all_per_second=0, chat_per_second=1, chat_burst=1, group_per_minute=0)
    for number in range(2):
        post.put(LAN, f"Lan {number}")
    post.put(MINH, "Minh 0")
    post.send_all()
    assert [chat for chat, _ in texts(post)] == [LAN, MINH, LAN]
    assert post.world.stats()["too_many"] == 1


def test_a_reminder_for_what_is_done_meanwhile_is_dropped_with_its_reason(post: Post) -> None:
    row = post.put(LAN, "nhắc", only_if={"open": [12]})
    other = post.put(LAN, "còn nữa", only_if={"broadcast_running": 3})
    post.send_all()
    assert (post.state(row), post.row(row).error) == ("dropped", "không còn việc nào đang mở")
    assert (post.state(other), post.row(other).error) == ("dropped", "thông báo đã dừng")
