"""What only sounds like the end of a term: droughts and quotas, papers that expire, the length of a contract."""

from directives.reading.deadlines.context import Phrases, Place

FINISHING = Phrases("hoàn thành,hoàn tất,xong,phấn đấu,kết thúc,dứt điểm,chấm dứt")
"""Words of finishing: what stands behind them is a deadline."""

_OTHER_LIMITS = Phrases(
    "hạn hán,hạn chế,hạn mặn,hạn mức,hạn ngạch,hạn điền,hạn hẹp,hạn dùng,hạn sử dụng,chống hạn,khô hạn,nắng hạn"
)
_KINDS_OF_TERM = Phrases("giới hạn,quyền hạn,niên hạn,trung hạn,dài hạn,ngắn hạn,hữu hạn,vô hạn,có hạn,kỳ hạn,quá hạn")
_EXPIRING = Phrases("thẻ,giấy phép,hợp đồng,chứng chỉ,bằng lái,visa,hộ chiếu,bảo hiểm,giấy chứng nhận,con dấu")
_EXPIRY = Phrases("hết hạn,hết hiệu lực,hết thời hạn")
_VALID = Phrases("có giá trị,có hạn,giá trị sử dụng")
_LENGTH = Phrases("thời hạn")
_GRANTED = Phrases("giấy phép,hợp đồng,trái phiếu,thuê đất")


def of_another_limit(place: Place) -> bool:
    """What only sounds like a term: "hạn hán năm 2024", "hạn mức quý I", "thẻ hết hạn ngày 30/9"."""
    if place.after(_VALID, 4) or (place.left_words(1) in ("có", "co") and _LENGTH.begin(place.phrase)):
        return True
    if place.after(_EXPIRING, 4) and _EXPIRY.begin(place.phrase):
        return True
    if place.said.term is not None and not place.said.sure_base and _LENGTH.begin(place.phrase):
        return place.after(_GRANTED, 8)
    if place.said.strong or place.after(FINISHING, 3):
        return False
    return place.after(_OTHER_LIMITS, 4) or place.after(_KINDS_OF_TERM, 2)
