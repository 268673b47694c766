/** Offices, organisations, and those who lead them. */
export const organisationWordings = {
  department:
    "phòng ban chuyên môn|phòng ban|phòng chuyên môn|cơ quan chuyên môn|ban chuyên môn|cơ quan quản lý nhà nước|phòng|phòng ban cơ quan chuyên môn|" +
    "phòng ban đơn vị chuyên môn|phòng ban thuộc phường|phòng ban thuộc xã|các phòng|chính quyền các cấp|phòng ban trực thuộc|cqcm|cơ quan chuyên môn trực thuộc|phòng cm|ban cm|pb chuyên môn|đơn vị chuyên môn|phòng ban chuyên môn trực thuộc|phòng ban chức năng|phòng ban chuyên môn thuộc ubnd",
  agency: "cơ quan đơn vị|cơ quan|đơn vị|các cơ quan|cq|phòng ban ngành|cơ quan ban ngành",
  hasLeader:
    "có lãnh đạo chủ chốt là nữ|có lãnh đạo chủ chốt là nữ giới|có lãnh đạo là nữ giới|có lãnh đạo là nữ|có nữ lãnh đạo|có nữ lãnh đạo chủ chốt|có lãnh đạo chủ chốt nữ|có lãnh đạo nữ|do nữ lãnh đạo|do nữ đứng đầu|có nữ giữ chức vụ lãnh đạo|" +
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
} as const;
