"""Whole names of public bodies as they were called from 2010 to 2026: what is listed here ends where its name ends."""

from collections.abc import Iterator
from functools import cache

from directives.reading.notices.lexicon.institutions import INSTITUTIONS, LOCAL
from directives.reading.notices.words import PhraseTable, phrases

# The centre: the government, what belongs to it, the Party, the Assembly, the courts and the front.
CENTRAL = phrases("""
trung tâm điều hành chương trình chống ngập nước | trung tâm quản lý hạ tầng kỹ thuật | văn phòng quốc gia về giảm nghèo
bộ công an | bộ quốc phòng | bộ ngoại giao | bộ tư pháp | bộ tài chính | bộ công thương | bộ xây dựng | bộ nội vụ
bộ y tế | bộ giáo dục và đào tạo | bộ khoa học và công nghệ | bộ văn hóa, thể thao và du lịch
bộ nông nghiệp và môi trường | bộ nông nghiệp và phát triển nông thôn | bộ tài nguyên và môi trường
bộ giao thông vận tải | bộ thông tin và truyền thông | bộ lao động - thương binh và xã hội | bộ kế hoạch và đầu tư
bộ dân tộc và tôn giáo | bộ chính trị | thanh tra chính phủ | văn phòng chính phủ | văn phòng quốc hội
văn phòng chủ tịch nước | ngân hàng nhà nước | ngân hàng nhà nước việt nam | ủy ban dân tộc
ủy ban quản lý vốn nhà nước tại doanh nghiệp | ủy ban an toàn giao thông quốc gia | ủy ban sông mê công việt nam
ủy ban quốc gia ứng phó sự cố, thiên tai và tìm kiếm cứu nạn | ủy ban quốc gia tìm kiếm cứu nạn
ủy ban quốc gia về chuyển đổi số | ủy ban quốc gia về chính phủ điện tử | ủy ban quốc gia về người cao tuổi
ủy ban quốc gia về người khuyết tật việt nam | ủy ban quốc gia về thanh niên việt nam | ủy ban quốc gia về trẻ em
ủy ban quốc gia về hợp tác kinh tế quốc tế | ủy ban quốc gia phòng, chống aids và phòng, chống tệ nạn ma túy, mại dâm
ủy ban quốc gia vì sự tiến bộ của phụ nữ việt nam | ủy ban quốc gia đổi mới giáo dục và đào tạo
ủy ban giám sát tài chính quốc gia | ủy ban chỉ đạo nhà nước về biển đông - hải đảo | ủy ban biên giới quốc gia
ủy ban nhà nước về người việt nam ở nước ngoài | ủy ban cạnh tranh quốc gia | ủy ban chứng khoán nhà nước
ủy ban thường vụ quốc hội | ủy ban pháp luật của quốc hội | ủy ban pháp luật và tư pháp của quốc hội
ủy ban kinh tế của quốc hội | ủy ban tài chính, ngân sách của quốc hội | ủy ban kinh tế và tài chính của quốc hội
ủy ban quốc phòng, an ninh và đối ngoại của quốc hội | ủy ban quốc phòng và an ninh của quốc hội
ủy ban văn hóa, giáo dục của quốc hội | ủy ban văn hóa và xã hội của quốc hội | ủy ban xã hội của quốc hội
ủy ban khoa học, công nghệ và môi trường của quốc hội | ủy ban công tác đại biểu của quốc hội
ủy ban dân nguyện và giám sát của quốc hội | hội đồng dân tộc của quốc hội | ban dân nguyện | ban công tác đại biểu
hội đồng bầu cử quốc gia | hội đồng quốc phòng và an ninh | kiểm toán nhà nước
kiểm toán nhà nước chuyên ngành
kiểm toán nhà nước khu vực | tòa án nhân dân tối cao | viện kiểm sát nhân dân tối cao | tòa án nhân dân cấp cao
bảo hiểm xã hội việt nam | đài truyền hình việt nam | đài tiếng nói việt nam | thông tấn xã việt nam
viện hàn lâm khoa học và công nghệ việt nam | viện hàn lâm khoa học xã hội việt nam | báo nhân dân
báo điện tử chính phủ | cổng thông tin điện tử chính phủ | truyền hình quốc hội việt nam | báo quân đội nhân dân
báo đại biểu nhân dân | tạp chí cộng sản | tạp chí công thương | báo công thương
nhà xuất bản chính trị quốc gia sự thật | ban tổ chức trung ương
ban tuyên giáo trung ương | ban dân vận trung ương | ban tuyên giáo và dân vận trung ương | ban nội chính trung ương
ban kinh tế trung ương | ban đối ngoại trung ương | ban chính sách, chiến lược trung ương | ủy ban kiểm tra trung ương
văn phòng trung ương đảng | văn phòng trung ương | hội đồng lý luận trung ương | đảng ủy các cơ quan đảng trung ương
đảng ủy chính phủ | đảng ủy quốc hội | đảng ủy quân sự trung ương | đảng ủy công an trung ương | quân ủy trung ương
đảng ủy mặt trận tổ quốc, các đoàn thể trung ương | đảng ủy khối các cơ quan trung ương
đảng ủy khối doanh nghiệp trung ương | đảng ủy khối các cơ quan | đảng ủy khối các cơ quan và doanh nghiệp
đảng ủy khối doanh nghiệp | đảng ủy các cơ quan đảng | ban bảo vệ, chăm sóc sức khỏe cán bộ trung ương
ban bảo vệ, chăm sóc sức khỏe cán bộ | ủy ban trung ương mặt trận tổ quốc việt nam | mặt trận tổ quốc việt nam
tổng liên đoàn lao động việt nam | trung ương đoàn thanh niên cộng sản hồ chí minh | trung ương đoàn tncs hồ chí minh
đoàn thanh niên cộng sản hồ chí minh | đoàn tncs hồ chí minh | hội liên hiệp phụ nữ việt nam | hội nông dân việt nam
hội cựu chiến binh việt nam | hội liên hiệp thanh niên việt nam | hội sinh viên việt nam | hội chữ thập đỏ việt nam
hội nhà báo việt nam | hội nhà văn việt nam | hội luật gia việt nam | hội khuyến học việt nam
hội người cao tuổi việt nam | hội nạn nhân chất độc da cam/dioxin việt nam | liên minh hợp tác xã việt nam
liên đoàn luật sư việt nam | liên hiệp các hội khoa học và kỹ thuật việt nam | liên hiệp các tổ chức hữu nghị việt nam
liên hiệp các hội văn học nghệ thuật việt nam | liên đoàn thương mại và công nghiệp việt nam
phòng thương mại và công nghiệp việt nam | hội bảo vệ quyền lợi người tiêu dùng việt nam | hiệp hội lương thực việt nam
tổ chức y tế thế giới | hiệp hội chế biến và xuất khẩu thủy sản việt nam | hiệp hội bảo hiểm việt nam
hiệp hội ngân hàng việt nam
hiệp hội thép việt nam | hiệp hội dệt may việt nam | hiệp hội xăng dầu việt nam | hiệp hội bất động sản việt nam
hiệp hội vận tải ô tô việt nam | hiệp hội doanh nghiệp nhỏ và vừa việt nam | hiệp hội doanh nghiệp nhỏ và vừa
ban chỉ đạo quốc gia về phòng, chống thiên tai | ban chỉ đạo trung ương về phòng, chống thiên tai
ban chỉ đạo quốc gia phòng, chống thiên tai | ban chỉ đạo trung ương phòng, chống thiên tai
ban chỉ đạo phòng thủ dân sự quốc gia | ban chỉ đạo quốc gia về phòng thủ dân sự | ban chỉ đạo 389 quốc gia
ban chỉ đạo quốc gia chống buôn lậu, gian lận thương mại và hàng giả | ban chỉ đạo quốc gia phòng, chống dịch covid-19
ban chỉ đạo quốc gia về chống khai thác hải sản bất hợp pháp, không báo cáo và không theo quy định
ban chỉ đạo quốc gia chống khai thác hải sản bất hợp pháp, không báo cáo và không theo quy định
ban chỉ đạo quốc gia về chống khai thác iuu | ban chỉ đạo quốc gia về phát triển điện lực
ban chỉ đạo các công trình trọng điểm quốc gia, dự án quan trọng quốc gia ngành giao thông vận tải | ban chỉ đạo 35
ban chỉ đạo nhà nước các công trình, dự án quan trọng quốc gia, trọng điểm ngành giao thông vận tải
ban chỉ đạo nhà nước các công trình, dự án trọng điểm ngành năng lượng | ban chỉ đạo 389 | ban chỉ đạo 197
ban chỉ đạo trung ương về nhà ở và thị trường bất động sản | ban chỉ đạo đổi mới và phát triển doanh nghiệp
ban chỉ đạo trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực
ban chỉ đạo liên ngành trung ương về an toàn thực phẩm
ban chỉ đạo của chính phủ về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số
ban chỉ đạo điều hành giá | ban cơ yếu chính phủ | ban tôn giáo chính phủ | ban thi đua - khen thưởng trung ương
ban quản lý lăng chủ tịch hồ chí minh | hội đồng thi đua - khen thưởng trung ương | hội đồng thẩm định nhà nước
hội đồng tư vấn cải cách thủ tục hành chính | hội đồng phối hợp phổ biến, giáo dục pháp luật trung ương
hội đồng quốc gia giáo dục và phát triển nhân lực | quân đội nhân dân việt nam | bộ tổng tham mưu | tổng cục chính trị
bộ đội biên phòng | cảnh sát biển việt nam | bộ tư lệnh bộ đội biên phòng | bộ tư lệnh cảnh sát biển
bộ tư lệnh cảnh sát cơ động | bộ tư lệnh thủ đô | bộ tư lệnh cảnh vệ | bộ tư lệnh thành phố hồ chí minh
quân chủng hải quân | quân chủng phòng không - không quân | bộ tư lệnh 86 | cục cứu hộ - cứu nạn | binh đoàn trường sơn
binh chủng công binh | binh chủng hóa học
""")

# Tổng cục, cục, vụ and viện of the ministries.
OF_MINISTRIES = phrases("""
tổng cục thuế | tổng cục hải quan | tổng cục thống kê | tổng cục dự trữ nhà nước | tổng cục quản lý thị trường
tổng cục năng lượng | tổng cục đường bộ việt nam | tổng cục thủy lợi | tổng cục thủy sản | tổng cục lâm nghiệp
tổng cục phòng, chống thiên tai | tổng cục môi trường | tổng cục quản lý đất đai | tổng cục khí tượng thủy văn
tổng cục địa chất và khoáng sản việt nam | tổng cục biển và hải đảo việt nam | tổng cục du lịch
tổng cục thể dục thể thao | tổng cục giáo dục nghề nghiệp | tổng cục dạy nghề | tổng cục thi hành án dân sự
tổng cục dân số | tổng cục dân số - kế hoạch hóa gia đình | tổng cục tiêu chuẩn đo lường chất lượng | tổng cục hậu cần
tổng cục kỹ thuật | tổng cục công nghiệp quốc phòng | tổng cục ii | kho bạc nhà nước | kho bạc nhà nước khu vực
cục dự trữ nhà nước | cục thuế | cục hải quan | cục thống kê | cục quản lý giá | cục quản lý công sản
cục tin học và thống kê tài chính | cục tài chính doanh nghiệp | cục quản lý, giám sát bảo hiểm
cục quản lý giám sát bảo hiểm | cục quản lý, giám sát kế toán, kiểm toán | cục quản lý nợ và tài chính đối ngoại
cục quản lý nợ và kinh tế đối ngoại | cục kế hoạch - tài chính | cục phát triển doanh nghiệp nhà nước
cục phát triển doanh nghiệp tư nhân và kinh tế tập thể | cục phát triển doanh nghiệp | cục đầu tư nước ngoài
cục quản lý đấu thầu | cục quản lý đăng ký kinh doanh | cục doanh nghiệp tư nhân và kinh tế tập thể
cục kinh tế hợp tác | cục công nghệ thông tin và chuyển đổi số
cục phát triển thị trường và doanh nghiệp khoa học và công nghệ | cục chuyển đổi số quốc gia | cục an toàn thông tin
cục công nghệ thông tin | cục chuyển đổi số | cục viễn thông | cục tần số vô tuyến điện | cục bưu điện trung ương
cục báo chí | cục phát thanh, truyền hình và thông tin điện tử | cục xuất bản, in và phát hành | cục thông tin cơ sở
cục thông tin đối ngoại | cục thông tin cơ sở và thông tin đối ngoại
cục công nghiệp công nghệ thông tin và truyền thông | cục công nghiệp công nghệ thông tin | cục sở hữu trí tuệ
cục an toàn bức xạ và hạt nhân | cục năng lượng nguyên tử | cục thông tin khoa học và công nghệ quốc gia
cục thông tin, thống kê | cục ứng dụng và phát triển công nghệ | cục khởi nghiệp và doanh nghiệp công nghệ
cục đổi mới sáng tạo | cục quản lý thị trường | cục quản lý và phát triển thị trường trong nước | cục xuất nhập khẩu
cục phòng vệ thương mại | cục công nghiệp | cục công thương địa phương | cục công nghiệp địa phương | cục hóa chất
cục xúc tiến thương mại | cục điện lực | cục điện lực và năng lượng tái tạo | cục điều tiết điện lực
cục dầu khí và than | cục thương mại điện tử và kinh tế số | cục kỹ thuật an toàn và môi trường công nghiệp
cục kỹ thuật an toàn và khuyến công | cục đổi mới sáng tạo, chuyển đổi xanh và khuyến công
cục cạnh tranh và bảo vệ người tiêu dùng | cục quản lý cạnh tranh | cục quản lý thị trường trong nước
cục tiết kiệm năng lượng | cục đường bộ việt nam | cục đường cao tốc việt nam | cục đường sắt việt nam
cục hàng hải việt nam | cục hàng không việt nam | cục hàng hải và đường thủy việt nam | cục đường thủy nội địa việt nam
cục đăng kiểm việt nam | cục quản lý đầu tư xây dựng | cục quản lý xây dựng và chất lượng công trình giao thông
cục kinh tế - quản lý đầu tư xây dựng | cục kinh tế xây dựng | cục quản lý hoạt động xây dựng
cục giám định nhà nước về chất lượng công trình xây dựng | cục hạ tầng kỹ thuật | cục hạ tầng xây dựng
cục phát triển đô thị | cục quản lý nhà và thị trường bất động sản | cục công tác phía nam
cục y tế giao thông vận tải | cục quản lý đê điều và phòng, chống thiên tai
cục quản lý và xây dựng công trình thủy lợi | cục thủy lợi | cục thủy sản | cục kiểm ngư | cục thủy sản và kiểm ngư
cục lâm nghiệp | cục kiểm lâm | cục lâm nghiệp và kiểm lâm | cục chăn nuôi | cục thú y | cục chăn nuôi và thú y
cục trồng trọt | cục bảo vệ thực vật | cục trồng trọt và bảo vệ thực vật | cục kinh tế hợp tác và phát triển nông thôn
cục chất lượng, chế biến và phát triển thị trường | cục quản lý xây dựng công trình
cục quản lý chất lượng nông lâm sản và thủy sản | cục chế biến và phát triển thị trường nông sản
cục quản lý tài nguyên nước | cục kiểm soát ô nhiễm môi trường | cục môi trường
cục bảo tồn thiên nhiên và đa dạng sinh học | cục biến đổi khí hậu | cục khí tượng thủy văn
tổng cục địa chất và khoáng sản | cục địa chất việt nam | cục khoáng sản việt nam | cục địa chất và khoáng sản việt nam
cục biển và hải đảo việt nam | cục quản lý đất đai | cục đăng ký và dữ liệu thông tin đất đai
cục quy hoạch và phát triển tài nguyên đất | cục đo đạc, bản đồ và thông tin địa lý việt nam | cục viễn thám quốc gia
cục chuyển đổi số và thông tin dữ liệu tài nguyên môi trường | cục quản lý chất thải và cải thiện môi trường
cục thẩm định môi trường | cục giảm nghèo | văn phòng quốc gia giảm nghèo
văn phòng điều phối nông thôn mới trung ương | văn phòng điều phối nông thôn mới
văn phòng thường trực ban chỉ đạo 389 quốc gia | cục quản lý khám, chữa bệnh | cục y tế dự phòng | cục phòng bệnh
cục phòng, chống hiv/aids | cục quản lý dược | cục an toàn thực phẩm | cục quản lý y, dược cổ truyền
cục khoa học công nghệ và đào tạo | cục quản lý môi trường y tế | cục hạ tầng và thiết bị y tế
cục cơ sở hạ tầng và thiết bị y tế | cục dân số | cục bà mẹ và trẻ em | cục bảo trợ xã hội | cục trẻ em
cục phòng, chống tệ nạn xã hội | cục người có công | cục việc làm | cục quản lý lao động ngoài nước
cục an toàn lao động | cục quan hệ lao động và tiền lương | cục tiền lương và bảo hiểm xã hội
cục văn thư và lưu trữ nhà nước | cục cán bộ, công chức, viên chức | cục quản lý chất lượng
cục nhà giáo và cán bộ quản lý giáo dục | cục giáo dục nghề nghiệp và giáo dục thường xuyên | cục hợp tác quốc tế
cục khoa học, công nghệ và thông tin | cục cơ sở vật chất | cục khảo thí và kiểm định chất lượng giáo dục
cục di sản văn hóa | cục điện ảnh | cục nghệ thuật biểu diễn | cục bản quyền tác giả
cục mỹ thuật, nhiếp ảnh và triển lãm | cục văn hóa cơ sở | cục văn hóa cơ sở, gia đình và thư viện
cục gia đình, văn hóa cơ sở và thư viện | cục du lịch quốc gia việt nam | cục thể dục thể thao
cục thể dục thể thao việt nam | cục văn hóa các dân tộc việt nam | cục bổ trợ tư pháp
cục hộ tịch, quốc tịch, chứng thực | cục hành chính tư pháp | cục phổ biến, giáo dục pháp luật
cục phổ biến, giáo dục pháp luật và trợ giúp pháp lý | cục trợ giúp pháp lý | cục con nuôi | cục bồi thường nhà nước
cục đăng ký quốc gia giao dịch bảo đảm | cục đăng ký giao dịch bảo đảm và bồi thường nhà nước
cục quản lý thi hành án dân sự | cục thi hành án dân sự | thi hành án dân sự | cục kiểm tra văn bản quy phạm pháp luật
cục kiểm tra văn bản và quản lý xử lý vi phạm hành chính
cục quản lý xử lý vi phạm hành chính và theo dõi thi hành pháp luật | cục kiểm soát thủ tục hành chính
cục phát triển hành chính công | cục cảnh sát giao thông | cục quản lý xuất nhập cảnh | cục lãnh sự
cục cảnh sát quản lý hành chính về trật tự xã hội | cục cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ
cục cảnh sát hình sự | cục cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu
cục cảnh sát điều tra tội phạm về ma túy | cục cảnh sát phòng, chống tội phạm về môi trường
cục an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao | cục an ninh kinh tế | cục công nghiệp an ninh
cục truyền thông công an nhân dân | cục dân quân tự vệ | cục quân y | cục tác chiến | cục dân vận
cục phát hành và kho quỹ | cục thông tin tín dụng | cục quản trị | cục quản lý, giám sát tổ chức tín dụng
cơ quan thanh tra, giám sát ngân hàng | thanh tra, giám sát ngân hàng | thanh tra ngân hàng nhà nước
trung tâm thông tin tín dụng quốc gia việt nam | cục phòng, chống rửa tiền | cục an toàn hệ thống các tổ chức tín dụng
cục quản lý, giám sát tổ chức tín dụng và thanh toán | vụ chính sách tiền tệ | vụ quản lý ngoại hối | vụ thanh toán
vụ tín dụng các ngành kinh tế | vụ dự báo, thống kê | vụ dự báo, thống kê - ổn định tiền tệ, tài chính
vụ ổn định tiền tệ - tài chính | vụ tài chính - kế toán | vụ kiểm toán nội bộ | vụ truyền thông | vụ hợp tác quốc tế
vụ kê khai và kế toán thuế | vụ pháp chế | vụ tổ chức cán bộ | vụ thi đua - khen thưởng
vụ truyền thông và thi đua, khen thưởng
vụ kế hoạch - tài chính | vụ kế hoạch - tổng hợp | vụ tổng hợp kinh tế quốc dân | vụ ngân sách nhà nước | vụ đầu tư
vụ quản lý quy hoạch | vụ các định chế tài chính | vụ tài chính các ngân hàng và tổ chức tài chính
vụ tài chính hành chính sự nghiệp | vụ hành chính sự nghiệp | vụ quốc phòng, an ninh | vụ quốc phòng, an ninh, đặc biệt
vụ chính sách thuế, phí và lệ phí | vụ quản lý, giám sát chính sách thuế, phí và lệ phí
vụ kinh tế địa phương và lãnh thổ | vụ kinh tế nông nghiệp | vụ kinh tế công nghiệp, dịch vụ
vụ kết cấu hạ tầng và đô thị | vụ kinh tế đối ngoại | vụ lao động, văn hóa, xã hội
vụ khoa học, giáo dục, tài nguyên và môi trường | vụ quản lý các khu kinh tế | vụ giám sát và thẩm định đầu tư
vụ thị trường trong nước | vụ phát triển thị trường nước ngoài | vụ thị trường châu á - châu phi
vụ thị trường châu âu - châu mỹ | vụ chính sách thương mại đa biên | vụ tiết kiệm năng lượng và phát triển bền vững
vụ dầu khí và than | vụ khoa học và công nghệ | vụ khoa học công nghệ | vụ khoa học, công nghệ và môi trường
vụ khoa học công nghệ và môi trường | vụ khoa học, công nghệ, môi trường và vật liệu xây dựng | vụ vật liệu xây dựng
vụ quy hoạch - kiến trúc | vụ quản lý doanh nghiệp | vụ kết cấu hạ tầng giao thông | vụ vận tải
vụ vận tải và an toàn giao thông | vụ an toàn giao thông | vụ đối tác công - tư | vụ đổi mới doanh nghiệp
vụ đổi mới và phát triển doanh nghiệp | vụ nông nghiệp | vụ công nghiệp | vụ kinh tế tổng hợp | vụ kinh tế ngành
vụ khoa giáo - văn xã | vụ theo dõi công tác phòng, chống tham nhũng, tiêu cực | vụ nội chính | vụ địa phương
vụ bảo hiểm y tế | vụ sức khỏe bà mẹ - trẻ em | vụ trang thiết bị và công trình y tế | vụ y dược cổ truyền
vụ truyền thông và thi đua khen thưởng | vụ giáo dục mầm non | vụ giáo dục tiểu học | vụ giáo dục trung học
vụ giáo dục phổ thông | vụ giáo dục đại học | vụ giáo dục thường xuyên | vụ giáo dục quốc phòng và an ninh
vụ giáo dục chính trị và công tác học sinh, sinh viên | vụ học sinh, sinh viên | vụ giáo dục thể chất
vụ giáo dục dân tộc | vụ bình đẳng giới | vụ bảo hiểm xã hội | vụ chính quyền địa phương | vụ công chức - viên chức
vụ cải cách hành chính | vụ tiền lương | vụ tổ chức - biên chế | vụ tổ chức phi chính phủ | vụ công tác thanh niên
vụ pháp luật hình sự - hành chính | vụ pháp luật dân sự - kinh tế | vụ thư viện
vụ các vấn đề chung về xây dựng pháp luật | vụ đào tạo | vụ gia đình | vụ quản lý phương tiện và người lái
vụ chính sách dân tộc | vụ văn hóa dân tộc thiểu số
""")


@cache
def gazetteer_table() -> PhraseTable:
    """Whole names of public bodies."""
    listed = (*CENTRAL, *OF_MINISTRIES, *INSTITUTIONS, *LOCAL)
    return PhraseTable(spelling for name in listed for spelling in _spellings(name))


def _spellings(name: str) -> Iterator[str]:
    """The name as it is written with and without its dash or comma, and with ``&`` for ``và``."""
    dashed = (name, name.replace(" - ", " "), name.replace(" - ", ", ")) if " - " in name else (name,)
    for one in dashed:
        yield one
        if "phòng, chống" in one:
            yield one.replace("phòng, chống", "phòng chống")
        if " và " in one:
            yield one.replace(" và ", " & ")
