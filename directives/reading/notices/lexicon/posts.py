"""Posts, and what one holds beside a post: ranks in the party, parts in bodies that are made for a matter."""

from functools import cache

from directives.reading.notices.words import PhraseTable, phrases

# Posts that stand for the unit they head, or for who holds them.
POSTS = phrases("""
chủ các | pct | chánh tòa | phó chánh tòa | phó chánh án | trưởng đài truyền thanh | trưởng đài phát thanh
huyện ủy viên | tỉnh ủy viên | thành ủy viên | đảng ủy viên | thị ủy viên | quận ủy viên | cấp ủy viên | chi ủy viên
bộ trưởng, chủ nhiệm | chủ tịch hội đồng | chủ tịch hội đồng nhân dân | chủ tịch hội đồng quản lý | chủ tịch công ty
chủ tịch hội đồng quản trị | chủ tịch hội đồng thành viên | chủ tịch hội đồng trường | chủ tịch hđqt | chủ tịch hđtv
thủ tướng | thủ tướng chính phủ | phó thủ tướng | bộ trưởng | thứ trưởng | chủ nhiệm | phó chủ nhiệm | thống đốc
tổng thanh tra | tổng kiểm toán | tổng giám đốc | giám đốc | phó giám đốc | chủ tịch | phó chủ tịch | viện trưởng
phó chủ tịch thường trực | cục trưởng | tổng cục trưởng | chi cục trưởng | vụ trưởng | hiệu trưởng | phó hiệu trưởng
trưởng phòng | phó trưởng phòng | trưởng ban | phó trưởng ban | trưởng các phòng | trưởng các ban | trưởng công an
trưởng đoàn thể | chỉ huy trưởng | chính trị viên | chánh văn phòng | phó chánh văn phòng | chánh thanh tra | bí thư
phó bí thư | bí thư chi bộ | bí thư tỉnh ủy | bí thư đảng ủy | thủ trưởng | người đứng đầu | lãnh đạo | trưởng thôn
trưởng bản | trưởng khu phố | trưởng ấp | trưởng khóm | trưởng làng | tổ trưởng | tổ trưởng tổ dân phố | trưởng đoàn
trưởng trạm | trạm trưởng | đội trưởng | trưởng ban công tác mặt trận | tổng tham mưu trưởng | tư lệnh | gvcn
giáo viên chủ nhiệm | tổng phụ trách | tổng phụ trách đội | người phát ngôn | kế toán | công chức | cán bộ
chuyên viên | ủy viên | trưởng các tiểu ban | trưởng tiểu ban | trưởng các | trưởng các thôn | trưởng các khu phố
chủ tịch hội | tổng bí thư | chánh án | viện trưởng viện kiểm sát | trưởng tiểu khu | tiểu khu trưởng | trưởng khoa
trưởng các khoa | phó trưởng khoa | bản trưởng | ấp trưởng | kế toán trưởng | điều dưỡng trưởng | bí thư đoàn
bí thư chi đoàn | chi hội trưởng | trưởng đài | trưởng nhóm | trưởng bộ phận | trưởng trạm y tế | trưởng ban chỉ đạo
chủ nhiệm hợp tác xã | quản đốc | hạt trưởng | đồn trưởng | tổ phó | phó chánh thanh tra | phó cục trưởng
phó vụ trưởng | phó viện trưởng | phó chi cục trưởng | thư ký | trưởng các cơ quan | trưởng các đơn vị
trưởng các ngành | trưởng khối | trưởng xóm | phó trưởng tiểu ban | phó tiểu ban | phó trưởng đoàn | phó trưởng trạm
phó trưởng bản | phó trưởng thôn | tổ phó tổ dân phố | xã đội trưởng | phường đội trưởng | thôn đội trưởng
ấp đội trưởng | khóm đội trưởng | khu đội trưởng | xã đội phó | thôn đội phó | trung đội trưởng | đại đội trưởng
tiểu đoàn trưởng | trung đoàn trưởng | lữ đoàn trưởng | sư đoàn trưởng | hải đội trưởng | thuyền trưởng | chỉ huy phó
phó chỉ huy trưởng | phó trưởng công an | phó đồn trưởng | chính ủy | phó chính ủy
phó chính trị viên | tổ trưởng chuyên môn | tổ phó chuyên môn | khối trưởng | cụm trưởng | khối phó | cụm phó
nhóm trưởng | phó nhóm trưởng
trưởng nhóm chuyên môn | trưởng đoàn trường | bí thư đoàn trường | chủ tịch công đoàn | giám thị | trưởng điểm thi
phó trưởng điểm thi | thư ký hội đồng | giáo vụ | thủ thư | giám sát viên | điều tra viên | thanh tra viên
kiểm sát viên | kiểm lâm viên | thú y viên | khuyến nông viên | hòa giải viên | tuyên truyền viên | báo cáo viên
cộng tác viên | kiểm soát viên | hướng dẫn viên | quan trắc viên | kiểm tra viên | rà soát viên | bí thư đảng bộ
phó bí thư đảng ủy
phó bí thư chi bộ | phó bí thư đoàn | chi hội phó | phó chủ tịch hội | phó giám đốc thường trực
phó trưởng ban thường trực | phó trưởng ban chỉ đạo | ủy viên thường trực | ủy viên thư ký | hộ sinh trưởng
kỹ thuật viên trưởng | bác sĩ trưởng trạm | phó trạm trưởng | trạm phó | phó trưởng bộ phận
phó trưởng phòng phụ trách | hạt phó | phó hạt trưởng | đội phó | phó đội trưởng | giám đốc điều hành
chỉ huy công trường | chỉ huy trưởng công trường | tư vấn trưởng | tư vấn giám sát trưởng | phó tổng giám đốc
trưởng ca | trưởng kíp | tổ trưởng tổ hòa giải | trưởng ban nhân dân | trưởng ban quản trị | trưởng ban quản lý
trưởng ban thanh tra nhân dân | trưởng thú y | trưởng ban thú y | trưởng ban văn hóa | phó thống đốc | tổng biên tập
tổng thư ký | phó tổng biên tập | trợ lý | văn thư | thôn trưởng | xóm trưởng | khóm trưởng | làng trưởng | khu trưởng
buôn trưởng | trưởng buôn | trưởng bon | trưởng khu | trưởng khu dân cư | trưởng khối phố | trưởng cụm dân cư
tổ trưởng tổ dân cư
cc | tổ trưởng dân phố | thôn phó | xóm phó | ấp phó | khóm phó | bản phó | khu phó | phó trưởng ấp | phó trưởng khóm
phó trưởng xóm | phó trưởng khu phố | phó trưởng khu | tổ phó dân phố
""")

# Ranks in the party, which one holds beside a post.
PARTY_RANKS = phrases("ủy viên | bí thư | phó bí thư | tỉnh ủy viên | thành ủy viên | đảng ủy viên | thường vụ")

# What one is in the body that the notice is of, said behind the post: "công chức tài chính, thành viên".
MEMBERSHIPS = phrases("thành viên | ủy viên | tổ viên | thành viên ban chỉ đạo | thành viên tổ công tác")

# Who holds one of these by the name of the body alone holds another post besides: "đ/c Phó Chủ tịch, Chủ tịch Hội …".
DEPUTIES = phrases("""
phó chủ tịch | phó chủ tịch thường trực | phó giám đốc | phó trưởng ban | phó trưởng ban thường trực | phó chủ nhiệm
phó hiệu trưởng | phó trưởng phòng | phó chánh văn phòng | phó bí thư | phó bí thư thường trực | phó viện trưởng
phó cục trưởng | phó chi cục trưởng | phó tổng giám đốc
""")

# Who leads an organisation of the Front.
ORGANISATION_HEADS = phrases("""
chủ tịch hội | bí thư đoàn | bí thư đoàn thanh niên | bí thư thành đoàn | bí thư tỉnh đoàn | bí thư huyện đoàn
chủ tịch công đoàn | chủ tịch liên đoàn
""")

# What one is in a body that is made for a matter; said behind the post, of the same person.
PARTS = phrases("""
thành viên | ủy viên | tổ viên | thư ký | ủy viên thường trực | ủy viên thư ký | trưởng ban | phó trưởng ban
phó trưởng ban thường trực | trưởng ban chỉ đạo | phó trưởng ban chỉ đạo | phó ban | phó ban thường trực | tổ trưởng
tổ phó | trưởng đoàn | phó trưởng đoàn | trưởng tiểu ban | phó trưởng tiểu ban | phó tiểu ban | phó ban chỉ đạo
chủ tịch hội đồng | phó chủ tịch hội đồng | ủy viên hội đồng | thành viên hội đồng | thư ký hội đồng | thành viên tổ
""")

# Posts that are whole without the name of a unit.
WHOLE_POSTS = phrases("""
cụm trưởng | khối trưởng | cụm phó | khối phó | rà soát viên | trưởng buôn | trưởng bon
tiểu khu trưởng | bản trưởng | ấp trưởng | trưởng tiểu khu | giáo viên chủ nhiệm | gvcn | chi hội trưởng | bộ trưởng
thủ tướng | thủ tướng chính phủ | tổng bí thư | thống đốc | bí thư chi bộ | trưởng thôn | trưởng bản | trưởng khu phố
trưởng ấp | trưởng khóm | trưởng xóm | tổ trưởng tổ dân phố | trưởng ban công tác mặt trận | bí thư đảng ủy
bí thư tỉnh ủy | chánh văn phòng | hiệu trưởng | chủ tịch hội đồng nhân dân | kế toán | thủ quỹ | văn thư
xã đội trưởng | phường đội trưởng | thôn đội trưởng | ấp đội trưởng | khóm đội trưởng | khu đội trưởng | thú y viên
khuyến nông viên | điều tra viên | giám sát viên | hòa giải viên | cộng tác viên | nhân viên y tế | phó trưởng thôn
phó trưởng bản | phó hiệu trưởng | tổ trưởng chuyên môn | tổng phụ trách đội | giáo vụ | bí thư đoàn trường
chủ tịch công đoàn | nhóm trưởng | trưởng điểm thi | trưởng trạm y tế | kế toán trưởng | trưởng các thôn
trưởng các khu phố | trưởng các tiểu ban | trưởng các khoa | trưởng các đơn vị
trưởng các cơ quan | trưởng ban chỉ đạo | phó trưởng ban chỉ đạo
thôn trưởng | xóm trưởng | khóm trưởng | làng trưởng | khu trưởng | buôn trưởng | trưởng buôn
trưởng khu | trưởng khu dân cư | trưởng khối phố | tổ trưởng tổ dân cư | tổ trưởng dân phố | thôn phó | xóm phó | ấp phó
khóm phó | bản phó | khu phó | phó trưởng ấp | phó trưởng khóm | phó trưởng xóm | phó trưởng khu phố | tổ phó dân phố
""")

# Persons who are addressed with each other; the posts that follow are those of several: "các ông (bà) Bí thư, …".
ADDRESSED = phrases("""
các ông (bà) | các ông, bà | các ông bà | các ông/bà | các anh (chị) | các anh, chị | quý ông (bà) | quý ông, bà
ông (bà) | ông, bà | ông/bà | ông bà | các ông | các bà
""")

# How a person is introduced.
PERSONS = phrases("""
thầy | cô | thầy giáo | cô giáo | đồng chí | đ/c | đ.c | đc | ông | bà | các đồng chí | các đ/c | các ông | các bà
ông bà | các ông, bà | các ông bà | ông (bà) | các ông (bà) | ông, bà | ông/bà | các ông/bà | anh (chị) | các anh (chị)
các anh, chị | quý ông (bà) | quý ông, bà | các thầy | các cô | các thầy, cô | các thầy cô | các thầy (cô)
thiếu úy | trung úy | thượng úy | đại úy | thiếu tá | trung tá | thượng tá | đại tá | thiếu tướng | trung tướng
thượng tướng | đại tướng
""")


@cache
def organisation_head_table() -> PhraseTable:
    """Who leads an organisation of the Front."""
    return PhraseTable(ORGANISATION_HEADS)


@cache
def addressed_table() -> PhraseTable:
    """How several persons are addressed in front of their posts."""
    return PhraseTable(ADDRESSED)
