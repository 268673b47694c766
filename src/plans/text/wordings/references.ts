import { wordingSet } from "../wording";

/** Words before a number that make it a name or a place in a text: "Điều 5", "lớp 1", "con thứ 3". */
export const namesBefore = wordingSet(
  (
    "điều|khoản|mục|điểm|phụ lục|biểu|biểu số|mẫu|mẫu số|khóa|lần thứ|thứ|chương|phần|trang|lớp|cấp|mức độ|bước|tổ|" +
    "khu phố|thôn|ấp|xóm|khu|tổ dân phố|tổ dân phố số|quận|tổng đài|đường dây nóng|chỉ tiêu|mục tiêu|nhóm|loại|dạng|" +
    "tuyến|vùng|tập|quyển|nghị quyết|nghị quyết số|quyết định|quyết định số|kế hoạch số|chỉ thị|chỉ thị số|nghị định|" +
    "nghị định số|thông tư|thông tư số|luật số|công văn số|công văn|văn bản số|đề án|đề án số|chương trình số|" +
    "chương trình|dự án|tiểu dự án|hướng dẫn số|thông báo số|kết luận|kết luận số|tờ trình số|báo cáo số|tiêu chí|" +
    "tiêu chí số|covid|đợt|quý|tuần|kỳ|học kỳ|nội dung"
  ).split("|"),
);

/** Words after a number that make a slogan of it: "3 không, 3 sạch". */
export const slogansAfter: ReadonlySet<string> = new Set([
  "không",
  "sạch",
  "giỏi",
  "tốt",
  "có",
  "nhất",
  "cùng",
  "k",
  "đủ",
  "an",
]);

/** Words before a number that make it the whole something is taken of: "trong tổng số 120 cán bộ". */
export const wholesBefore = wordingSet(["tổng số", "trong số", "trên tổng số", "tổng cộng"]);

/** Words that open a condition; numbers in it are no targets until "thì" or the next clause. */
export const conditions = wordingSet([
  "nếu",
  "trường hợp",
  "trong trường hợp",
  "nơi nào",
  "ở những nơi",
  "khi nào",
  "với điều kiện",
]);

/** A whole given a bound by which it is picked out: "cơ quan có tỷ lệ nữ từ 30% trở lên phải có …". */
export const obligations = wordingSet([
  "nhất thiết",
  "nhất thiết phải",
  "bắt buộc",
  "phải có",
  "thì phải",
  "cần có",
  "thì",
]);

/** Words before a lifespan or an age at marriage, where "tuổi" is what is measured. */
export const agesMeasured = wordingSet([
  "tuổi thọ",
  "tuổi kết hôn",
  "kết hôn lần đầu",
  "tuổi trung bình",
  "tuổi bình quân",
  "độ tuổi trung bình",
  "độ tuổi bình quân",
  "thời gian sống",
  "số năm sống",
]);
