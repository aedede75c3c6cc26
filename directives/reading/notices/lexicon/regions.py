"""Parts of the country, and where the bodies of a lower level are."""

from functools import cache

from directives.reading.notices.words import PhraseTable, phrases

# Where the bodies of a lower level are, behind "ở", "tại": "hội cha mẹ học sinh ở các địa phương".
SPREAD = phrases("""
các địa phương | các cấp | các thôn | các bản | các ấp | các khu phố | các tổ dân phố | các khu dân cư | các cơ sở
các xã | các phường | các trường | các trường học
""")

# Parts of the country, of which a group is told: "các tỉnh vùng đồng bằng sông Hồng".
REGIONS = phrases("""
đồng bằng sông cửu long | đồng bằng sông hồng | đồng bằng bắc bộ | đồng bằng | tây nguyên | đông nam bộ | tây nam bộ
nam bộ | bắc bộ | trung bộ | bắc trung bộ | nam trung bộ | nam trung bộ và tây nguyên | miền trung và tây nguyên
miền trung - tây nguyên | duyên hải | duyên hải miền trung | duyên hải nam trung bộ | duyên hải trung bộ
bắc trung bộ và duyên hải miền trung | bắc trung bộ và duyên hải trung bộ | bắc trung bộ, duyên hải miền trung
trung du | trung du và miền núi phía bắc | trung du và miền núi bắc bộ | trung du, miền núi phía bắc | trung du miền núi
miền núi phía bắc | miền núi bắc bộ | miền bắc | miền trung | miền nam | tây bắc | đông bắc | việt bắc | phía bắc
phía nam | thủ đô | kinh tế trọng điểm | kinh tế trọng điểm bắc bộ | kinh tế trọng điểm phía nam
kinh tế trọng điểm miền trung | tứ giác long xuyên | đồng tháp mười | bán đảo cà mau
""")


@cache
def region_table() -> PhraseTable:
    """Parts of the country."""
    return PhraseTable(REGIONS)
