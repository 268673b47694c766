/** Violence and trafficking: who suffers, who acts, what is done. */
export const violenceWordings = {
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
} as const;
