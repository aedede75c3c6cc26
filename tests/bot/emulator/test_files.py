"""Files and pictures: sent by people and by the bot, fetched, and sent again by their id."""

import struct
from typing import Any

import httpx
import pytest

from bot.emulator.files import Files, Kind
from bot.emulator.pictures import size_of
from tests.bot.emulator.pictures import jpeg_head, png
from tests.bot.emulator.sides import Api
from tests.emulator_client import TOKEN, Person, World

NOTICE = "Thông báo kết luận".encode()


def fetch(api: Api, file_id: str) -> bytes:
    path = api("getFile", file_id=file_id)["file_path"]
    return httpx.get(f"{api.address}/file/bot{TOKEN}/{path}").raise_for_status().content


def test_a_file_from_a_person_can_be_fetched_by_the_bot(api: Api, lan: Person) -> None:
    lan.upload(NOTICE, "Thông báo 15.txt", caption="gửi văn phòng")

    message = api("getUpdates")[0]["message"]
    document = message["document"]
    assert message["caption"] == "gửi văn phòng"
    assert (document["file_name"], document["mime_type"], document["file_size"]) == (
        "Thông báo 15.txt",
        "text/plain",
        len(NOTICE),
    )
    assert fetch(api, document["file_id"]) == NOTICE
    assert api("getFile", file_id=document["file_id"])["file_path"].endswith(".txt")


def test_a_photo_knows_its_size(api: Api, lan: Person) -> None:
    lan.upload(png(300, 200), "anh.png", kind="photo")
    photo = api("getUpdates")[0]["message"]["photo"][-1]
    assert (photo["width"], photo["height"]) == (300, 200)
    assert fetch(api, photo["file_id"]) == png(300, 200)


def test_several_photos_at_once_are_an_album(api: Api, world: World, lan: Person) -> None:
    files = [("photo", (f"{n}.png", png(n, n))) for n in (1, 2, 3)]
    world.post(f"/chats/{lan.id}/send", files=files, data={"caption": "trước, trong, sau"})

    messages = [update["message"] for update in api("getUpdates")]
    assert [message.get("caption") for message in messages] == ["trước, trong, sau", None, None]
    assert len({message["media_group_id"] for message in messages}) == 1


def test_the_bot_sends_a_file_and_again_by_its_id(api: Api, world: World, lan: Person) -> None:
    sent = api.line.post("sendDocument", data={"chat_id": "501", "caption": "<b>Tổng hợp</b>", "parse_mode": "HTML"},
                         files={"document": ("tong-hop.txt", NOTICE)}).json()["result"]  # fmt: skip
    again = api("sendDocument", chat_id=lan.id, document=sent["document"]["file_id"])

    assert sent["caption_entities"] == [{"type": "bold", "offset": 0, "length": 8}]
    assert again["document"] == sent["document"]
    assert [call.media for call in world.sent()] == [{"document": sent["document"]}] * 2
    shown = httpx.get(f"{world.address}/_emulator/files/{sent['document']['file_id']}")
    assert (shown.content, shown.headers["x-content-type-options"]) == (NOTICE, "nosniff")


def test_an_album_mixes_new_files_and_known_ones(api: Api, lan: Person) -> None:
    known = api.line.post("sendPhoto", data={"chat_id": "501"}, files={"photo": ("a.png", png())}).json()["result"]
    media = [
        {"type": "photo", "media": known["photo"][0]["file_id"], "caption": "một"},
        {"type": "photo", "media": "attach://second"},
    ]
    sent = api.line.post("sendMediaGroup", data={"chat_id": "501", "media": str(media).replace("'", '"')},
                         files={"second": ("b.png", png(3, 3))}).json()["result"]  # fmt: skip

    assert [message.get("caption") for message in sent] == ["một", None]
    assert sent[0]["media_group_id"] == sent[1]["media_group_id"]
    assert sent[1]["message_id"] == sent[0]["message_id"] + 1


@pytest.mark.parametrize(
    ("method", "data", "files", "words"),
    [
        ("sendDocument", {}, {}, "there is no document in the request"),
        ("sendDocument", {"document": "abc"}, {}, "wrong remote file identifier specified: can't unserialize it. Wrong last symbol"),
        ("sendDocument", {"document": "attach://x"}, {}, "there is no document in the request"),
        ("sendDocument", {"caption": "x" * 1025}, {"document": ("a", b"x")}, "message caption is too long"),
        ("sendDocument", {}, {"document": ("a", b"")}, "file must be non-empty"),
        ("sendPhoto", {}, {"photo": ("a.png", b"no picture")}, "IMAGE_PROCESS_FAILED"),
        ("sendPhoto", {}, {"photo": ("a.png", png(1, 30))}, "PHOTO_INVALID_DIMENSIONS"),
        ("sendPhoto", {}, {"photo": ("a.png", png().ljust(10 * 1024 * 1024 + 1))}, "file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes"),
        ("sendMediaGroup", {"media": "[]"}, {}, "there are no messages to send"),
        ("sendMediaGroup", {"media": '[{"type":"photo"},{"type":"document"}]'}, {}, "document can't be mixed with other media types"),
        ("getFile", {}, {}, "file_id not specified"),
        ("getFile", {"file_id": "abc"}, {}, "invalid file_id"),
    ],
)  # fmt: skip
def test_files_that_telegram_does_not_take(
    api: Api, lan: Person, method: str, data: dict[str, str], files: dict[str, Any], words: str
) -> None:
    body = api.line.post(method, data={"chat_id": "501", **data}, files=files).json()
    assert body == {"ok": False, "error_code": 400, "description": f"Bad Request: {words}"}


def test_a_large_file_can_be_sent_but_not_fetched(api: Api, lan: Person) -> None:
    document = lan.upload(bytes(20 * 1024 * 1024 + 1), "lon.bin")["document"]
    assert api.refusal("getFile", file_id=document["file_id"]) == "Bad Request: file is too big"


def test_a_photo_is_no_document(api: Api, lan: Person) -> None:
    photo = lan.upload(png(), "a.png", kind="photo")["photo"][0]["file_id"]
    assert (
        api.refusal("sendDocument", chat_id=lan.id, document=photo)
        == "Bad Request: can't use file of type Photo as Document"
    )


def test_a_caption_is_edited_in_place(api: Api, lan: Person) -> None:
    sent = api.line.post(
        "sendPhoto", data={"chat_id": "501", "caption": "một"}, files={"photo": ("a.png", png())}
    ).json()["result"]
    where = {"chat_id": lan.id, "message_id": sent["message_id"]}
    assert api("editMessageCaption", caption="hai", **where)["caption"] == "hai"
    assert api.refusal("editMessageText", text="x", **where) == "Bad Request: there is no text in the message to edit"
    assert api.refusal("editMessageCaption", caption="hai", **where).startswith("Bad Request: message is not modified")


def test_the_oldest_files_go_when_there_is_no_more_room() -> None:
    files = Files(keep_bytes=10)
    first, second, third = (files.keep(Kind.DOCUMENT, bytes(4), f"{n}.bin") for n in range(3))
    assert files.find(first.file_id) is None
    assert files.at(first.path) is None
    assert files.at(second.path) == second
    assert files.find(third.file_id) == third


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (png(7, 5), (7, 5)),
        (jpeg_head(640, 480), (640, 480)),
        (b"GIF89a" + struct.pack("<HH", 9, 8), (9, 8)),
        (b"RIFF\x00\x00\x00\x00WEBPVP8X" + bytes(8) + (99).to_bytes(3, "little") + (49).to_bytes(3, "little"), (100, 50)),
        (b"RIFF\x00\x00\x00\x00WEBPVP8L" + bytes(5) + (99 | 49 << 14).to_bytes(4, "little"), (100, 50)),
        (b"\xff\xd8 and then nothing", None),
        (b"\x89PNG\r\n\x1a\n", None),
        (b"%PDF-1.7", None),
        (b"", None),
    ],
)  # fmt: skip
def test_the_size_of_a_picture(content: bytes, size: tuple[int, int] | None) -> None:
    assert size_of(content) == size
