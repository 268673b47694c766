/** What stands on the sheet of a commune, made from its annex. Official papers: one language. */
export const communeWords = {
  title: (unit: string, year: number) => `SỐ LIỆU TỔNG HỢP CỦA ${unit.toLocaleUpperCase("vi")} NĂM ${year}`,
  guide:
    "Chép từ biểu tổng hợp do địa phương gửi. Biểu tổng hợp của cấp này cộng tử số, mẫu số của từng chỉ tiêu và " +
    "từng số liệu dưới đây; sửa ở đây thì bấm Tổng hợp lại.",
  source: (file: string, sheet: string) => `Nguồn: tệp ${file}, trang “${sheet}”`,
  date: "Ngày báo cáo:",
  indicator: "Chỉ tiêu",
  cell: "Nguồn",
  place: (cell: string) => `ô ${cell}`,
} as const;
