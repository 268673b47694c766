/** "1.2. - Trẻ sinh ra sống:" → "Trẻ sinh ra sống:" */
export function withoutNumbering(label: string): string {
  return label
    .trim()
    .replace(
      /^(?:[-–—+*•●▪◦·»>]\s*|(?:[IVXLC]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđA-HĐ]\d?)\s*(?:[.)/]|\s[-–])\s*)+(?=\D)/u,
      "",
    )
    .trim();
}

/** Drops a unit of measure in brackets and the sign of a footnote: "Trẻ sinh ra sống (trẻ)", "Thạc sĩ (1)". */
export function withoutMeasure(label: string): string {
  return label
    .replace(/\s*\(\s*[\d*]\s*\)\s*$/, "")
    .replace(
      /\(\s*(?:đvt|đơn vị tính|đv)?\s*:?\s*(?:người|trẻ|cháu|em|bé|ca|vụ|cuộc|lớp|giờ|tiết|cơ sở|mô hình|phòng|phòng,? ban|tổ chức|tin,? bài|bài|tin|học sinh|hs|lượt|lượt người|có\s*\/\s*không|số lượng|đơn vị|buổi)\s*\)/giu,
      " ",
    );
}
