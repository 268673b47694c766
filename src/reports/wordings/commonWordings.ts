/** Sexes, words that make a label speak of something else, and words that change nothing. */
export const commonWordings = {
  woman:
    "phụ nữ|nữ giới|nữ|bé gái|trẻ em gái|trẻ gái|con gái|gái|em gái|chị em phụ nữ|chị em|đàn bà|pn|cán bộ nữ là nữ",
  man: "nam giới|đàn ông|bé trai|trẻ em trai|trẻ trai|con trai|trai|nam|em trai",
  bothSexes:
    "cả nam và nữ|nam và nữ|nam nữ|cả hai giới|trai và gái|bé trai và bé gái|trẻ em trai và trẻ em gái|chia theo giới tính|theo giới tính|phân theo giới tính|tổng nam nữ|nam nữ bình đẳng|trai gái|nam lẫn nữ|phân theo giới",
  narrowing:
    "nghìn|ngàn|nghìn người|ngàn người|dân tộc thiểu số|lãnh đạo ubnd|lãnh đạo hđnd|lãnh đạo đảng ủy|lãnh đạo ủy ban nhân dân|dtts|dân tộc|khuyết tật|người cao tuổi|trẻ em dưới|dưới 16 tuổi|dưới 18 tuổi|dưới|hộ nghèo|cận nghèo|nghèo|người nghèo|đảng viên|đảng|con thứ|con thứ 3|con thứ ba|thứ|kinh phí|" +
    "hộ|hộ gia đình|gia đình văn hóa|ly hôn|kết hôn|tảo hôn|xâm hại|quấy rối|tiền|triệu đồng|vay vốn|vốn|quy hoạch|dự nguồn|ứng cử|đại biểu hội đồng|đại biểu hđnd|đại biểu quốc hội|cấp ủy|cấp ủy viên|" +
    "qua đào tạo|đào tạo|mới|tăng thêm|trong độ tuổi|độ tuổi|tuổi|nước ngoài|di cư|cao tuổi|mồ côi|mất tích|chưa|không|ngoài|phi nông nghiệp|phi|khác|còn lại|trừ|hiv|ma túy|sinh đôi|nhẹ cân|sinh non|" +
    "chuyển tuyến|tiêm chủng|khởi nghiệp|bảo hiểm|bhxh|bhyt|bổ nhiệm|nghỉ hưu|tuyển dụng|biên chế|ước tính|dự kiến|kế hoạch giao|chỉ tiêu giao|giao|phấn đấu|năm trước|cùng kỳ|tăng|giảm|trẻ em là|là trẻ em|" +
    "tại nhà|khám|điều trị|xử lý|xử phạt|khởi tố|xử lý hình sự|bị xử lý|hòa giải|tố giác|đơn thư|đối thoại|giám sát|kiểm tra|văn bản|tờ rơi|pano|băng rôn|áp phích|tờ gấp|tài liệu|giờ phát sóng|thời lượng|" +
    "giáo viên|cán bộ giáo viên|phòng học|bác sĩ|tiến sĩ y|y tế|thuê bao|nhà ở|căn hộ|chức sắc|tôn giáo|hôn nhân|siêu âm|lựa chọn giới tính|sàng lọc|tư pháp|sơ sinh được|thử việc|thời vụ|" +
    "bán thời gian|tự do|phi chính thức|chính thức|tự tạo|tuyến|cấp tỉnh|cấp huyện|huyện|tỉnh|trung ương",
  harmless:
    "số|năm học|phường quản lý|xã quản lý|do phường quản lý|ubnd phường quản lý|tình hình|tình trạng|nội dung chính|ngày|từ ngày|đến ngày|ts|địa bàn quản lý|số lượng|tổng số|tổng|tổng cộng|trong đó|của|và|các|những|có|là|được|đã|đang|về|tại|ở|trên|trên địa bàn|địa bàn|trong|trong năm|năm|trong kỳ|kỳ|báo cáo|kỳ báo cáo|trong kỳ báo cáo|phường|xã|toàn phường|" +
    "toàn xã|thị trấn|quản lý trên|hiện có|hiện nay|hiện tại|đến|đến nay|tính đến|tính đến thời điểm|thời điểm|thời điểm báo cáo|tại thời điểm|tại thời điểm báo cáo|cuối năm|cuối kỳ|từ đầu năm|cho|theo|thuộc|" +
    "do|với|vào|ra|gồm|bao gồm|như|như sau|cụ thể|cơ bản|chung|đơn vị tính|đvt|nếu có|v v|hoặc|hay|cấp|cấp phường|cấp xã|địa phương|khu vực|làm việc|làm việc trong|làm việc trong khu vực|làm việc trong lĩnh vực|lĩnh vực|" +
    "thực hiện|công tác|quy định|toàn|tất cả|nói chung|từng|mỗi|một|trực thuộc|ubnd|ubnd phường|ubnd xã|ủy ban nhân dân|nhà nước|thông qua|các loại|nhằm|để|số liệu|thống kê|quý|tháng|giữ|đạt|hành|nghị quyết|người làm|" +
    "trong tổng số|tổng hợp|số lượt người tham gia là|này|kia|chủ yếu|từ|lên|xuống|sự|việc|hệ thống|cộng đồng|chính|công lập|chuyên môn|kết quả|liên quan|liên quan đến|hưởng|khi|vì|cùng|ban hành|điểm|nơi|mặt|thể|loại hình|xây dựng|thành lập|" +
    "nâng cao|năng lực|kỹ năng|pháp luật|luật|luật bình đẳng giới|chính sách|chủ đề|nội dung về|liên quan đến giới|phòng ngừa ứng phó với|giai đoạn|trình độ|bằng|học vị|ngành|thôn|xóm|tổ dân phố|tdp|khu dân cư|xã phường|phường xã|cấp cơ sở|hoàn thành tốt",
} as const;
