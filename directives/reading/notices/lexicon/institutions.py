"""Whole names of groups, banks, institutes, hospitals and schools, and of the bodies that every province has."""

from directives.reading.notices.words import phrases

# Groups, corporations, banks, and the institutes, hospitals and schools of the centre.
INSTITUTIONS = phrases("""
tập đoàn điện lực việt nam | tập đoàn dầu khí việt nam | tập đoàn công nghiệp - năng lượng quốc gia việt nam
tập đoàn xăng dầu việt nam | tập đoàn công nghiệp than - khoáng sản việt nam | tập đoàn bưu chính viễn thông việt nam
tập đoàn công nghiệp - viễn thông quân đội | tập đoàn viễn thông quân đội | tập đoàn hóa chất việt nam
tập đoàn công nghiệp cao su việt nam | tập đoàn dệt may việt nam | tập đoàn bảo việt | tập đoàn công nghệ cmc
tập đoàn fpt | tập đoàn đèo cả | tổng công ty truyền tải điện quốc gia | tổng công ty điện lực miền bắc
tổng công ty điện lực miền trung | tổng công ty điện lực miền nam | tổng công ty điện lực thành phố hà nội
tổng công ty điện lực tp hà nội | tổng công ty điện lực thành phố hồ chí minh
công ty vận hành hệ thống điện và thị trường điện quốc gia
công ty tnhh mtv vận hành hệ thống điện và thị trường điện quốc gia | trung tâm điều độ hệ thống điện quốc gia
công ty mua bán điện | tổng công ty cảng hàng không việt nam | tổng công ty hàng không việt nam
tổng công ty quản lý bay việt nam | tổng công ty đường sắt việt nam | tổng công ty hàng hải việt nam
tổng công ty đầu tư phát triển đường cao tốc việt nam | tổng công ty lương thực miền bắc
tổng công ty lương thực miền nam | tổng công ty lâm nghiệp việt nam | tổng công ty cà phê việt nam
tổng công ty thuốc lá việt nam | tổng công ty bưu điện việt nam | tổng công ty viễn thông mobifone
tổng công ty đầu tư và kinh doanh vốn nhà nước | tổng công ty khí việt nam
tổng công ty bảo đảm an toàn hàng hải việt nam | tổng công ty bảo đảm an toàn hàng hải miền bắc
tổng công ty bảo đảm an toàn hàng hải miền nam | tổng công ty công nghiệp xi măng việt nam
tổng công ty sông đà | tổng công ty phát điện
tổng công ty đầu tư phát triển nhà và đô thị | tổng công ty máy động lực và máy nông nghiệp việt nam
tổng công ty giấy việt nam | tổng công ty thép việt nam | tổng công ty tân cảng sài gòn
tổng công ty xây dựng trường sơn | sở giao dịch chứng khoán việt nam | sở giao dịch chứng khoán hà nội
sở giao dịch chứng khoán thành phố hồ chí minh | tổng công ty lưu ký và bù trừ chứng khoán việt nam
sở giao dịch ngân hàng nhà nước | ngân hàng chính sách xã hội | ngân hàng chính sách xã hội việt nam
ngân hàng phát triển việt nam | ngân hàng hợp tác xã việt nam | bảo hiểm tiền gửi việt nam
ngân hàng nông nghiệp và phát triển nông thôn | ngân hàng nông nghiệp và phát triển nông thôn việt nam | ngân hàng csxh
nhcsxh | ngân hàng nn&ptnt | ngân hàng đầu tư và phát triển | ngân hàng đầu tư và phát triển việt nam
ngân hàng tmcp đầu tư và phát triển việt nam | ngân hàng tmcp công thương việt nam
ngân hàng tmcp ngoại thương việt nam | công ty quản lý tài sản của các tổ chức tín dụng việt nam
quỹ bảo vệ môi trường việt nam | quỹ hỗ trợ nông dân | quỹ bảo vệ và phát triển rừng việt nam
quỹ phát triển doanh nghiệp nhỏ và vừa | quỹ dịch vụ viễn thông công ích việt nam | quỹ bảo trì đường bộ trung ương
viện nghiên cứu quản lý kinh tế trung ương | viện chiến lược phát triển | viện chiến lược và chính sách tài chính
viện kinh tế - tài chính | viện chiến lược, chính sách tài nguyên và môi trường
viện chính sách và chiến lược phát triển nông nghiệp nông thôn | viện quy hoạch thủy lợi
viện chiến lược, chính sách nông nghiệp và môi trường | viện khoa học khí tượng thủy văn và biến đổi khí hậu
viện quy hoạch và thiết kế nông nghiệp | viện khoa học thủy lợi việt nam | viện khoa học thủy lợi miền nam
viện kinh tế và quy hoạch thủy sản | viện khoa học lâm nghiệp việt nam | viện nghiên cứu hải sản
viện khoa học nông nghiệp việt nam | viện vật lý địa cầu | viện các khoa học trái đất | viện kiến trúc quốc gia
viện quy hoạch đô thị và nông thôn quốc gia | viện quy hoạch xây dựng miền nam | viện khoa học công nghệ xây dựng
viện kinh tế xây dựng | viện khoa học và công nghệ giao thông vận tải
viện chiến lược và phát triển giao thông vận tải | viện dầu khí việt nam | viện khoa học lao động và xã hội
viện khoa học giáo dục việt nam | viện khoa học tổ chức nhà nước | viện văn hóa nghệ thuật quốc gia việt nam
viện vệ sinh dịch tễ trung ương | viện vệ sinh dịch tễ tây nguyên | viện pasteur thành phố hồ chí minh
viện pasteur nha trang | viện dinh dưỡng quốc gia | viện sốt rét - ký sinh trùng - côn trùng trung ương
viện kiểm nghiệm an toàn vệ sinh thực phẩm quốc gia | viện kiểm nghiệm thuốc trung ương | viện pháp y quốc gia
viện pháp y tâm thần trung ương | viện sức khỏe nghề nghiệp và môi trường | viện huyết học - truyền máu trung ương
viện y tế công cộng thành phố hồ chí minh | viện kiểm định quốc gia vắc xin và sinh phẩm y tế
viện trang thiết bị và công trình y tế | trung tâm đổi mới sáng tạo quốc gia | trung tâm dữ liệu quốc gia
trung tâm dự báo khí tượng thủy văn quốc gia | đài khí tượng thủy văn khu vực
trung tâm giám sát an toàn không gian mạng quốc gia | trung tâm mua sắm tập trung thuốc quốc gia
trung tâm khuyến nông quốc gia | trung tâm nước sạch và vệ sinh môi trường nông thôn
trung tâm quốc gia về dịch vụ việc làm | trung tâm phối hợp tìm kiếm, cứu nạn hàng hải việt nam
trung tâm chính sách và kỹ thuật phòng, chống thiên tai | trung tâm chuyển đổi số và thống kê nông nghiệp
trung tâm truyền thông và sự kiện | trung tâm internet việt nam | bệnh viện bạch mai | bệnh viện chợ rẫy
bệnh viện hữu nghị việt đức | bệnh viện hữu nghị | bệnh viện thống nhất | bệnh viện e | bệnh viện k
bệnh viện trung ương huế | bệnh viện đa khoa trung ương thái nguyên | bệnh viện đa khoa trung ương cần thơ
bệnh viện đa khoa trung ương quảng nam | bệnh viện bệnh nhiệt đới trung ương | bệnh viện bệnh nhiệt đới
bệnh viện nhi trung ương | bệnh viện phổi trung ương | bệnh viện phụ sản trung ương | bệnh viện nội tiết trung ương
bệnh viện mắt trung ương | bệnh viện tai mũi họng trung ương | bệnh viện da liễu trung ương
bệnh viện tâm thần trung ương | bệnh viện lão khoa trung ương | bệnh viện răng hàm mặt trung ương hà nội
bệnh viện y học cổ truyền trung ương | bệnh viện châm cứu trung ương | bệnh viện phục hồi chức năng trung ương
bệnh viện trung ương quân đội 108 | bệnh viện quân y 103 | bệnh viện quân y 175 | bệnh viện đại học y hà nội
bệnh viện hữu nghị việt nam - cu ba đồng hới | bệnh viện 74 trung ương | bệnh viện nhi đồng 1 | bệnh viện nhi đồng 2
bệnh viện nhi đồng thành phố | bệnh viện từ dũ | bệnh viện phạm ngọc thạch | đại học quốc gia hà nội
đại học quốc gia thành phố hồ chí minh | đại học bách khoa hà nội | đại học kinh tế quốc dân | đại học thái nguyên
đại học huế | đại học đà nẵng | học viện chính trị quốc gia hồ chí minh | học viện hành chính quốc gia
học viện hành chính và quản trị công | học viện ngân hàng | học viện tài chính | học viện tư pháp
học viện nông nghiệp việt nam | học viện phụ nữ việt nam | học viện thanh thiếu niên việt nam | học viện quân y
học viện cảnh sát nhân dân | học viện an ninh nhân dân | học viện báo chí và tuyên truyền | học viện ngoại giao
học viện công nghệ bưu chính viễn thông | học viện hàng không việt nam | trường đại học y hà nội
trường đại học luật hà nội | trường đại học ngân hàng thành phố hồ chí minh | trường bồi dưỡng cán bộ ngân hàng
trường đào tạo, bồi dưỡng cán bộ, công chức | trường đại học y dược cần thơ | khu công nghệ cao hòa lạc
ban quản lý khu công nghệ cao hòa lạc | ban quản lý làng văn hóa - du lịch các dân tộc việt nam | nhà hát lớn hà nội
thư viện quốc gia việt nam | viện năng lượng | viện năng lượng nguyên tử việt nam
""")

# Provincial and communal bodies of every place; the place stands behind them.
LOCAL = phrases("""
sở tài chính | sở xây dựng | sở công thương | sở tư pháp | sở nội vụ | sở y tế | sở du lịch | sở ngoại vụ
sở giáo dục, khoa học và công nghệ | sở giáo dục và đào tạo | sở an toàn thực phẩm | sở khoa học và công nghệ
sở nông nghiệp và môi trường
sở nông nghiệp và phát triển nông thôn | sở tài nguyên và môi trường | sở giao thông vận tải | sở giao thông công chánh
sở thông tin và truyền thông | sở lao động - thương binh và xã hội | sở kế hoạch và đầu tư | sở quy hoạch - kiến trúc
sở văn hóa, thể thao và du lịch | sở văn hóa và thể thao | sở dân tộc và tôn giáo
ban dân tộc | ban tôn giáo | ban an toàn giao thông | chi cục quản lý đất đai | chi cục bảo vệ môi trường
chi cục biển, hải đảo và thủy sản | chi cục thủy sản | chi cục thủy lợi | chi cục kiểm lâm
chi cục phát triển nông thôn | chi cục trồng trọt và bảo vệ thực vật | chi cục chăn nuôi và thú y
chi cục chăn nuôi, thú y | chi cục kiểm ngư | chi cục chăn nuôi, thú y và thủy sản
chi cục quản lý chất lượng nông lâm sản và thủy sản | chi cục chất lượng, chế biến và phát triển thị trường
chi cục quản lý thị trường | chi cục an toàn vệ sinh thực phẩm | chi cục an toàn thực phẩm | chi cục dân số
chi cục dân số - kế hoạch hóa gia đình | chi cục tiêu chuẩn đo lường chất lượng | chi cục văn thư - lưu trữ
chi cục giám định xây dựng | chi cục phòng, chống thiên tai | chi cục đăng kiểm | chi cục hải quan | chi cục thuế
chi cục thủy sản và kiểm ngư | chi cục biển, hải đảo và kiểm ngư | chi cục thủy sản và biển đảo
chi cục thống kê | chi cục thi hành án dân sự | chi cục phòng, chống tệ nạn xã hội | chi cục bảo vệ thực vật
chi cục thuế khu vực | chi cục hải quan khu vực | trung tâm kiểm soát bệnh tật | trung tâm y tế
trung tâm y tế dự phòng | trung tâm cấp cứu 115 | trung tâm kiểm nghiệm | trung tâm pháp y | trung tâm giám định y khoa
trung tâm kiểm nghiệm thuốc, mỹ phẩm, thực phẩm | trung tâm phòng, chống hiv/aids
trung tâm truyền thông giáo dục sức khỏe | trung tâm phát triển quỹ đất | trung tâm khuyến nông
trung tâm khuyến công và xúc tiến thương mại | trung tâm khuyến công và tư vấn phát triển công nghiệp
trung tâm xúc tiến đầu tư | trung tâm xúc tiến đầu tư, thương mại và du lịch | trung tâm xúc tiến thương mại và đầu tư
trung tâm xúc tiến du lịch | trung tâm hỗ trợ doanh nghiệp nhỏ và vừa | trung tâm phục vụ hành chính công
trung tâm hành chính công | trung tâm công nghệ thông tin và truyền thông | trung tâm giám sát, điều hành thông minh
trung tâm chuyển đổi số | trung tâm công báo - tin học | trung tâm quan trắc tài nguyên và môi trường
trung tâm công nghệ thông tin tài nguyên và môi trường | trung tâm trợ giúp pháp lý nhà nước
trung tâm dịch vụ việc làm | trung tâm bảo trợ xã hội | trung tâm công tác xã hội | trung tâm điều dưỡng người có công
trung tâm dịch vụ đấu giá tài sản | trung tâm lưu trữ lịch sử | trung tâm dịch vụ nông nghiệp
trung tâm kỹ thuật nông nghiệp | trung tâm giống cây trồng, vật nuôi
trung tâm quản lý, khai thác công trình công cộng | trung tâm cung ứng dịch vụ công | trung tâm dịch vụ tổng hợp
trung tâm dịch vụ công ích | trung tâm quản lý và khai thác nhà | trung tâm chính trị | trung tâm bồi dưỡng chính trị
trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên | trung tâm giáo dục thường xuyên | trung tâm học tập cộng đồng
trung tâm văn hóa, thông tin và thể thao | trung tâm văn hóa, thể thao và truyền thanh
trung tâm văn hóa - thể thao và truyền thanh | trung tâm truyền thông - văn hóa
trung tâm văn hóa, thể thao và truyền thanh - truyền hình | trung tâm văn hóa, thể thao và truyền thông
trung tâm văn hóa thể thao và truyền thanh | trung tâm văn hóa - thông tin và thể thao
trung tâm văn hóa, thông tin, thể thao và du lịch | trung tâm truyền thông và văn hóa | trung tâm đăng kiểm xe cơ giới
trung tâm nước sạch và vệ sinh môi trường | trung tâm điều hành chiếu sáng và tín hiệu giao thông
trung tâm quản lý hạ tầng giao thông đường bộ | văn phòng đăng ký đất đai | chi nhánh văn phòng đăng ký đất đai
văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân | văn phòng đoàn đbqh và hđnd | phòng giáo dục và đào tạo
phòng tài chính - kế hoạch | phòng kinh tế và hạ tầng | phòng kinh tế, hạ tầng và đô thị | phòng quản lý đô thị
phòng tài nguyên và môi trường | phòng nông nghiệp và phát triển nông thôn | phòng nông nghiệp và môi trường
phòng lao động - thương binh và xã hội | phòng tư pháp | phòng văn hóa và thông tin | phòng văn hóa - xã hội
phòng xây dựng nếp sống văn hóa và gia đình | phòng tổ chức - cán bộ, thanh tra và thi đua, khen thưởng
phòng văn hóa, khoa học và thông tin | phòng nội vụ | phòng y tế
phòng dân tộc | phòng dân tộc và tôn giáo
phòng cảnh sát giao thông đường bộ - đường sắt | phòng cảnh sát giao thông đường bộ | phòng cảnh sát giao thông
phòng cảnh sát hình sự | phòng cảnh sát kinh tế | phòng quản lý xuất nhập cảnh
phòng an ninh kinh tế | phòng tham mưu | phòng cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ
phòng cảnh sát pccc và cnch | phòng cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ
phòng cảnh sát phòng, chống tội phạm về môi trường | phòng cảnh sát điều tra tội phạm về ma túy
phòng cảnh sát quản lý hành chính về trật tự xã hội | phòng an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao
phòng cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu, môi trường | đội quản lý thị trường
đội cảnh sát giao thông | đội thanh tra xây dựng | đội quản lý trật tự xây dựng đô thị | đội quản lý trật tự đô thị
thanh tra giao thông | ban quản lý khu kinh tế | ban quản lý các khu công nghiệp
ban quản lý các khu công nghiệp và chế xuất | ban quản lý khu công nghệ cao
ban quản lý các khu chế xuất và công nghiệp | ban quản lý khu kinh tế và các khu công nghiệp
ban quản lý các khu công nghệ cao và khu công nghiệp | ban quản lý khu công nghệ cao và các khu công nghiệp
ban quản lý dự án đầu tư - hạ tầng | ban quản lý dự án đầu tư xây dựng công trình giao thông
ban quản lý an toàn thực phẩm | ban quản lý dự án đầu tư xây dựng các công trình giao thông
ban quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp | ban quản lý dự án đường sắt đô thị
ban quản lý đường sắt đô thị | ban quản lý dự án đầu tư xây dựng các công trình nông nghiệp và phát triển nông thôn
ban quản lý đầu tư và xây dựng thủy lợi | ban quản lý cảng cá | ban bồi thường, giải phóng mặt bằng
ban bồi thường giải phóng mặt bằng | ban chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn
ban chỉ huy phòng thủ dân sự | ban chỉ huy ứng phó với biến đổi khí hậu, phòng chống thiên tai và tìm kiếm cứu nạn
ban chỉ đạo phòng, chống dịch covid-19 | đài phát thanh và truyền hình | đài phát thanh - truyền hình
đài truyền thanh - truyền hình | báo và phát thanh, truyền hình | báo và phát thanh truyền hình
cơ quan báo và phát thanh, truyền hình | ban tuyên giáo tỉnh ủy | ban tuyên giáo và dân vận tỉnh ủy
ban nội chính tỉnh ủy | ban tổ chức tỉnh ủy | ban dân vận tỉnh ủy | ủy ban kiểm tra tỉnh ủy | văn phòng tỉnh ủy
văn phòng thành ủy | văn phòng huyện ủy | văn phòng đảng ủy | ban tổ chức thành ủy | ban tuyên giáo thành ủy
ban tuyên giáo và dân vận thành ủy | ban xây dựng đảng | ủy ban kiểm tra đảng ủy | cơ quan ủy ban kiểm tra
liên minh hợp tác xã | liên đoàn lao động | hội liên hiệp phụ nữ | hội nông dân | hội cựu chiến binh | hội chữ thập đỏ
hội khuyến học | hội người cao tuổi | hội lhpn | liên hiệp các hội khoa học và kỹ thuật
liên hiệp các tổ chức hữu nghị | liên hiệp hội phụ nữ | hội doanh nghiệp nhỏ và vừa | hội văn học nghệ thuật
công ty tnhh mtv xổ số kiến thiết | công ty xổ số kiến thiết | công ty tnhh một thành viên xổ số kiến thiết
quỹ bảo vệ và phát triển rừng | quỹ bảo vệ môi trường | quỹ bảo lãnh tín dụng | quỹ phát triển đất
quỹ phòng, chống thiên tai | trường chính trị | tòa án nhân dân | viện kiểm sát nhân dân | bộ chỉ huy quân sự
bộ chỉ huy bộ đội biên phòng | ban chỉ huy bộ đội biên phòng | ban chỉ huy quân sự | hội cựu thanh niên xung phong
hội nạn nhân chất độc da cam/dioxin | hội nhà báo | hội luật gia | đoàn luật sư | hạt kiểm lâm
""")
