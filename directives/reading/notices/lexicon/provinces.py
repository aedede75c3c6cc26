"""The provinces and cities of Vietnam, as they were called before and after the mergers of 2025."""

from functools import cache

from directives.reading.notices.words import PhraseTable, phrases

PROVINCES = phrases("""
hà nội | hồ chí minh | đà nẵng | hải phòng | cần thơ | huế | thừa thiên huế | an giang | bà rịa - vũng tàu | bạc liêu
bắc giang | bắc kạn | bắc cạn | bắc ninh | bến tre | bình dương | bình định | bình phước | bình thuận | cà mau
cao bằng | đắk lắk | đăk lăk | đắk nông | đăk nông | điện biên | đồng nai | đồng tháp | gia lai | hà giang | hà nam
hà tây | hà tĩnh | hải dương | hậu giang | hòa bình | hưng yên | khánh hòa | kiên giang | kon tum | lai châu
lâm đồng | lạng sơn | lào cai | long an | nam định | nghệ an | ninh bình | ninh thuận | phú thọ | phú yên | quảng bình
quảng nam | quảng ngãi | quảng ninh | quảng trị | sóc trăng | sơn la | tây ninh | thái bình | thái nguyên | thanh hóa
tiền giang | trà vinh | tuyên quang | vĩnh long | vĩnh phúc | yên bái | sài gòn | thủ đức | hcm | nha trang | đà lạt
vũng tàu | biên hòa | buôn ma thuột | quy nhơn | hạ long | hội an | phan thiết | rạch giá | mỹ tho | vinh | việt trì
điện biên phủ | phú quốc | côn đảo | dung quất | chu lai | nội bài | tân sơn nhất
""")


@cache
def province_table() -> PhraseTable:
    """Names of provinces and of the cities under the central government."""
    return PhraseTable(PROVINCES)
