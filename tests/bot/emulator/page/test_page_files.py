"""Files and pictures: sent by button, by paste and by drop; shown, opened large, and saved under their own name."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.bot.emulator.page.acting import box, choose, message
from tests.bot.emulator.page.fake_bot import HEAD, FakeBot, picture

pytestmark = pytest.mark.browser

BLUE, GREEN = picture(600, 400, (30, 90, 160)), picture(300, 500, (40, 130, 70))
GIVE = """(zone, kind) => {
    const carried = new DataTransfer();
    carried.items.add(new File(['nội dung'], 'Bao cao.docx', {type: 'application/octet-stream'}));
    const event = kind === 'paste' ? new ClipboardEvent('paste', {clipboardData: carried, bubbles: true})
        : new DragEvent('drop', {dataTransfer: carried, bubbles: true});
    zone.dispatchEvent(event);
}"""


def file(name: str, content: bytes, kind: str = "application/octet-stream") -> dict[str, object]:
    return {"name": name, "mimeType": kind, "buffer": content}


def choose_files(page: Page, button: str, *files: dict[str, object]) -> None:
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name=button, exact=True).click()
    chooser.value.set_files(list(files))  # type: ignore[arg-type] # a FilePayload is such a dict


def test_a_document_is_sent_with_its_caption_and_can_be_saved(bot: FakeBot, desk: Page, tmp_path: Path) -> None:
    choose(desk, HEAD)
    choose_files(desk, "Gửi tệp", file("Thông báo số 45.docx", b"x" * 254_000))
    expect(desk.locator(".staged-card")).to_contain_text("Thông báo số 45.docx")
    box(desk).fill("Xin gửi văn bản")
    box(desk).press("Enter")
    heard = bot.heard()["message"]
    assert heard["document"]["file_name"] == "Thông báo số 45.docx"
    assert heard["caption"] == "Xin gửi văn bản"
    expect(desk.locator(".staged-card")).to_have_count(0)
    row = message(desk, heard["message_id"])
    expect(row).to_contain_text("248 KB")
    with desk.expect_download() as saved:
        row.get_by_role("link", name="Tải tệp").click()
    assert saved.value.suggested_filename == "Thông báo số 45.docx"
    saved.value.save_as(tmp_path / "saved")
    assert (tmp_path / "saved").stat().st_size == 254_000


def test_one_picture_is_sent_as_a_picture_and_opens_large(bot: FakeBot, desk: Page) -> None:
    choose(desk, HEAD)
    choose_files(desk, "Gửi ảnh", file("hien truong.png", BLUE, "image/png"))
    desk.get_by_role("button", name="Gửi", exact=True).click()
    heard = bot.heard()["message"]
    assert (heard["photo"][-1]["width"], heard["photo"][-1]["height"]) == (600, 400)
    thumbnail = message(desk, heard["message_id"]).locator("img")
    expect(thumbnail).to_have_js_property("complete", True)
    thumbnail.click()
    viewer = desk.get_by_role("dialog", name="Ảnh")
    expect(viewer.locator("img")).to_have_js_property("naturalWidth", 600)
    desk.keyboard.press("Escape")
    expect(viewer).to_be_hidden()


def test_several_pictures_are_one_album(bot: FakeBot, desk: Page) -> None:
    choose(desk, HEAD)
    choose_files(desk, "Gửi ảnh", file("truoc.png", BLUE, "image/png"), file("sau.png", GREEN, "image/png"))
    box(desk).fill("Trước và sau")
    box(desk).press("Enter")
    first, second = bot.heard()["message"], bot.heard()["message"]
    assert first["media_group_id"] == second["media_group_id"]
    assert (first["caption"], second.get("caption")) == ("Trước và sau", None)
    album = desk.locator(".pictures.album")
    expect(album.locator("img")).to_have_count(2)
    expect(desk.locator(".row")).to_have_count(1)
    album.locator("img").first.click()
    viewer = desk.get_by_role("dialog", name="Ảnh")
    expect(viewer).to_contain_text("1/2")
    viewer.get_by_role("button", name="Ảnh sau").click()
    expect(viewer).to_contain_text("2/2")
    expect(viewer.locator("img")).to_have_js_property("naturalWidth", 300)


@pytest.mark.parametrize("way", ["paste", "drop"])
def test_a_file_is_pasted_or_dropped(bot: FakeBot, desk: Page, way: str) -> None:
    choose(desk, HEAD)
    desk.locator("#chat").evaluate(GIVE, way)
    expect(desk.locator(".staged-card")).to_contain_text("Bao cao.docx")
    box(desk).press("Enter")
    assert bot.heard()["message"]["document"]["file_name"] == "Bao cao.docx"


def test_a_staged_file_can_be_taken_back_and_an_empty_one_is_refused(desk: Page) -> None:
    choose(desk, HEAD)
    choose_files(desk, "Gửi tệp", file("rong.txt", b""), file("bao cao.txt", b"x"))
    expect(desk.get_by_role("alert")).to_contain_text("“rong.txt” là tệp rỗng, không gửi được.")
    expect(desk.locator(".staged-card")).to_have_count(1)
    desk.get_by_role("button", name="Bỏ bao cao.txt").click()
    expect(desk.locator("#staged")).to_be_hidden()
    expect(desk.get_by_role("button", name="Gửi", exact=True)).to_be_disabled()


def test_what_the_bot_sends_is_shown(bot: FakeBot, desk: Page) -> None:
    choose(desk, HEAD)
    one = bot.send_picture(HEAD, BLUE, "Biểu đồ tiến độ")
    bot.send_album(HEAD, [BLUE, GREEN, BLUE], "Ba ảnh")
    paper = bot.send_document(HEAD, "Bao cao.pdf", b"%PDF" + b"x" * 1_300_000, "Báo cáo tháng")
    expect(message(desk, one).locator("img")).to_have_js_property("naturalWidth", 600)
    expect(message(desk, one)).to_contain_text("Biểu đồ tiến độ")
    expect(desk.locator(".pictures.album img")).to_have_count(3)
    expect(message(desk, paper)).to_contain_text("1,2 MB")
    expect(desk.locator(f"#person-{HEAD}")).to_contain_text("Bao cao.pdf: Báo cáo tháng")
