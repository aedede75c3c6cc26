"""``python -m tests.bot.emulator.page.screenshots FOLDER``: pictures of the chat page on a believable day, to look at."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from playwright.sync_api import FilePayload, Page, sync_playwright

from tests.bot.emulator.page.acting import box, choose
from tests.bot.emulator.page.conftest import DEBIANS_CHROMIUM, DESK, PHONE, SWITCHES
from tests.bot.emulator.page.fake_bot import (
    HEAD,
    LEADER,
    OFFICE,
    STRANGER,
    WARD,
    FakeBot,
    PlannedClock,
    Running,
    picture,
)

TASK = (
    "<b>{state}</b> · Thông báo số 45/TB-UBND, mục 2\n\n"
    "Phòng Lao động – TBXH <b>chủ trì</b>, phối hợp với UBND các phường, xã rà soát danh sách hộ nghèo.\n"
    "<blockquote>Giao Phòng Lao động – TBXH rà soát xong danh sách trước ngày 23/9/2024.</blockquote>\n"
    "Hạn: <b>Chủ nhật, 22/9/2024</b>\nNgày làm việc cuối: thứ Sáu, 20/9/2024"
)
SHAPES = {"desk": DESK, "phone": PHONE}


def tell_a_day(bot: FakeBot, clock: PlannedClock) -> None:
    """Let the bot and its people write for a day and a half."""
    commands = [("viec", "Việc của tôi, hạn gần nhất trước"), ("baocao", "Báo cáo tiến độ"), ("trogiup", "Trợ giúp")]
    bot.call("setMyCommands", commands=[{"command": name, "description": words} for name, words in commands])
    bot.say(HEAD, "Kính chào ông <b>Nguyễn Đức Thịnh</b>. Gõ /trogiup để xem cách dùng.")
    clock.present += timedelta(hours=1)
    task = bot.say(HEAD, TASK.format(state="Nhiệm vụ mới"), [[("Đã nhận", "ack"), ("Xem văn bản gốc", "src")]])
    bot.send_document(HEAD, "Thong bao 45-TB-UBND.docx", b"x" * 254_000, "Văn bản gốc")
    clock.present += timedelta(hours=4)
    bot.edit(HEAD, task, TASK.format(state="Đã nhận lúc 09:12"), [[("Xem văn bản gốc", "src"), ("Báo cáo", "rep")]])
    bot.person(f"/chats/{HEAD}/send", text="DA2 được 75%, còn vướng đối tượng", reply_to=task)
    bot.say(
        HEAD, "Tôi hiểu như sau:\n• DA2: <b>75%</b>\n• Vướng mắc: <i>đối tượng</i>", [[("Đúng", "ok"), ("Sửa", "fix")]]
    )
    clock.present += timedelta(days=1)
    bot.send_album(HEAD, [picture(900, 600, (60, 140, 90)), picture(700, 900, (180, 120, 60))], "Ảnh hiện trường")
    bot.say(WARD, "<b>Nhắc việc</b>: còn 7 ngày làm việc.", [[("Đã nhận", "a")]])
    bot.say(
        OFFICE, "Đã nhận <b>11/16</b>.\nLời mời: https://t.me/dondoc_bot?start=AB12CD", [[("Xem ai chưa nhận", "w")]]
    )
    keyboard = {"keyboard": [["Tình hình chung", "Việc quá hạn"], ["Đơn vị chậm"]]}
    bot.call("sendMessage", chat_id=LEADER, text="Hôm nay ông muốn xem gì?", reply_markup=keyboard)
    clock.plan.append((datetime(2024, 9, 20, 1, 30, tzinfo=UTC), lambda: bot.say(WARD, "Nhắc việc")))


def take(page: Page, shot: Callable[[str], object]) -> None:
    """Go through the page and take a picture at each stop."""

    def open_chat(person_id: int) -> None:
        if page.locator("#chat-back").is_visible():
            page.locator("#chat-back").click()
        choose(page, person_id)
        page.locator(".row, .log-sheet.is-empty").first.wait_for()

    page.locator(".person").first.wait_for()
    shot("1-list")
    open_chat(HEAD)
    shot("2-unread")
    page.locator("#log").evaluate("log => { log.scrollTop = log.scrollHeight; }")
    shot("3-end")
    box(page).fill("/")
    shot("4-commands")
    box(page).fill("")
    open_chat(LEADER)
    shot("5-keyboard")
    open_chat(STRANGER)
    shot("6-stranger")
    open_chat(OFFICE)
    page.set_input_files("#file-input", FilePayload(name="Bao cao thang 9.xlsx", mimeType="", buffer=b"x" * 45_000))
    box(page).fill("Gửi kèm báo cáo\nvà phụ lục")
    shot("7-writing")
    page.locator("a[href*='t.me']").click()
    shot("8-invitation")
    page.keyboard.press("Escape")
    if page.locator("#clock-fold").is_visible():
        page.locator("#clock-fold").click()
    page.locator("#clock-date").click()
    shot("9-day")
    page.keyboard.press("Escape")
    page.locator("#clock-next").click()
    page.locator(".toast").wait_for()
    shot("10-moved")


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        path = DEBIANS_CHROMIUM if DEBIANS_CHROMIUM.exists() else None
        browser = playwright.chromium.launch(executable_path=path, args=SWITCHES)
        for name, shape in SHAPES.items():
            for scheme in ("light", "dark"):
                clock = PlannedClock()
                with Running(clock) as emulator:
                    tell_a_day(emulator.bot, clock)
                    _visit(
                        browser.new_page(color_scheme=scheme, **shape), emulator.address, folder / f"{name}-{scheme}"
                    )
        browser.close()


def _visit(page: Page, address: str, stem: Path) -> None:
    def shot(stop: str) -> Any:
        return page.screenshot(path=f"{stem}-{stop}.png", animations="disabled")

    page.goto(address)
    take(page, shot)
    page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
