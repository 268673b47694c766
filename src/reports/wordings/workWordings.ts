/** Housework, employment and business. */
export const workWordings = {
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
} as const;
