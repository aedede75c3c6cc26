"""A name that a document gives in capital letters alone is told as a sentence would write it."""

import pytest

from directives.reading.notices.names.spelling import in_small_letters
from directives.reading.notices.passage import passage_of


@pytest.mark.parametrize(
    "name",
    [
        "Ủy ban nhân dân xã Hòa An",
        "UBND tỉnh Sơn La",
        "Sở Giáo dục và Đào tạo tỉnh Sơn La",
        "Chủ tịch Ủy ban nhân dân thành phố Hải Phòng",
        "Văn phòng Chính phủ",
        "Ban Chỉ huy quân sự xã Tân Lập",
        "Ủy ban MTTQ Việt Nam xã Tân Lập",
        "Trung tâm Y tế huyện Mai Sơn",
        "Trung tâm Khuyến nông",
        "Ủy ban Mặt trận Tổ quốc xã Tân Lập",
        "Bộ Y tế",
        "Ban Lễ tân",
        "Viện Kiểm sát nhân dân tỉnh Sơn La",
        "Trường THPT Lê Lợi",
        "Trường Tiểu học Kim Đồng",
        "Phòng Kinh tế - Hạ tầng",
    ],
)
def test_a_name_in_capitals_is_written_as_in_a_sentence(name: str) -> None:
    capitals = name.upper()
    assert in_small_letters(passage_of(capitals, 0, len(capitals))) == name
