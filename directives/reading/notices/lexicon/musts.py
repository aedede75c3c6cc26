"""The words by which it is said that a thing must be, that a unit has to, and that it is its turn to act."""

from functools import cache

from directives.reading.notices.words import PhraseTable, phrases

# "cần" is no "cán bộ", "căn cứ".
MUSTS = phrases("phải | cần | có trách nhiệm | chịu trách nhiệm")

# These oblige whoever they are said of.
MODALS = (*MUSTS, *phrases("không được | nghiêm cấm | tuyệt đối | yêu cầu | đề nghị"))

# With these it is said at once who is meant to act.
DUTIES = (
    *MUSTS,
    *phrases("""
còn có nhiệm vụ | còn có trách nhiệm | còn phải | có nhiệm vụ | chủ trì | là cơ quan chủ trì | làm đầu mối | là đầu mối
cần phải | phải có | có kế hoạch | có biện pháp
"""),
)

# With these a unit is obliged: "các địa phương cần tập trung …".
OBLIGING = (
    *MUSTS,
    *phrases("""
cần phải | có nhiệm vụ | tập trung | tiếp tục | khẩn trương | chủ động | nghiêm túc | tăng cường | triển khai
thực hiện | tổ chức thực hiện | triển khai thực hiện | tổ chức triển khai
"""),
)

# Said of a common noun, these tell that it is a unit that is to act.
AT_ONCE = (*DUTIES, *phrases("khẩn trương | chủ động | tập trung | kịp thời | nghiêm túc | tích cực"))


@cache
def modal_table() -> PhraseTable:
    """Words that oblige whoever they are said of."""
    return PhraseTable(MODALS)


@cache
def duty_table() -> PhraseTable:
    """Words that say at once that who is named before them is to act."""
    return PhraseTable(DUTIES)


@cache
def obliging_table() -> PhraseTable:
    """Words that put an obligation on the unit before them."""
    return PhraseTable(OBLIGING)


@cache
def at_once_table() -> PhraseTable:
    """Words that say of a common noun that it is a unit that is to act."""
    return PhraseTable(AT_ONCE)
