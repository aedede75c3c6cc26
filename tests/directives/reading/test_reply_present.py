"""A reply's reading is shown as the contract's JSON and as lines that a person reads."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from directives.reading.figures import read_reply
from directives.reading.present import reply_as_json, reply_as_text

FRIDAY = date(2025, 3, 14)
LABELLED = Path(__file__).parents[4] / "shared" / "data" / "replies.json"
SCORE = Path(__file__).parents[4] / "shared" / "tools" / "score.py"


def test_the_json_has_what_the_contract_asks_for() -> None:
    reading = read_reply("DA2 75%, DA3 TDA1 1,2/1,5 tỷ, DA4 xong, còn vướng đối tượng", on=FRIDAY)
    assert reply_as_json(reading) == {
        "figures": [
            {"indicator": "DA2", "value": 75, "of": None, "unit": "%", "span": [4, 7]},
            {"indicator": "DA3 TDA1", "value": 1_200_000_000, "of": 1_500_000_000, "unit": "đồng", "span": [18, 28]},
            {"indicator": "DA4", "value": None, "of": None, "unit": None, "span": [29, 38], "item_status": "done"},
        ],
        "status": "in_progress",
        "obstacles": "còn vướng đối tượng",
        "targets": [],
        "deltas": [],
        "ask": None,
    }


def test_the_lines_say_what_was_understood_and_what_is_asked() -> None:
    reading = read_reply("DA2 đạt 70-72,5%, dự kiến cuối tháng 100%, vướng mặt bằng", on=FRIDAY)
    assert reply_as_text(reading).splitlines() == [
        "Tình trạng: đang thực hiện",
        "Số liệu:",
        "- DA2: 70%",
        "Dự kiến, kế hoạch (không tính là kết quả):",
        "- DA2: 100%",
        "Khó khăn, vướng mắc: vướng mặt bằng",
        "Cần hỏi lại: Từ 70% đến 72,5%: ghi 70%, 72,5% hay số khác?",
    ]


@pytest.mark.skipif(not LABELLED.exists(), reason="the labelled replies are not on this machine")
def test_the_labelled_replies_are_read_right() -> None:
    command = [
        sys.executable,
        str(SCORE),
        "replies",
        str(LABELLED),
        "--",
        sys.executable,
        "-m",
        "bot",
        "figures",
        "--jsonl",
    ]
    printed = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    score = json.loads(printed.splitlines()[-1])
    assert score["exact"] >= 84
    assert score["wrong_unasked"] == 0
    assert score["status_right"] == score["status_of"]
