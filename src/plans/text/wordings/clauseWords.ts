import { Wordings, wordingSet } from "../wording";

/** Words that join two demands of one sentence. */
export const joints = wordingSet([
  ",",
  "và",
  "đồng thời",
  "trong đó",
  "-",
  "–",
  "—",
  ":",
  "+",
  "cùng với",
  "còn lại",
  "hoặc",
]);

/** Words that a new demand starts with. */
export const heads = wordingSet(
  (
    "tỷ lệ|tỷ suất|tỷ số|tỷ trọng|tổng số|tổng tỷ suất|số|số lượng|số ca|số vụ|số giờ|tuổi thọ|thu nhập|mức|chỉ số|" +
    "tốc độ|phấn đấu|bảo đảm|đảm bảo|giảm|tăng|nâng|hạ|đạt|có|duy trì|trong đó|đến năm|ít nhất|tối thiểu|trên|dưới|" +
    "trẻ em|phụ nữ|nữ|nam|lao động|người|hộ|học sinh|cán bộ|tổ chức|xây dựng|thành lập|hỗ trợ|thể|khu vực|cấp|bậc|" +
    "mỗi|hằng năm|hàng năm|các|toàn|chiều cao|diện tích|dân số|quy mô|bình quân|năng suất|cơ cấu|tham gia|giữ"
  ).split("|"),
);

/** Words that belong to those before a number, further left than its comparator. */
export const leadWords = wordingSet(
  (
    "phấn đấu|phấn đấu đạt|bảo đảm|đảm bảo|sẽ|cần|phải|được|bình quân|trung bình|tiếp tục|mục tiêu|tiến tới|hướng tới|" +
    "tăng thêm|thêm|lũy kế|tổng cộng|duy trì|lần lượt"
  ).split("|"),
);

/** Verbs of doing something so many times; a count after them is a demand. */
export const activities = wordingSet(
  (
    "tổ chức|tổ chức được|xây dựng|xây dựng được|xây dựng mới|thành lập|thành lập mới|thành lập được|duy trì|mở|thực hiện|" +
    "triển khai|hỗ trợ|hỗ trợ cho|thu hút|phát triển|phát triển mới|kết nạp|kết nạp mới|vận động|phát hành|cấp phát|biên soạn|" +
    "đăng|đăng tải|viết|phát sóng|phát thanh|tuyên truyền|truyền thông|đào tạo|tập huấn|tập huấn cho|nhân rộng|ra mắt|" +
    "giới thiệu|bồi dưỡng|giải quyết việc làm cho|tạo việc làm cho|tạo việc làm mới cho|giải quyết việc làm mới cho|tạo việc làm|" +
    "duy trì hoạt động|cử|trao|tặng|xóa|khởi công|sửa chữa|lắp đặt|khám cho|tư vấn cho|công nhận|công nhận mới|kiểm tra|giám sát|in|cấp|thêm|tăng thêm|phấn đấu|" +
    "bố trí|bố trí được|ra mắt được|xây mới|vận động được|huy động|huy động được|quyên góp|chuyển giao|trồng|trồng mới|làm mới|giữ vững"
  ).split("|"),
);

/** Whether words before a number look back at what is, or ahead at what is wanted; the nearest decides. */
export const outlooks = new Wordings<"back" | "ahead">([
  ...(
    "đã|đã đạt|hiện nay|hiện tại|hiện có|hiện đạt|hiện là|hiện còn|đến nay|tính đến nay|tính đến|tính đến hết|năm qua|thời gian qua|" +
    "vừa qua|những năm qua|ước đạt|ước thực hiện|ước|kết quả đạt được|kết quả thực hiện|đạt được kết quả|trước đây|thực trạng|" +
    "theo thống kê|theo số liệu|theo báo cáo|theo kết quả|qua khảo sát|qua rà soát|qua thống kê|so với chỉ tiêu|so với kế hoạch|" +
    "vượt chỉ tiêu|vượt kế hoạch|thời điểm hiện tại|cùng kỳ|kết quả rà soát|nhiệm kỳ trước|giai đoạn trước|mới đạt|mới chỉ đạt|chỉ đạt|còn cao|còn thấp|còn nhiều|còn hạn chế|vẫn còn|ở mức cao|ở mức thấp"
  )
    .split("|")
    .map((wording) => [wording, "back"] as const),
  ...(
    "phấn đấu|mục tiêu|chỉ tiêu|đặt ra|đề ra|sẽ|cần đạt|phải đạt|phải có|bảo đảm|đảm bảo|yêu cầu|dự kiến|hướng tới|tiến tới|" +
    "phấn đấu đến|tiếp tục"
  )
    .split("|")
    .map((wording) => [wording, "ahead"] as const),
]);

/** A place that has something: "toàn xã có 1.234 hộ" describes. */
export const places = wordingSet(
  "toàn xã|toàn phường|toàn huyện|toàn tỉnh|toàn thành phố|cả xã|xã|phường|địa phương|địa bàn|trên địa bàn|địa bàn xã|địa bàn phường|huyện|tỉnh|thành phố|đảng bộ|chi bộ|trường".split(
    "|",
  ),
);

/** What a bare number without a unit may measure. */
export const unitless = wordingSet(
  "tỷ số giới tính|tỷ số giới tính khi sinh|chênh lệch giới tính|mất cân bằng giới tính|chỉ số|hệ số|tổng tỷ suất sinh|mức sinh|số con|xếp hạng|xếp thứ".split(
    "|",
  ),
);
