const measures = new Set(
  (
    "người|trẻ|cháu|em|bé|trẻ em|ca|vụ|vụ việc|cuộc|buổi|lớp|khóa|giờ|tiết|cơ sở|mô hình|phòng|phòng ban|ban|cơ quan|" +
    "đơn vị|tổ chức|tin bài|bài|tin|học sinh|hs|lượt|lượt người|có không|có hoặc không|%|hộ|triệu đồng|nghìn người|" +
    "hội nghị|lao động|trường hợp|tiết dạy|tiết học|cái|điểm|doanh nghiệp|lần|nạn nhân|phụ nữ|bà mẹ|giám đốc|học viên"
  ).split("|"),
);

/** True for a unit of measure as columns "ĐVT" hold it, in the form of `foldText`. */
export function isMeasure(folded: string): boolean {
  return measures.has(folded);
}

/** True for words, in the form of `foldText`, of money, land and shares: no item counts them. */
export function isNeverCounted(folded: string): boolean {
  return (
    /^(?:tổng )?(?:số )?(?:kinh phí|tiền|diện tích|tỷ lệ|mật độ)(?: |$)/.test(folded) ||
    /(?:^| )(?:%|triệu đồng|nghìn đồng|tỷ đồng|đồng|ha|km2|m2)$/.test(folded)
  );
}
