/** Teaching, schools and degrees. */
export const educationWordings = {
  gender: "giới|về giới|nội dung giới|nội dung về giới|kiến thức giới|nội dung giới bình đẳng giới",
  equality: "bình đẳng giới|bđg|giới bình đẳng giới|về giới bình đẳng giới|bình đẳng nam nữ",
  teaching:
    "giảng dạy|chương trình giảng dạy|bài giảng|chương trình giáo dục|dạy học|chương trình học|chính khóa|đưa vào giảng dạy|chương trình dạy học|chương trình giáo dục phổ thông|" +
    "môn học|kế hoạch giảng dạy|ctgd|giáo án",
  content: "nội dung|đưa nội dung|đưa vào|đưa|nội dung được đưa",
  lesson: "tiết dạy|tiết học|tiết|tiết giảng",
  lessonsPlanned:
    "cần lồng ghép|theo chương trình|phải lồng ghép|cần|theo kế hoạch|cần tích hợp|theo quy định|phải|yêu cầu lồng ghép|thuộc diện lồng ghép|có nội dung lồng ghép",
  lessonsTaught:
    "đã lồng ghép|được lồng ghép|có lồng ghép|thực hiện lồng ghép|đã thực hiện lồng ghép|đã dạy lồng ghép|đã tích hợp|thực tế lồng ghép|đã thực hiện",
  integrated: "lồng ghép|tích hợp|lòng ghép",
  pupil: "học sinh|hs|học sinh cuối|trẻ em trong độ tuổi|số học sinh|học trò",
  lastYear: "cuối cấp|lớp cuối cấp|năm cuối|khối cuối cấp|lớp cuối",
  grade5: "lớp 5|khối 5|khối lớp 5|lớp năm",
  grade9: "lớp 9|khối 9|khối lớp 9|lớp chín",
  primary:
    "tiểu học|cấp tiểu học|bậc tiểu học|giáo dục tiểu học|th|cấp 1|cấp i|cấp th|trường tiểu học|chương trình tiểu học|chương trình giáo dục tiểu học|chương trình th|cttieuhoc|ctth",
  lowerSecondary:
    "trung học cơ sở|thcs|cấp thcs|bậc thcs|cấp trung học cơ sở|bậc trung học cơ sở|cấp 2|cấp ii|trường thcs|chương trình thcs|chương trình trung học cơ sở|chương trình giáo dục thcs|chương trình giáo dục trung học cơ sở|cấp học thcs",
  upperSecondary:
    "trung học phổ thông|thpt|cấp 3|lớp 12|mầm non|mẫu giáo|đại học|cao đẳng|sau đại học|lớp 1|vào lớp 1|vào lớp 6|lớp 6",
  completed:
    "hoàn thành|tốt nghiệp|hoàn thành chương trình|được công nhận hoàn thành|htct|hoàn thành cấp|được công nhận tốt nghiệp|đã hoàn thành|tn|được xét tốt nghiệp|đỗ tốt nghiệp|" +
    "hoàn thành bậc|hoàn thành cấp học|công nhận tốt nghiệp|htctth|hoàn thành giáo dục",
  notCompleted:
    "bỏ học|chưa hoàn thành|không hoàn thành|lưu ban|nghỉ học|ở lại lớp|bỏ lớp|chưa tốt nghiệp|không tốt nghiệp",
  vocational:
    "giáo dục nghề nghiệp|gdnn|học nghề|đào tạo nghề|nghề nghiệp|trường nghề|dạy nghề|cơ sở giáo dục nghề nghiệp|hệ thống giáo dục nghề nghiệp|nghề|trung cấp nghề|trung cấp cao đẳng",
  recruited:
    "tuyển mới|được tuyển mới|tuyển sinh|được tuyển|nhập học|tuyển sinh mới|mới tuyển|được tuyển sinh|tuyển|vào học",
  learner: "người học|học viên|sinh viên|học viên học sinh sinh viên|hssv|hv",
  master:
    "thạc sĩ|thạc sỹ|ths|trình độ thạc sĩ|trình độ thạc sỹ|bằng thạc sĩ|học vị thạc sĩ|cao học|th s|thạc sĩ trở lên",
  doctor:
    "tiến sĩ|tiến sỹ|trình độ tiến sĩ|trình độ tiến sỹ|bằng tiến sĩ|học vị tiến sĩ|trình độ ts|số ts|t s",
  studying: "đang học|đang theo học|nghiên cứu sinh|được cử đi học|đang đào tạo|cử đi",
} as const;
