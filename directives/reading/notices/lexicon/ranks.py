"""What one is beside a post: a rank in the party, a member of the body that the notice is of."""

from functools import cache

from directives.reading.notices.words import PhraseTable, phrases

# Ranks in the party, which one holds beside a post.
PARTY_RANKS = phrases("ủy viên | bí thư | phó bí thư | tỉnh ủy viên | thành ủy viên | đảng ủy viên | thường vụ")

# What one is in the body that the notice is of, said behind the post: "công chức tài chính, thành viên".
MEMBERSHIPS = phrases("thành viên | ủy viên | tổ viên | thành viên ban chỉ đạo | thành viên tổ công tác")


@cache
def party_rank_table() -> PhraseTable:
    """Ranks in the party."""
    return PhraseTable(PARTY_RANKS)


@cache
def membership_table() -> PhraseTable:
    """What one is in the body that the notice is of."""
    return PhraseTable(MEMBERSHIPS)
