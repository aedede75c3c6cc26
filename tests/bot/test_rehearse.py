"""``dondoc rehearse``: who would be told what and when, by the real code with a moved clock."""

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from directives.calendar import is_working_day

SAMPLE = Path("bot/demo/sample-notice.txt")
SEED = Path("../shared/data/seed/notice.txt")


def rehearse(notice: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bot", "rehearse", str(notice), "--units", "bot/demo/units.toml"]
    period = ["--from", "2024-09-12", "--to", "2024-12-05"]
    return subprocess.run([*command, *period, *more], capture_output=True, text=True, check=False)


@pytest.mark.slow
@pytest.mark.parametrize(
    "notice", [path for path in (SAMPLE, SEED) if path.exists()], ids=lambda path: path.parent.name
)
def test_the_reminders_fall_on_working_days_in_working_hours(notice: Path) -> None:
    done = rehearse(notice, "--json")
    assert done.returncode == 0, done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    reminders = [(datetime.fromisoformat(one["when"]), one["to"]) for one in told if one["why"].startswith("reminder")]
    assert all(is_working_day(when.date()) and 7 <= when.hour < 17 for when, _ in reminders)
    mornings = {f"{when:%d/%m %H:%M}": [to for at, to in reminders if at == when] for when, _ in reminders}
    assert mornings["20/09 08:00"] == ["Phòng Lao động - Thương binh và Xã hội"]
    november = mornings["29/11 08:00"]
    assert "Đoàn giám sát thành phố" in november
    assert len([to for to in november if to.startswith("UBND")]) == 16


def test_a_notice_that_gives_nobody_anything_is_one_clear_line(tmp_path: Path) -> None:
    empty = tmp_path / "khong.txt"
    empty.write_text("Kính gửi các đồng chí, chúc mừng năm mới.", "utf8")
    done = rehearse(empty)
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
