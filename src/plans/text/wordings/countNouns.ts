import { wordingSet } from "../wording";

/** What is counted, as printed after a number; the unit of a target that is no rate. */
export const countNouns = wordingSet(
  (
    "tin, bài|tin bài|tin|bài|bài viết|tin, bài viết|bài, tin|cuộc|lượt|lượt người|người|đồng chí|lớp|lớp tập huấn|" +
    "buổi|đợt|hội nghị|hội thảo|tọa đàm|chuyên mục|chuyên đề|chuyên trang|phóng sự|mô hình|câu lạc bộ|clb|tổ|nhóm|đội|" +
    "địa chỉ|địa chỉ tin cậy|nhà tạm lánh|ngôi nhà|cơ sở|điểm|điểm tư vấn|trường|trường học|lớp học|doanh nghiệp|" +
    "hợp tác xã|tổ hợp tác|hộ|hộ gia đình|hộ nghèo|gia đình|lao động|việc làm|phụ nữ|hội viên|đoàn viên|đảng viên|" +
    "cán bộ|công chức|đại biểu|thành viên|ủy viên|học sinh|học viên|sinh viên|trẻ|trẻ em|cháu|con|ca|ca sinh|vụ|vụ việc|" +
    "trường hợp|cặp|cặp vợ chồng|xã|phường|thôn|xóm|ấp|bản|khu phố|tổ dân phố|khu dân cư|huyện|tỉnh|đơn vị|tổ chức|" +
    "cơ quan|phòng|ban|hoạt động|chiến dịch|chương trình|kế hoạch|đề án|dự án|sản phẩm|tài liệu|tờ rơi|tờ gấp|pano|" +
    "băng rôn|khẩu hiệu|video|clip|lần|giờ|tiết|ngày|tháng|năm|tuổi|cm|kg|m2|km|ha|tấn|đồng|bác sĩ|dược sĩ|điều dưỡng|" +
    "giường|giường bệnh|nữ|phút|công trình|nhà|căn|suất|học bổng|cộng tác viên|tuyên truyền viên|báo cáo viên|hòa giải viên|" +
    "hạng|bậc|tiêu chí|chỉ tiêu|văn bản|bảo mẫu|giải|danh hiệu|ý tưởng|dự án khởi nghiệp"
  )
    .split("|")
    .map((noun) => noun.replace(/,/g, " ,")),
);

/** Words of size between a number and what is counted, kept in the unit: "104 triệu người". */
export const magnitudes = wordingSet(["nghìn", "ngàn", "vạn", "triệu", "tỷ", "trăm", "nghìn tỷ"]);

/** Numbers spelled out. "năm" is left to the one who asks: it is mostly a year. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
]);
