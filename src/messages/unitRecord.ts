import { sheetNames } from "./sheets";

/** What stands on the sheet that shows a unit's figures behind the annex, beside the words of its form. */
export const unitRecordWords = {
  source: "Nguồn",
  back: `Về trang ${sheetNames.figures}`,
  held: "đang chờ sửa, chưa tính vào",
} as const;
