import { sheetNames } from "./sheets";

/** What stands on the sheet that shows a unit's figures behind the annex, beside the words of its form. */
export const unitRecordWords = {
  source: "Nguồn",
  back: `Về trang ${sheetNames.figures}`,
  held: "đang chờ sửa, chưa tính vào",
} as const;

/** What the annex's properties tell of it, where a file manager or a document system shows them. */
export const annexPropertyWords = {
  title: (planTitle: string, year: number) => `${sheetNames.table} năm ${year} – ${planTitle}`,
  subject: (year: number) => `Kết quả thực hiện các chỉ tiêu năm ${year}`,
  keywords: ["biểu tổng hợp", "chỉ tiêu"],
} as const;
