"""How sentences open that ask for nothing, and the words that only lead over to what is asked. Written without marks.

The patterns are matched against the folded text (small letters without marks), so that a notice typed without
them is read the same way.
"""

import re
from functools import cache

from directives.reading.notices.words import PhraseTable, phrases

_STAFF = "dong chi|can bo|cong chuc|nguoi|lanh dao|chuyen vien"
# "Phân công đồng chí …" under a unit: the unit answers, whoever it chooses.
WITHIN = re.compile(
    rf"(?:giao (?:mot |01 )?(?:{_STAFF})"
    r"|(?:phan cong|cu|bo tri|chi dinh|dieu dong|huy dong)(?: cu the| ro| nhiem vu| nhiem vu cho| truc tiep)?"
    rf" (?:mot |tung |cac |moi |nhung |\d{{1,2}} )?(?:{_STAFF}|vien chuc"
    r"|dang vien|doan vien|hoi vien|giao vien|thanh vien|nhan vien|can su|dau moi"
    r"|bac si|ky su|dieu duong|chien si|y bac si"
    r"|cap uy vien|dang uy vien|uy vien))\b"
)
# "Đồng thời, …": what follows is the sentence proper.
CONNECTIVE = re.compile(
    r"(?:dong thoi|trong do|truoc mat|ngoai ra|ben canh do|cung voi do|rieng|do do|vi vay|theo do|mat khac"
    r"|cu the|tuy nhien|dac biet(?: la)?|(?:noi dung )?(?:cong van|van ban|thong bao|cong dien) (?:cung )?neu(?: ro)?"
    r"|trong thoi gian toi|tren co so do|tu do|hang nam|tai day|ngay sau khi [^,;.]{1,80}|sau do|tiep do"
    r"|tai cuoc hop)\s*[,:]?\s+"
)
# "Chủ đề: “Vì sức khỏe cộng đồng”" asks for nothing.
SLOGAN = re.compile(r"(?:chu de|khau hieu|thong diep)\b[^:]{0,40}:\s*[\"“]")
ALSO = re.compile(r"(?:dong thoi|ngoai ra|ben canh do)\b")
TOPIC = re.compile(r"(?:ve|doi voi|rieng|truong hop|(?:tren |trong )?linh vuc|lien quan|cong tac|noi dung)\s")

# Praise opens a sentence, or follows the one who praises; behind another verb it is a task ("tham mưu biểu dương").
PRAISE = re.compile(
    r"(?:(?:(?!giao|yeu cau|de nghi|tham muu|de xuat|kip thoi|to chuc|xem xet|phoi hop|ra soat|trien khai|tong hop"
    r"|phai |co trach nhiem|danh gia,|tang cuong|thuc hien|tham gia)[^.;:]){0,140}?\s)?"
    r"(?P<praise>danh gia cao|ghi nhan|bieu duong|hoan nghenh|cam on|tuyen duong|khen ngoi|chia buon"
    r"|chia se kho khan|chuc mung"
    r"|gui loi)\b"
)
# Without their marks "tuyến đường" and "tuyên dương" are one word.
PRAISING = frozenset(
    phrases("""
đánh giá cao | ghi nhận | biểu dương | hoan nghênh | cảm ơn | cám ơn | tuyên dương | khen ngợi | chia buồn
chia sẻ khó khăn | chúc mừng | gửi lời
""")
)
CLOSING = re.compile(
    r"(?:chi thi|quyet dinh|ke hoach|cong dien|quy che|quy dinh|thong bao) nay (?:co hieu luc|thay the|duoc)"
    r"|ban hanh kem theo|tren day la"
    r"|(?:bien ban|cuoc hop|hoi nghi|buoi hop|buoi lam viec) (?:\w+ ){0,3}?(?:duoc (?:thong qua|lap)|ket thuc) "
    r"|van phong [^.;:]{0,80}thong bao (?:de|den|toi|y kien)|(?:uy ban nhan dan|ubnd|van phong"
    r"|so|ban|bo|cuc|chi cuc|phong|truong|hoi|dang uy|tinh uy|huyen uy|thanh uy|tong cuc|vien|trung tam) "
    r"[^.;:]{0,60}(?:xin )?thong bao (?:de|den|toi)\b(?=[^.;:]*\b(?:biet|thuc hien)\b)"
    r"|van phong [^.;:]{0,80}thong bao [^.;:]{0,240}\bbiet,? (?:va )?(?:to chuc )?thuc hien\b"
    r"|thua lenh|tran trong(?! (?:kinh )?(?:de nghi|yeu cau|moi))"
)
# What stands before the name in a heading: "Về phía tỉnh A:".
TOWARDS = phrases("""
đối với | về phía | phía | trách nhiệm của | nhiệm vụ của | riêng | riêng đối với | về trách nhiệm của | phần | cấp
giao cho | giao nhiệm vụ cho | đối với các đồng chí
""")
# "(ii) …" within a paragraph.
COUNTED = re.compile(r"\((?:[ivx]{1,5}|\d{1,2}|[a-z])\)\s+")
# What a sentence opens with that names a thing, not an act.
NOUN = re.compile(
    r"(?:viec|cac|nhung|ket qua|cong tac|noi dung|thanh phan|thoi gian|dia diem|ty le|so|muc|tong|ve|tren"
    r"|nguyen tac|yeu cau"
    r"|doi tuong|pham vi|kinh phi|nguon|ho so|tai lieu|che do|quy trinh|hinh thuc|phuong thuc|nguoi"
    r"|dai bieu|to|ngay|buoi"
    r"|sang|chieu|du an|chuong trinh|de an|ke hoach so|quyet dinh so|cong van|van ban|bao cao so|so lieu"
    r"|muc tieu|chi tieu"
    r"|don vi tinh|ghi chu|mau|bieu|phu luc|dieu|khoan|diem|luat|chi thi so|nghi dinh|thong tu|nghi quyet|ban|hoi"
    r"|phong|tai|tu|mot"
    r"|toan|moi|da|dang|con|hien)\s"
)
LEGAL_BASE = re.compile(
    r"(?:can cu|xet|theo de nghi|thuc hien (?:cac )?(?:nghi quyet|chi thi|ket luan|quyet dinh|ke hoach|cong van"
    r"|cong dien|thong bao|chuong trinh|luat|nghi dinh|thong tu|huong dan|y kien))\s[^\n]*;\s*$"
)
# What was issued or came in: "UBND tỉnh vừa ban hành Công văn số 5", "Ngày 3/8, Sở A nhận được Tờ trình số 9".
ISSUED = re.compile(
    r"(?:(?:ngay|sang|chieu|vua qua|sau khi)\b[^,;:.]{0,80}, )?[^,;:.]{2,140}\b"
    r"(?:(?:ban hanh|nhan duoc|co|ky)(?= (?:cong van|van ban|cong dien|bao cao|to trinh|quyet dinh"
    r"|ke hoach|chi thi|thong bao|nghi quyet|huong dan|ket luan)(?: thuong khan| khan| hoa toc)? so\b)"
    r"|co y kien(?: chi dao| ket luan)*(?: nhu sau| sau)?\s*:?\s*$"
    r"|vua (?:ban hanh|ky ban hanh|ky|nhan duoc|co (?:cong van|van ban|cong dien|y kien|chi thi|thong bao)))"
)
# "… có ý kiến như sau: Giao Sở A …": what is ordered begins behind the colon.
ORDER_FOLLOWS = re.compile(
    r"\b(?:nhu sau|sau day|noi dung(?: sau)?|y kien|chi dao|ket luan)\s*:\s+(?=(?:giao|de nghi|yeu cau)\b)"
)
# A paper by which one acts: "Căn cứ Công văn số 5 của Bộ A về việc …", where nobody is told behind it.
PAPER_BASE = re.compile(
    r"(?:can cu|xet|theo) (?:cac )?(?:bo luat|luat|phap lenh|nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|cong van"
    r"|cong dien|thong bao|huong dan|van ban|ket luan|to trinh|de nghi cua)\b"
)
CONDITION = re.compile(
    r"(?:truong hop|neu |trong qua trinh (?:to chuc )?(?:trien khai|thuc hien)[^.;:]{0,80}?,? (?:neu|truong hop))"
)
# What some of these patterns mean where, without their marks, they could be other words ("nêu", "chữa", "con").
SAID = (
    "còn chưa chậm thấp kém nhiều một số không đã đang đạt mới hiện vẫn đều là căn cứ xét nếu để chỉ có gồm tránh xong"
    " hạn kể cả trừ nhất ngay về đối với riêng này đó trên"
)
# Typed without marks these may be praise or a road, condolence or trade.
UNSURE_PRAISE = re.compile(r"tuyen duong|chia buon")
# "Nếu có vướng mắc, các đơn vị phản ánh về …" closes a notice; "Trường hợp cần thiết, Sở A bổ sung …" does not.
DIFFICULTY = re.compile(
    r"sua doi|dieu chinh|vuot (?:qua )?tham quyen|vuong mac|kho khan|phat sinh|phan anh|lien he"
    r"|bao cao (?:ve|kip thoi|ngay|de)"
)
# "Thời hạn hoàn thành: …" as a sentence of its own.
CLOSING_DEADLINE = re.compile(
    r"(?:thoi (?:gian|han)|han|tien do)(?: \w+){0,4}\s*:?\s"
    r"|(?:ca |tat ca |toan bo )?(?:hai|ba|bon|cac|nhung)? ?(?:noi dung|viec|nhiem vu|cong viec|phan viec)"
    r"(?: (?:tren|nay|neu tren|noi tren))+,? (?:phai |can )?(?:(?:duoc )?hoan thanh|xong|thuc hien xong|lam xong)"
)
# The date in front of it is an aim of the whole: "Để hoàn thành trước ngày …, yêu cầu các đơn vị:".
ORDERS = re.compile(r"\b(?:yeu cau|de nghi|giao|phan cong)\b")
AIMS = re.compile(r"\b(?:phan dau|muc tieu)\b[^.;:]*$")
BARE_DEADLINE = re.compile(
    r"(?:(?:thoi (?:gian|han|diem)|han|tien do)(?: \w+){0,4}\s*:?\s*"
    r"|(?:phai |can |(?:bao dam|dam bao|phan dau|quyet tam) (?:\w+ ){0,2}?)?"
    r"(?:hoan thanh|xong|thuc hien)(?: \w+){0,6}?\s*,?\s*)?[\s*_]*$"
)
# "Hồ sơ trình chậm nhất ngày …": when the paper is due that was asked for before.
PAPER_DUE = re.compile(
    r"(?:cac |toan bo )?(?:ho so|bao cao|du thao|to trinh|van ban|danh sach|ke hoach|phuong an|de an|san pham|tai lieu"
    r"|bien ban|ket qua|noi dung|bang tong hop|phieu|don)\b"
    r"[\w ]{0,40}\b(?:trinh|gui|nop|duyet|xong|hoan thanh|chuyen)\b"
    r"[\w ]{0,50}"
)
# "Kết quả báo cáo Trưởng ban trước ngày …": that it is sent, and to whom, is a duty of its own.
PAPER_SENT = re.compile(
    r"(?:cac |toan bo )?(?:ket qua|danh sach|danh muc|phuong an|bao cao|ho so|du thao|van ban|so lieu|bien ban|tai lieu"
    r"|san pham|de an|ke hoach|bang tong hop|phieu)\b(?! (?:voi|ve|len|cho)\b)[\w ,/()-]{0,60}?"
    r"\b(?:bao cao|gui|trinh|nop)(?: (?:ve|den|cho|len|qua))? "
    r"(?!(?:duyet|phe duyet|truoc|cham|trong|vao|ngay|xong|ket qua|bang|kem)\b)\w"
)
REPORTED = re.compile(r"\bbao cao\b")
# What is handed in each day has a last day; "khử khuẩn hằng ngày" only tells how often.
HANDED_IN = re.compile(r"\b(?:bao cao|gui|nop|tong hop|cap nhat|thong bao|cung cap|trinh|thong tin)\b")
# What only goes on with the act before it.
GOES_ON = re.compile(
    r"(?:dong thoi )?(?:khong|tuyet doi|kien quyet|tranh|bao dam|dam bao|chu y|luu y|uu tien|trong do|co|gom"
    r"|chiu trach nhiem|tap trung|phan dau|gui|bao cao|tong hop|xong|hoan thanh|de(?! nghi| xuat| cao| ra)|nham|han che"
    r"|chi(?! dao| huy| tra| dinh| dan)|ke ca|rieng|qua do"
    r"|the hien|neu ro|lam ro|xac dinh ro|kip thoi)\b"
)
# "Các đơn vị này", "hai sở trên": who was named before.
ANAPHOR = re.compile(r"(?:cac|hai|ba|bon|nhung|0?[2-9]) [a-z, ]{2,30}(?:nay|tren|do|vua neu)")
# Before a time that only tells which matter is meant, or that this one is meant too.
OF_MATTER = re.compile(r"(?:rieng )?(?:doi voi|ve) [^,;:]{2,140}")
# "không tổ chức kiểm tra trong năm 2024 đối với …": the time during which something is not to be.
NOT_IN = re.compile(r"\bkhong (?:duoc |de )?[^,;:.]{2,80}$")
# "lịch nghỉ Tết (từ ngày 18/01 đến hết ngày 02/02)", "kéo dài giờ phục vụ đến 01h30": how long something lasts.
LASTS = re.compile(
    r"\b(?:(?:lich|duoc) nghi\b[^;:.()]{0,60}"
    r"|keo dai (?:thoi gian|gio|thoi han|them)\b[^;:.]{0,200}"
    r"|(?:gio|thoi gian) (?:mo cua|phuc vu|hoat dong|giao dich)\b[^;:.]{0,80}"
    r"|(?:dien ra|khai mac|be mac|khai truong)(?: vao| trong)?(?: luc)?)\s*[(,]?\s*$"
)
# "không để dồn thanh toán vào cuối năm": when nothing is to be left to do.
NOT_HEAPED = re.compile(r"\bkhong (?:de )?(?:don|ton dong|un dong|un u)\b[^,;.:]{0,50}$")
# "Về kiến nghị cho phép … đến hết năm 2026: Bộ A …": the time stands in what others ask for.
PETITION = re.compile(
    r"(?:ve|doi voi|lien quan den|xem xet) (?:cac )?(?:kien nghi|de nghi|de xuat|y kien)\b[^:;]{2,400}"
)
TOPIC_ENDS = re.compile(r"[^:;.]{0,200}:")
EVEN = re.compile(r"\b(?:ke ca|tru|nhat la|ngay ca|gom ca|ca) (?:cac )?(?:ngay )?$")
# Behind a day in front, what only says that it is the last.
ENDS = re.compile(
    r"[\s,]*(?:(?:phai|can|de|va) )*"
    r"(?:hoan thanh|xong|ket thuc)\b[^,;]{0,60}$"
)
# "… nghiêm túc triển khai thực hiện Kế hoạch này": that all is to be carried out.
_CARRIED_OUT = (
    r"(?:(?:nghiem tuc|khan truong|kip thoi|phoi hop|to chuc)[, ]+(?:to chuc,? ?)?(?:trien khai(?:,| va)? ?)?thuc hien"
    r"|(?:nghiem tuc|khan truong|kip thoi|to chuc)[, ]+(?:to chuc )?trien khai"
    r"|trien khai(?:,| va)? thuc hien)(?: nghiem(?: tuc)?| tot|(?: co)? hieu qua)?"
    r"(?: (?:cac |tot )?(?:noi dung|nhiem vu|thong bao|ke hoach|chi thi|cong van|cong dien|quyet dinh|y kien)"
    r"[\w ]{0,30}(?:tren|nay))?"
)
# The same as the last word of a notice, and in front of a report that recurs.
CLOSES = re.compile(
    _CARRIED_OUT + r"\s*\.?/?\.?\s*$"
    r"|(?:nhan duoc|can cu) [^.;:]{3,40} nay, (?:yeu cau|de nghi)"
    r"|chiu trach nhiem (?:thi hanh|to chuc thi hanh|to chuc thuc hien|thuc hien) (?:\w+ ){1,3}nay"
)
CLOSED = re.compile(rf"\b{_CARRIED_OUT}\s*[,;]\s*(?:va |dong thoi )?$")
# Without one of these nobody is only said to lead.
LEADS = re.compile(r"\b(?:chu tri|dau moi|phu trach|dam nhiem|chiu trach nhiem|thuc hien chinh|lam truong doan)\b")
PRESIDES = re.compile(r"\b(?:chu tri|dau moi)\b")
FORBIDDING = phrases("nghiêm cấm | tuyệt đối không | không được | cấm")
GENERAL = re.compile(
    r"xac dinh (?:ro )?nhiem vu|phat huy|nang cao (?:tinh than|trach nhiem|nhan thuc)|voi tinh than"
    r"|tap trung cao do"
    r"|phai xac dinh|quan triet|chiu trach nhiem (?:neu|khi) (?:tiep tuc )?de"
    r"|thuc hien (?:cac )?nhiem vu khac|chiu trach nhiem (?:toan dien|truoc)|theo chuc nang, nhiem vu"
)


@cache
def towards_table() -> PhraseTable:
    """What stands before the name in a heading."""
    return PhraseTable(TOWARDS)


@cache
def forbidding_table() -> PhraseTable:
    """What a prohibition opens with."""
    return PhraseTable(FORBIDDING)
