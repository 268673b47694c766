/** Rates, days of the year, and the committee. */
export const occasionWordings = {
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
} as const;
