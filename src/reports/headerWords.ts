import { phraseTable } from "./phraseTable";

/** What a phrase in a heading says about its column. */
export type HeaderTag = keyof typeof wordings;

/** Wordings of headings as units write them, by what they say; compared folded, the longest first. */
const wordings = {
  order: "stt|tt|số tt|số thứ tự|thứ tự",
  code: "mã|mã số|mã chỉ tiêu|mã số liệu|mã hiệu|mã số chỉ tiêu|code",
  label:
    "nội dung|nội dung số liệu|nội dung báo cáo|nội dung chỉ tiêu|nội dung thống kê|nội dung thông tin|nội dung công việc|" +
    "chỉ tiêu|tên chỉ tiêu|chỉ tiêu thống kê|chỉ tiêu báo cáo|các chỉ tiêu|nhóm chỉ tiêu|mục tiêu chỉ tiêu|nội dung thực hiện|" +
    "chỉ số|tên chỉ số|tiêu chí|tên tiêu chí|danh mục|hạng mục|diễn giải|số liệu|tên số liệu|lĩnh vực|thông tin|" +
    "tên nội dung|các nội dung|mục|khoản mục|đối tượng|loại số liệu|danh mục số liệu|yêu cầu báo cáo|chỉ tiêu số liệu",
  measure: "đvt|đơn vị tính|đv tính|đơn vị|đv|đơn vị đo|đơn vị đo lường",
  total:
    "tổng số|tổng|tổng cộng|cộng|chung|tổng chung|t số|ts|toàn bộ|cả hai giới|cả 2 giới|hai giới|cả nam và nữ|nam và nữ|" +
    "nam nữ|tổng số chung|tổng số người|tổng số nam nữ|tổng nam nữ|tổng số lượng|tổng số liệu|tổng hợp|toàn phường|toàn xã|" +
    "cộng toàn phường|cộng toàn xã|tổng toàn phường|tổng toàn xã|toàn đơn vị|cộng chung",
  male: "nam|nam giới|số nam|trai|bé trai|trẻ em trai|trẻ trai|con trai|em trai|học sinh nam|đàn ông|số nam giới|số trẻ trai",
  female:
    "nữ|nữ giới|số nữ|phụ nữ|gái|bé gái|trẻ em gái|trẻ gái|con gái|em gái|học sinh nữ|số nữ giới|số trẻ gái|số phụ nữ",
  within:
    "trong đó|chia ra|chia theo giới tính|chia theo giới|theo giới tính|theo giới|giới tính|phân theo giới tính|phân theo giới|" +
    "bao gồm|gồm|tách theo giới tính|phân tổ|phân tổ theo giới tính|giới|t đó|tđ|trong đó có",
  result:
    "số lượng|số lượng người|số lượt|sl|kết quả|kết quả thực hiện|kết quả đạt được|kết quả báo cáo|thực hiện|thực hiện được|đã thực hiện|" +
    "giá trị|số người|số|đạt được|số liệu báo cáo|số liệu thực hiện|hiện có|hiện trạng|thực tế|phát sinh|kỳ báo cáo|kỳ này|" +
    "trong kỳ|số trong kỳ|thực hiện trong kỳ|số phát sinh trong kỳ|năm nay|năm báo cáo|thực hiện kế hoạch|số liệu năm|" +
    "kết quả thực hiện kế hoạch|kết quả thực hiện chỉ tiêu|kết quả thực hiện mục tiêu|báo cáo|số báo cáo|số thực hiện|" +
    "th|thực hiện năm|trong năm|số liệu trong kỳ|số liệu kỳ này|số liệu thực tế|đơn vị báo cáo số liệu|" +
    "kết quả thực hiện trong năm|thực hiện trong năm|số lượng thực hiện|số liệu cụ thể|con số|tổng số liệu thực hiện",
  answer: "có không|có hay không|có hoặc không|trả lời|câu trả lời|có chưa",
  yes: "có",
  no: "không|chưa",
  percent:
    "tỷ lệ|%|phần trăm|tỷ trọng|cơ cấu|tỷ suất|tỷ số|tỷ lệ phần trăm|tlệ|tl|tỷ lệ nữ|tỷ lệ nam|% nữ|% nam|‰",
  plan:
    "kế hoạch|kh|chỉ tiêu giao|chỉ tiêu được giao|kế hoạch giao|được giao|giao|chỉ tiêu kế hoạch|chỉ tiêu năm|mục tiêu|dự kiến|" +
    "phấn đấu|chỉ tiêu phấn đấu|định mức|nhiệm vụ giao|dự toán|mục tiêu năm|kế hoạch năm|chỉ tiêu kh|kh giao|kh năm|mục tiêu đến|" +
    "chỉ tiêu đến|ct giao|chỉ tiêu đề ra|mục tiêu đề ra|phương hướng|nhiệm vụ",
  compared:
    "cùng kỳ|cùng kỳ năm trước|kỳ trước|năm trước|năm ngoái|so sánh|so với|so cùng kỳ|tăng giảm|tăng|giảm|chênh lệch|kỳ gốc|" +
    "năm gốc|đầu kỳ|số đầu kỳ|năm liền kề|năm trước liền kề|tồn đầu kỳ|kỳ trước chuyển sang|biến động|số kỳ trước|" +
    "từ đầu nhiệm kỳ|từ đầu giai đoạn|lũy kế giai đoạn|lũy kế nhiệm kỳ|cả giai đoạn|cả nhiệm kỳ|tháng trước|quý trước",
  estimate: "ước|ước thực hiện|ước cả năm|ước tính|ước đạt|ước thực hiện cả năm|ước th",
  partOfYear:
    "trong tháng|tháng này|tháng báo cáo|trong quý|quý này|quý báo cáo|nửa năm|nửa đầu năm|nửa cuối năm|nửa năm đầu|" +
    "nửa năm cuối|giữa năm|sơ kết|bán niên|học kỳ",
  wholeYear:
    "cả năm|lũy kế|lũy kế từ đầu năm|cộng dồn|toàn năm|mười hai tháng|lũy kế năm|lũy kế đến kỳ báo cáo|lũy kế cả năm",
  cause: "nguyên nhân|khó khăn|vướng mắc|hạn chế|tồn tại|nguyên nhân khó khăn|lý do",
  proposal: "đề xuất|kiến nghị|giải pháp|điều chỉnh|đề xuất kiến nghị|đề xuất giải pháp",
  note:
    "ghi chú|minh chứng|nguồn|nguồn số liệu|tài liệu|giải thích|thuyết minh|ý kiến|đánh giá|nhận xét|đơn vị thực hiện|" +
    "đơn vị chủ trì|người thực hiện|thời gian|thời hạn|thời gian thực hiện|đơn vị phối hợp|văn bản|căn cứ|cơ quan thực hiện|" +
    "cơ quan chủ trì|đánh giá kết quả|mức độ hoàn thành|ghi chú thêm|gc|kinh phí|hình thức|cách tính|cách ghi|hướng dẫn|" +
    "hướng dẫn ghi|đạt chưa đạt|người cung cấp|nơi cung cấp|đạt không đạt",
  personal:
    "họ và tên|họ tên|họ và tên nạn nhân|họ tên nạn nhân|tên nạn nhân|họ và tên người bị bạo lực|danh tính|ngày sinh|ngày tháng năm sinh|năm sinh|" +
    "ngày tháng sinh|cccd|cmnd|căn cước|căn cước công dân|số định danh|định danh cá nhân|số cccd|số cmnd|chứng minh nhân dân|" +
    "cccd cmnd|cmnd cccd|địa chỉ|số điện thoại|điện thoại|sđt|nơi ở|nơi cư trú|quê quán|mã định danh|hộ khẩu|thường trú|tạm trú|" +
    "nạn nhân họ tên|tên trẻ|họ tên trẻ|họ tên mẹ|họ và tên mẹ|tên cha mẹ|số giấy tờ|nơi sinh|số hộ chiếu|mã bhyt|số bhyt|" +
    "họ tên bố mẹ|họ và tên trẻ|họ và tên học sinh|họ tên học sinh|chủ hộ|tên chủ hộ|họ tên chủ hộ|nơi thường trú|tuổi",
  place:
    "địa bàn|tổ dân phố|tdp|thôn|xóm|ấp|bản|khu phố|khu dân cư|tên đơn vị|tên tổ dân phố|tên trường|trường|đơn vị báo cáo|" +
    "thôn xóm|thôn tổ dân phố|tổ dân phố thôn|thôn tdp|tdp thôn|khu vực|chi hội|địa phương|tên xóm|tên thôn|tổ|khối|khối phố|" +
    "cụm dân cư|xã|phường|thôn bản|tên địa bàn|địa bàn dân cư|cơ quan đơn vị|đơn vị trường học|trường học|nhà trường|" +
    "xã phường|tên tổ|ấp khu phố|thôn tổ|tổ thôn|lớp|đơn vị địa bàn|tên xã phường|điểm trường|cơ sở giáo dục|tên cơ sở",
  neutral:
    "người|vụ|ca|trường hợp|học sinh|trẻ|em|cuộc|lượt|lượt người|của|và|theo|các|tại|từ|đến|đến ngày|ngày|tháng|năm|được|là|" +
    "trên địa bàn|nếu có|hoặc|ghi|bằng số|tính đến|thời điểm|tại thời điểm|a|b|c|x|hết|cho|trong|do|về|bình đẳng giới|bđg|" +
    "đơn vị tính người|đơn vị người|đề nghị|điền|vào|ô|này|cụ thể|chi tiết|đv báo cáo|tới|tính|đvt người|" +
    "giai đoạn|mốc|phần",
} as const;

/** Phrases of headings. */
export const headerWords = phraseTable(wordings);
