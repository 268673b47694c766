import { phraseTable } from "./phraseTable";

/** A thing that labels of data items speak of, whatever words they use. */
export type Concept = keyof typeof wordings;

/**
 * Wordings by concept, as units write them; compared folded, the longest first.
 * `harmless` words change nothing about what is counted; `narrowing` words make it something else.
 */
const wordings = {
  rate:
    "tỷ lệ|tỷ số|tỷ suất|tỷ trọng|phần trăm|%|cơ cấu|bình quân|trung bình|mức giảm|tốc độ|so sánh|chênh lệch|tỷ số giới tính khi sinh|" +
    "mức độ|tăng so với|giảm so với|‰|tl",
  vietnameseWomensDay:
    "phụ nữ việt nam 20 10|ngày phụ nữ việt nam|phụ nữ việt nam|ngày 20 10|20 10|20 tháng 10|ngày 20 tháng 10|phụ nữ vn|ngày pnvn|pnvn",
  otherDay:
    "8 3|08 3|quốc tế phụ nữ|ngày quốc tế phụ nữ|ngày gia đình việt nam|28 6|gia đình việt nam|25 11|20 3|quốc tế hạnh phúc|20 11",
  committee:
    "ban vì sự tiến bộ của phụ nữ|ban vì sự tiến bộ phụ nữ|vì sự tiến bộ của phụ nữ|vì sự tiến bộ phụ nữ|ban vstbpn|vstbpn|vstbcpn|ban vstbcpn|" +
    "ban vstb của phụ nữ|ban vstb phụ nữ|vstb của phụ nữ|vstb phụ nữ|ban vstb|vstb|ban vstbpn và bđg",
  actionMonth:
    "tháng hành động|tháng hành động vì bình đẳng giới|tháng hđ|tháng hành động quốc gia|15 11|15 12|thhđ|tháng cao điểm",
  violence:
    "bạo lực gia đình bạo lực trên cơ sở giới|bạo lực gia đình bạo lực giới|bạo lực gia đình|bạo lực trên cơ sở giới|bạo lực giới|bạo lực|bạo hành gia đình|bạo hành|" +
    "blgđ|bl gđ|blg|blcsg|bltcsg|bltg|bl gia đình|bl trên cơ sở giới|bl giới|bl|bạo lực cơ sở giới|blgđ blg|bạo lực gđ",
  perpetrator:
    "người gây ra|người gây|gây ra|gây|đối tượng gây|thủ phạm|người có hành vi|có hành vi|đối tượng có hành vi|hành vi|" +
    "người vi phạm|đối tượng gây ra|chủ thể gây",
  victim: "nạn nhân|người bị|bị|người bị hại|bị hại|người chịu|người là nạn nhân",
  detected:
    "được phát hiện|phát hiện|ghi nhận|được ghi nhận|bị phát hiện|đã phát hiện|được thống kê|xảy ra|đã xảy ra|phát sinh|phát hiện được",
  notProsecuted:
    "chưa bị truy cứu trách nhiệm hình sự|ở mức chưa bị truy cứu trách nhiệm hình sự|chưa đến mức truy cứu trách nhiệm hình sự|chưa bị truy cứu tnhs|" +
    "chưa đến mức bị truy cứu trách nhiệm hình sự|không bị truy cứu trách nhiệm hình sự|chưa bị xử lý hình sự|chưa truy cứu trách nhiệm hình sự|" +
    "chưa truy cứu tnhs|chưa đến mức truy cứu tnhs|chưa tới mức truy cứu trách nhiệm hình sự|chưa bị tctnhs|chưa đến mức xử lý hình sự|mức",
  counselled:
    "được tư vấn|tư vấn|tham vấn|được tham vấn|được tư vấn tham vấn|tư vấn tham vấn|tham vấn tâm lý|tư vấn tâm lý|được tv|tv",
  supported:
    "được tiếp cận ít nhất một dịch vụ hỗ trợ|tiếp cận ít nhất một dịch vụ|tiếp cận ít nhất một trong các dịch vụ hỗ trợ cơ bản|ít nhất một dịch vụ hỗ trợ cơ bản|" +
    "dịch vụ hỗ trợ cơ bản|dịch vụ hỗ trợ|được hỗ trợ|hỗ trợ|dịch vụ trợ giúp|được trợ giúp|trợ giúp|tiếp cận dịch vụ|được tiếp cận dịch vụ|được tiếp cận các dịch vụ|" +
    "tiếp cận các dịch vụ|dịch vụ cơ bản|hưởng dịch vụ|được hưởng dịch vụ|được hưởng các dịch vụ|được nhận dịch vụ|giúp đỡ|được giúp đỡ|ít nhất một|ít nhất 1|ít nhất 01|dịch vụ|dv|can thiệp|được can thiệp|được bảo vệ|hỗ trợ can thiệp",
  supportWanted:
    "có nhu cầu hỗ trợ|nhu cầu hỗ trợ|cần hỗ trợ|có nhu cầu được hỗ trợ|có nhu cầu|nhu cầu|cần được hỗ trợ|cần trợ giúp",
  trafficking:
    "tội phạm mua bán người|mua bán người|bị mua bán|mua bán|buôn bán người|bị buôn bán|buôn bán|mbn|bị mua bán trở về|mua bán trở về|buôn người",
  returned: "trở về|hồi hương|quay về|về địa phương",
  reintegrated: "tái hòa nhập cộng đồng|hòa nhập cộng đồng|tái hòa nhập|thn cộng đồng",
  school:
    "trường|trường học|nhà trường|các trường|cơ sở giáo dục|trường phổ thông|các cấp học|cấp học|hệ thống giáo dục",
  case: "vụ việc|vụ|ca|trường hợp|vụ án|sự việc",
  hours: "giờ|tổng số giờ|tổng giờ|tổng thời gian",
  time: "thời gian|trong ngày|một ngày|mỗi ngày|hằng ngày|hàng ngày|1 ngày",
  housework:
    "nội trợ|việc nhà|làm việc nhà|công việc nhà|chăm sóc không được trả công|không được trả công|chăm sóc gia đình|công việc gia đình|không trả công|nội trợ chăm sóc|" +
    "công việc nội trợ|chăm sóc|việc nội trợ|công việc nội trợ và chăm sóc|nội trợ gia đình|không lương|chăm sóc không trả công",
  surveyed:
    "được khảo sát|khảo sát|được phỏng vấn|phỏng vấn|tham gia khảo sát|được hỏi|điều tra|được điều tra|trả lời|trả lời khảo sát|người được khảo sát|trả lời phiếu|được lấy phiếu|tham gia trả lời",
  employed:
    "lao động có việc làm|có việc làm|đang làm việc|đang có việc làm|người có việc làm|lao động đang làm việc|lao động đang có việc làm|có việc làm thường xuyên|lđ có việc làm|lđ đang làm việc",
  jobCreated:
    "giải quyết việc làm|tạo việc làm|việc làm mới|tìm việc|thất nghiệp|chưa có việc làm|không có việc làm|xuất khẩu|giới thiệu việc làm|thiếu việc làm|được giải quyết việc làm|" +
    "việc làm tăng thêm|mất việc",
  labour: "người lao động|lao động|lđ|nlđ|nhân lực|nguồn lao động|lực lượng lao động",
  wage:
    "làm công hưởng lương|làm công ăn lương|hưởng lương|hưởng tiền lương|làm công|ăn lương|hưởng tiền công|hưởng tiền lương tiền công|làm thuê|tiền công tiền lương|" +
    "tiền lương|hưởng lương tiền công|hưởng tiền công tiền lương|làm việc hưởng lương|làm công có lương",
  agriculture:
    "nông nghiệp|nông lâm nghiệp|nông lâm ngư nghiệp|nông lâm thủy sản|nông lâm nghiệp thủy sản|nông lâm nghiệp và thủy sản|nông lâm ngư|ngành nông nghiệp|" +
    "khu vực nông nghiệp|lĩnh vực nông nghiệp|nn|làm nông|làm nông nghiệp|kv nông nghiệp|sản xuất nông nghiệp|nông lâm thủy hải sản",
  business: "doanh nghiệp|hợp tác xã|dn|htx|công ty|dn htx|doanh nghiệp hợp tác xã|doanh nghiệp htx|dnnvv",
  owner: "giám đốc|chủ|người đứng đầu|đứng đầu|gđ|chủ nhiệm|làm chủ|chủ sở hữu|chủ cơ sở",
  ownedBy:
    "do nữ làm chủ|do phụ nữ làm chủ|do nữ giới làm chủ|nữ làm chủ|phụ nữ làm chủ|do nam làm chủ|hộ kinh doanh|kinh doanh cá thể|trang trại",
  department:
    "phòng ban chuyên môn|phòng ban|phòng chuyên môn|cơ quan chuyên môn|ban chuyên môn|cơ quan quản lý nhà nước|phòng|phòng ban cơ quan chuyên môn|" +
    "phòng ban đơn vị chuyên môn|phòng ban thuộc phường|phòng ban thuộc xã|các phòng|chính quyền các cấp|phòng ban trực thuộc|cqcm|cơ quan chuyên môn trực thuộc|phòng cm|ban cm|pb chuyên môn|đơn vị chuyên môn|phòng ban chuyên môn trực thuộc|phòng ban chức năng|phòng ban chuyên môn thuộc ubnd",
  agency: "cơ quan đơn vị|cơ quan|đơn vị|các cơ quan|cq|phòng ban ngành|cơ quan ban ngành",
  hasLeader:
    "có lãnh đạo chủ chốt là nữ|có lãnh đạo là nữ|có nữ lãnh đạo|có nữ lãnh đạo chủ chốt|có lãnh đạo chủ chốt nữ|có lãnh đạo nữ|do nữ lãnh đạo|do nữ đứng đầu|có nữ giữ chức vụ lãnh đạo|" +
    "có cán bộ nữ lãnh đạo|có nữ là lãnh đạo|lãnh đạo chủ chốt là nữ|do phụ nữ đứng đầu|do phụ nữ lãnh đạo|có người đứng đầu là nữ|có nữ làm lãnh đạo|có nữ làm lãnh đạo chủ chốt|" +
    "có phụ nữ lãnh đạo|có phụ nữ giữ chức vụ lãnh đạo|có nữ giữ vị trí lãnh đạo|do nữ làm lãnh đạo|có ldcc là nữ|có nữ giữ chức vụ lãnh đạo chủ chốt|có phụ nữ là lãnh đạo chủ chốt|" +
    "có trưởng phòng là nữ|có nữ là lãnh đạo chủ chốt|có phụ nữ làm lãnh đạo|có phụ nữ làm lãnh đạo chủ chốt|có phụ nữ giữ vai trò lãnh đạo chủ chốt|do nữ phụ trách|có nữ giữ vị trí lãnh đạo chủ chốt|có lđ chủ chốt là nữ|có lãnh đạo chủ chốt là phụ nữ|có nữ đứng đầu|có cấp trưởng là nữ|do cán bộ nữ lãnh đạo",
  leader:
    "lãnh đạo quản lý|lãnh đạo|quản lý|lãnh đạo chủ chốt|chức vụ lãnh đạo|giữ chức vụ lãnh đạo quản lý|cán bộ lãnh đạo quản lý|tham gia lãnh đạo quản lý|cán bộ quản lý|" +
    "chức danh lãnh đạo|chức danh lãnh đạo quản lý|giữ chức vụ|cbql|cán bộ chủ chốt|lđ quản lý|lđql|trưởng phó phòng|tham gia lãnh đạo|chức vụ|vị trí lãnh đạo|vị trí lãnh đạo quản lý|chức danh|vị trí|cấp trưởng|trưởng phòng|chủ chốt",
  massOrganisation:
    "đoàn thể|các đoàn thể|hội đoàn thể|ban ngành đoàn thể|tổ chức đoàn thể|các tổ chức đoàn thể|mặt trận và đoàn thể|mặt trận đoàn thể|hội đoàn|mttq và các đoàn thể|mttq và đoàn thể|" +
    "mặt trận tổ quốc và các đoàn thể|mttq đoàn thể|mặt trận tổ quốc và đoàn thể|mặt trận và các đoàn thể|các hội đoàn thể",
  politicalOrganisation:
    "tổ chức chính trị xã hội|chính trị xã hội|xã hội nghề nghiệp|tổ chức xã hội nghề nghiệp|các tổ chức chính trị xã hội|tổ chức ct xh|ct xh|ctxh|tổ chức chính trị|tổ chức xã hội|" +
    "xh nghề nghiệp|tổ chức chính trị xã hội xã hội nghề nghiệp|xh nn|chính trị xh|tổ chức ctxh|xhnn|tổ chức xhnn",
  organisation:
    "tổ chức|các tổ chức|cơ quan tổ chức|cơ quan tổ chức đơn vị|tổ chức đảng|chính quyền|cơ quan hành chính|ban ngành|cơ quan đơn vị tổ chức|tổ chức cơ quan",
  committed:
    "cam kết thực hiện|cam kết|được phổ biến|phổ biến|cập nhật thông tin|được phổ biến cập nhật|ký cam kết|được cập nhật|cập nhật|được phổ biến và cam kết|đã cam kết|quán triệt|được quán triệt",
  facility: "cơ sở|trung tâm|csxh|đơn vị sự nghiệp",
  socialAid:
    "trợ giúp xã hội|bảo trợ xã hội|tgxh|btxh|trợ giúp xh|bảo trợ xh|trợ giúp xã hội công lập|bảo trợ",
  nonPublic: "ngoài công lập|tư nhân|tư thục|dân lập",
  active:
    "triển khai hoạt động|có hoạt động|triển khai các hoạt động|có triển khai|triển khai|phòng ngừa ứng phó|phòng ngừa|ứng phó|phòng chống|phòng ngừa và ứng phó|có triển khai hoạt động|" +
    "phòng chống và ứng phó|phòng ngừa và ứng phó với|đã triển khai|pctp",
  model: "mô hình|mh|câu lạc bộ|clb|tổ tư vấn|nhóm",
  shelter:
    "địa chỉ tin cậy|nhà tạm lánh|đctc|nơi tạm lánh|cơ sở tạm lánh|địa chỉ tin cậy tại cộng đồng|địa chỉ tin cậy ở cộng đồng|ngôi nhà bình yên|nhà an toàn|địa chỉ tạm lánh",
  liveBirth:
    "sinh ra sống|sinh sống|đẻ ra sống|đẻ sống|sinh ra còn sống|được sinh ra sống|trẻ em sinh ra|trẻ sinh ra|trẻ mới sinh|trẻ sơ sinh|trẻ sơ sinh sống|trẻ em mới sinh|trẻ được sinh ra|" +
    "trẻ em được sinh ra|sơ sinh|ca sinh sống|số sinh|trẻ đẻ ra|trẻ sinh|mới sinh|trẻ em được sinh ra sống|trẻ sinh trong|trẻ được sinh|trẻ ra đời|ra đời|trẻ sinh ra trong|sinh ra|trẻ em sinh|còn sống|sinh còn sống|đẻ ra",
  child: "trẻ em|trẻ|cháu|em bé|bé",
  death: "tử vong|chết|tai biến tử vong|tvm",
  mother:
    "bà mẹ|mẹ|sản phụ|thai sản|sản khoa|liên quan đến thai sản|do thai sản|liên quan thai sản|tai biến sản khoa|người mẹ|các bà mẹ|tử vong mẹ liên quan",
  otherDeath:
    "tử vong trẻ em|trẻ tử vong|tử vong sơ sinh|tử vong ở trẻ|thai lưu|chết chu sinh|tử vong chu sinh|tử vong thai nhi|trẻ em tử vong|trẻ sơ sinh tử vong",
  adolescent:
    "vị thành niên|vtn|tuổi vị thành niên|ở tuổi vị thành niên|trong độ tuổi vị thành niên|độ tuổi vị thành niên|chưa thành niên|15 19 tuổi|từ 15 19 tuổi|10 19 tuổi|từ 10 19 tuổi|" +
    "từ 15 đến 19 tuổi|từ 10 đến 19 tuổi|15 đến 19 tuổi|10 đến 19 tuổi|từ 15 đến dưới 20 tuổi|15 19|10 19|tuổi 15 19|tuổi 10 19|vị thành niên 15 19 tuổi|vị thành niên 10 19 tuổi|tuổi vtn|từ 10 đến dưới 19 tuổi|vtn 10 19 tuổi|vtn 15 19 tuổi",
  birth:
    "ca sinh|ca đẻ|sinh con|đẻ|sinh|lượt sinh|trường hợp sinh|trường hợp sinh con|ca sinh con|số ca sinh|lượt đẻ|sinh đẻ|trường hợp đẻ|sinh nở|làm mẹ",
  pregnant: "mang thai|có thai|nạo phá thai|phá thai|khám thai|thai nghén|nạo hút thai",
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
  woman:
    "phụ nữ|nữ giới|nữ|bé gái|trẻ em gái|trẻ gái|con gái|gái|em gái|chị em phụ nữ|chị em|đàn bà|pn|cán bộ nữ là nữ",
  man: "nam giới|đàn ông|bé trai|trẻ em trai|trẻ trai|con trai|trai|nam|em trai",
  bothSexes:
    "cả nam và nữ|nam và nữ|nam nữ|cả hai giới|trai và gái|bé trai và bé gái|trẻ em trai và trẻ em gái|chia theo giới tính|theo giới tính|phân theo giới tính|tổng nam nữ|nam nữ bình đẳng|trai gái|nam lẫn nữ|phân theo giới",
  narrowing:
    "dân tộc thiểu số|dtts|dân tộc|khuyết tật|người cao tuổi|trẻ em dưới|dưới 16 tuổi|dưới 18 tuổi|dưới|hộ nghèo|cận nghèo|nghèo|người nghèo|đảng viên|đảng|con thứ|con thứ 3|con thứ ba|thứ|kinh phí|" +
    "hộ|hộ gia đình|gia đình văn hóa|ly hôn|kết hôn|tảo hôn|xâm hại|quấy rối|tiền|triệu đồng|vay vốn|vốn|quy hoạch|dự nguồn|ứng cử|đại biểu hội đồng|đại biểu hđnd|đại biểu quốc hội|cấp ủy|cấp ủy viên|" +
    "qua đào tạo|đào tạo|mới|tăng thêm|trong độ tuổi|độ tuổi|tuổi|nước ngoài|di cư|cao tuổi|mồ côi|mất tích|chưa|không|ngoài|phi nông nghiệp|phi|khác|còn lại|trừ|hiv|ma túy|sinh đôi|nhẹ cân|sinh non|" +
    "chuyển tuyến|tiêm chủng|khởi nghiệp|bảo hiểm|bhxh|bhyt|bổ nhiệm|nghỉ hưu|tuyển dụng|biên chế|ước tính|dự kiến|kế hoạch giao|chỉ tiêu giao|giao|phấn đấu|năm trước|cùng kỳ|tăng|giảm|trẻ em là|là trẻ em|" +
    "tại nhà|khám|điều trị|xử lý|xử phạt|khởi tố|xử lý hình sự|bị xử lý|hòa giải|tố giác|đơn thư|đối thoại|giám sát|kiểm tra|văn bản|tờ rơi|pano|băng rôn|áp phích|tờ gấp|tài liệu|giờ phát sóng|thời lượng|" +
    "giáo viên|cán bộ giáo viên|phòng học|bác sĩ|tiến sĩ y|y tế|thuê bao|nhà ở|căn hộ|chức sắc|tôn giáo|hôn nhân|siêu âm|lựa chọn giới tính|sàng lọc|tư pháp|sơ sinh được|thử việc|thời vụ|" +
    "bán thời gian|tự do|phi chính thức|chính thức|tự tạo|tuyến|cấp tỉnh|cấp huyện|huyện|tỉnh|trung ương",
  harmless:
    "số|tình hình|tình trạng|nội dung chính|ngày|từ ngày|đến ngày|ts|địa bàn quản lý|số lượng|tổng số|tổng|tổng cộng|trong đó|của|và|các|những|có|là|được|đã|đang|về|tại|ở|trên|trên địa bàn|địa bàn|trong|trong năm|năm|trong kỳ|kỳ|báo cáo|kỳ báo cáo|trong kỳ báo cáo|phường|xã|toàn phường|" +
    "toàn xã|thị trấn|quản lý trên|hiện có|hiện nay|hiện tại|đến|đến nay|tính đến|tính đến thời điểm|thời điểm|thời điểm báo cáo|tại thời điểm|tại thời điểm báo cáo|cuối năm|cuối kỳ|từ đầu năm|cho|theo|thuộc|" +
    "do|với|vào|ra|gồm|bao gồm|như|như sau|cụ thể|cơ bản|chung|đơn vị tính|đvt|nếu có|v v|hoặc|hay|cấp|cấp phường|cấp xã|địa phương|khu vực|làm việc|làm việc trong|làm việc trong khu vực|làm việc trong lĩnh vực|lĩnh vực|" +
    "thực hiện|công tác|quy định|toàn|tất cả|nói chung|từng|mỗi|một|trực thuộc|ubnd|ubnd phường|ubnd xã|ủy ban nhân dân|nhà nước|thông qua|các loại|nhằm|để|số liệu|thống kê|quý|tháng|giữ|đạt|hành|nghị quyết|người làm|" +
    "trong tổng số|tổng hợp|số lượt người tham gia là|này|kia|chủ yếu|từ|lên|xuống|sự|việc|hệ thống|cộng đồng|chính|công lập|chuyên môn|kết quả|liên quan|liên quan đến|hưởng|khi|vì|cùng|ban hành|điểm|nơi|mặt|thể|loại hình|xây dựng|thành lập|" +
    "nâng cao|năng lực|kỹ năng|pháp luật|luật|luật bình đẳng giới|chính sách|chủ đề|nội dung về|liên quan đến giới|phòng ngừa ứng phó với|giai đoạn|trình độ|bằng|học vị|ngành|thôn|xóm|tổ dân phố|tdp|khu dân cư|xã phường|phường xã|cấp cơ sở|hoàn thành tốt",
} as const;

/** Phrases of labels. */
export const itemConcepts = phraseTable(wordings);
