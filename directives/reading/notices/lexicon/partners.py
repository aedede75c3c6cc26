"""The words by which it is said with whom one works, and that one only helps."""

from functools import cache

from directives.reading.notices.words import PhraseTable, phrases

WITH = phrases("""
phối hợp với | phối hợp cùng | phối hợp chặt chẽ với | phối hợp cùng với | phối hợp chặt chẽ cùng | phối hợp
cùng với | phối hợp chặt chẽ | cùng | với sự tham gia của | với sự phối hợp của | phối hợp đồng bộ với
phối kết hợp với | phối, kết hợp với | phối hợp hiệu quả với | phối với | phối hợp tốt với
phối hợp chặt chẽ, hiệu quả với | phối hợp, hỗ trợ | phối hợp hỗ trợ | phối hợp và hỗ trợ | phối hợp, hướng dẫn
phối hợp và hướng dẫn | phối hợp, giúp | phối hợp, giúp đỡ | phối hợp giúp | phối hợp, tạo điều kiện cho
phối hợp, đôn đốc | phối hợp ngay với | phối hợp tích cực với | phối hợp trực tiếp với | phối hợp làm việc với
phối hợp thực hiện với | cùng phối hợp với | phối hợp nhịp nhàng với | phối hợp liên ngành với
phối hợp, trao đổi với | phối hợp, thống nhất với | phối hợp và thống nhất với | phối hợp, lồng ghép với
phối hợp, làm việc với | phối hợp, chỉ đạo | phối hợp, kiểm tra | phối hợp, vận động | có sự tham gia của
có sự tham gia phối hợp của | với sự tham gia phối hợp của | với sự hỗ trợ của | có sự hỗ trợ của
với sự giúp đỡ của | có sự giúp đỡ của | với sự hỗ trợ kỹ thuật của | với sự giúp đỡ kỹ thuật của
với sự đồng hành của | kết hợp với | kết hợp cùng | kết hợp cùng với | hợp tác với | liên kết với | hiệp đồng với
hiệp đồng chặt chẽ với | chủ trì cùng | chủ trì cùng với | chủ trì, cùng | chủ trì, cùng với
phối hợp chặt chẽ, thường xuyên với | phối hợp chặt chẽ và hiệu quả với | phối hợp đồng bộ, chặt chẽ với
phối hợp chặt chẽ, đồng bộ với | phối hợp kịp thời với | phối hợp thường xuyên với | có sự phối hợp của
""")
# Said of units behind the one that leads: "Sở A chủ trì, Sở B và Sở C phối hợp".
HELPING = phrases("""
phối hợp | cùng phối hợp | phối hợp thực hiện | phối hợp tổ chức thực hiện | phối hợp triển khai | tham gia
cùng tham gia | tham gia phối hợp | phối hợp, hỗ trợ | hỗ trợ | hỗ trợ kỹ thuật | hỗ trợ chuyên môn | giúp đỡ
giúp đỡ kỹ thuật | giúp kỹ thuật | giúp việc | cùng thực hiện | cùng triển khai | cùng vào cuộc | tham gia thực hiện
là đơn vị phối hợp | là cơ quan phối hợp | phối hợp giúp đỡ | hỗ trợ, phối hợp | phối hợp cùng thực hiện
là các đơn vị phối hợp | là các cơ quan phối hợp | phối hợp chặt chẽ | phối hợp tham gia | hỗ trợ thực hiện
""")


@cache
def with_table() -> PhraseTable:
    """What stands before those with whom one works."""
    return PhraseTable(WITH)


@cache
def helping_table() -> PhraseTable:
    """What is said of those who only go along."""
    return PhraseTable(HELPING)
