"""The words that deadlines are made of; each is one bit, so that a word typed without marks can be several."""

from functools import lru_cache

from directives.reading.vietnamese import may_stand_for, spelling

_WORDS = """
ngày tháng năm quý tuần giờ buổi hôm bữa
nay này sau tới trước qua mai mốt kia kìa kế tiếp theo sang nữa
không một hai ba bốn tư sáu bảy bẩy tám chín mười mươi lăm nhăm linh lẻ trăm nghìn ngàn rưỡi rưởi nửa
đầu giữa cuối cùng tiên hết thượng trung hạ sáng trưa chiều tối đêm
chậm muộn trễ nhất là vào trong vòng thời hạn đến từ kể tính cho khi đúng lúc hồi khoảng dự kiến
quá hơn đa ít ngay nội xong chót kéo dài và hoặc bắt kết thúc cả gian điểm để được phải đó deadline
thứ chủ nhật cn t q hnay
hàng hằng mỗi từng định kỳ lần thường xuyên liên tục của mọi các những
làm việc hành chính đêm
âm lịch al âl dương dl dịp lễ nghỉ tức mùng mồng rằm giêng chạp
tết nguyên đán thu giỗ tổ hùng vương quốc khánh tế lao động vu lan công ông táo giao thừa noel giáng sinh phật
đản đoan ngọ tiêu phụ nữ việt nam nhà giáo cổ truyền
tý tí sửu dần mão mẹo thìn tỵ tị mùi thân dậu tuất hợi giáp ất bính đinh mậu kỷ canh tân nhâm
ký ban nhận phát văn bản thông báo công cáo kết luận này chỉ đạo họp tốt quyết kế hoạch nghị
đây lắm nhứt tầm chừng cỡ quãng độ kém khuya vài mấy dăm đôi hiệu lực thi th vụ mùa mưa bão khai giảng đại hội
mới bầu cử nhật giáp cận sát dứt học lâu vượt mốc yêu cầu gọn bây ra sắp phát có bố ý tổng sắm xét điện thị thiểu tiếng
suốt sớm so với phút hành thềm bước chuyển vào thành thêm còn lại phần tan tây
"""

_BIT = {word: 1 << place for place, word in enumerate(dict.fromkeys(_WORDS.split()))}


def one_of(words: str) -> int:
    """Return the set of the words named in ``words``, which are parted by spaces."""
    chosen = 0
    for word in words.split():
        chosen |= _BIT[word]
    return chosen


def sequence(phrase: str) -> tuple[int, ...]:
    """Return the words of a phrase, one after the other."""
    return tuple(one_of(word) for word in phrase.split())


_NAMES = frozenset(("Nội", "NỘI", "Noi"))
"""Words that are another's name when they begin with a capital: Hà Nội is not "nội trong ngày"."""


_OTHER_WORDS = {
    "ngày": "ngay ngáy ngây ngậy ngấy ngẩy", "tháng": "thang thăng thắng thẳng thằng thặng",
    "trước": "trược", "tuần": "tuân tuấn tuẫn", "hết": "hét hệt", "nhất": "nhát nhạt nhặt nhắt nhật",
    "năm": "nam nám nạm nắm nằm nặm nấm nậm nẫm nầm", "sáu": "sau sâu sấu sầu sậu sạu",
    "chậm": "chạm chấm châm chăm chằm chặm",
}  # fmt: skip
"""Words of the same letters that a deadline's words must not be taken for; any other marks on them are a slip."""

_NEVER_A_SLIP = frozenset(("tầm", "chừng", "cỡ", "độ", "quãng"))
"""Words that are read only as written: "Trung tâm cuối năm" is not "tầm cuối năm"."""

_SHORT = {
    "trc": "trước",
    "trk": "trước",
    "thg": "tháng",
    "hum": "hôm",
    "quí": "quý",
    "qui": "quý",
    "quỷ": "quý",
    "đừng": "không",
    "ko": "không",
    "khg": "không",
    "hok": "không",
}
"""How the words are shortened, spelled or said otherwise."""

_SCANNED = {"ngàv": "ngày", "tnrớc": "trước", "tmớc": "trước", "trirớc": "trước", "tniớc": "trước", "trướe": "trước"}
"""What scans make of the letters themselves."""


def _by_letters() -> dict[str, list[str]]:
    by_letters: dict[str, list[str]] = {}
    for word in _BIT:
        by_letters.setdefault(spelling(word)[0], []).append(word)
    for other in (*_SHORT, *_SCANNED):
        by_letters.setdefault(spelling(other)[0], [])
    return by_letters


_BY_LETTERS = _by_letters()
LETTERS = frozenset(_BY_LETTERS)
"""Every word's bare letters: a word that is not among them is none of ours."""


@lru_cache(maxsize=16384)
def words_written(written: str, without_marks: bool) -> int:
    """Return the set of the words that ``written`` may be. ``without_marks``: its line is typed without diacritics.

    A word with its marks is itself; one with some left out is the word it must have been; one without any is
    itself, and in a line typed without marks each word of those letters.
    """
    if written in _NAMES:
        return 0
    if (meant := _SHORT.get(written.lower()) or _SCANNED.get(written.lower())) is not None:
        return _BIT[meant]
    alike = _BY_LETTERS.get(spelling(written)[0], ())
    exact = [word for word in alike if spelling(word) == spelling(written)]
    if exact and not (without_marks and written.isascii()):
        return one_of(" ".join(exact))
    slips = one_of(" ".join(word for word in alike if word not in _NEVER_A_SLIP and may_stand_for(written, word)))
    return slips or one_of(" ".join(word for word in alike if _is_a_slip(written, word)))


def _is_a_slip(written: str, word: str) -> bool:
    """Return True where wrong marks can only be a slip: "ngầy", "thảng" are no other words."""
    others = _OTHER_WORDS.get(word)
    return others is not None and not any(spelling(other) == spelling(written) for other in others.split())
