/** Population, communication and training. */
export const communicationWordings = {
  population: "dân số|nhân khẩu|tổng dân số|số dân|số khẩu|số nhân khẩu|quy mô dân số|khẩu",
  people: "người dân|nhân dân|công dân|quần chúng|dân|cư dân|người dân địa phương",
  reached:
    "được tiếp cận|tiếp cận|được truyền thông|được cung cấp|nắm được|được nâng cao nhận thức|được trang bị|tiếp nhận|được biết|được tiếp cận với|có kiến thức|được tiếp nhận|được tiếp cận thông tin",
  knowledge:
    "kiến thức|kiến thức cơ bản|hiểu biết|thông tin kiến thức|thông tin|kt cơ bản|nhận thức|kiến thức chung",
  column: "chuyên mục|chuyên trang|chuyên đề|chuyên mục chuyên đề|chuyên mục chuyên trang|tiểu mục",
  news: "tin bài|tin bài viết|tin|bài viết|bài|tin bài phát thanh|số tin bài|tin bài ảnh|tin tức|bài tuyên truyền|bài đăng|tin bài đăng|bài truyền thông|tin bài tuyên truyền|tin và bài|tin hoặc bài|lượt tin bài|tin bài truyền thông",
  event:
    "hội nghị|cuộc|buổi|nói chuyện|nói chuyện chuyên đề|tọa đàm|hội thảo|hội thi|diễn đàn|sự kiện|chiến dịch|đợt|sinh hoạt chuyên đề|mít tinh|lễ mít tinh|lần|cuộc họp|cuộc thi",
  communication:
    "truyền thông|tuyên truyền|tt|tuyên truyền phổ biến|truyền thông tuyên truyền|được tuyên truyền|tuyên truyền vận động|truyền thông nâng cao nhận thức|phổ biến pháp luật",
  attendance: "lượt người|lượt|số lượt|lượt người tham dự|lượt người tham gia|lượt người dự",
  taking: "tham gia|tham dự|dự|người dự|có mặt|được tham gia|người tham dự|người tham gia",
  course: "lớp|khóa|lớp học|khóa học",
  training:
    "tập huấn|được tập huấn|bồi dưỡng|tập huấn nâng cao năng lực|tập huấn bồi dưỡng|th bđg|bồi dưỡng kiến thức|bồi dưỡng tập huấn",
  member: "thành viên|số thành viên|ủy viên|tv ban",
  person:
    "người|số người|cán bộ|công chức|cán bộ công chức|cá nhân|đối tượng|viên chức|cbccvc|cán bộ công chức viên chức|công chức viên chức|cbcc|ccvc|cb|cán bộ công chức viên chức người lao động|hội viên|đại biểu",
  upbringing:
    "phát động|tổ chức|hưởng ứng|triển khai tổ chức|duy trì|lễ phát động|ra quân|hoạt động hưởng ứng|tổ chức phát động|có tổ chức|tổ chức lễ phát động",
  activity:
    "hoạt động|các hoạt động|văn hóa|thể thao|văn nghệ|kỷ niệm|nhân dịp|nhân ngày|chào mừng|gặp mặt|tọa đàm kỷ niệm|nhân|mừng|hoạt động văn hóa thể thao|hoạt động kỷ niệm|mít tinh kỷ niệm|giao lưu|văn hóa văn nghệ|tdtt",
  radio:
    "hệ thống thông tin cơ sở|thông tin cơ sở|hệ thống truyền thanh|đài truyền thanh|truyền thanh|loa truyền thanh|trang thông tin điện tử|cổng thông tin điện tử|phương tiện thông tin|httt cơ sở|trên đài|loa phát thanh|" +
    "hệ thống thông tin|phát thanh|fanpage|zalo|facebook|hệ thống loa|đài|phương tiện truyền thông|website|đăng tải|đăng phát|phát sóng|được đăng|đã đăng|được phát|trang thông tin|mạng xã hội|ttcs|hệ thống đài truyền thanh|trên phương tiện thông tin đại chúng|thông tin đại chúng|đại chúng",
} as const;
