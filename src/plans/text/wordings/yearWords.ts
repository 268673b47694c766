import { Wordings } from "../wording";

/** Words before a year, as far as they belong to it, and what they make of it. */
export type YearRole =
  /** The year to be reached. */
  | "target"
  /** The year a change is measured from: "so với năm 2020". */
  | "against"
  /** The first year of a span; the second is the target. */
  | "start";

export const yearLeads = new Wordings<YearRole>([
  ["năm", "target"],
  ["vào năm", "target"],
  ["trong năm", "target"],
  ["đến năm", "target"],
  ["đến", "target"],
  ["tới năm", "target"],
  ["hết năm", "target"],
  ["cuối năm", "target"],
  ["đến hết năm", "target"],
  ["đến cuối năm", "target"],
  ["vào cuối năm", "target"],
  ["trước năm", "target"],
  ["từ nay đến năm", "target"],
  ["tính đến năm", "target"],
  ["vào", "target"],
  ["và năm", "target"],
  ["trở đi", "target"],
  ["từ năm", "target"],
  ["từ", "target"],
  ["sau năm", "target"],
  ["giai đoạn", "target"],
  ["thời kỳ", "target"],
  ["nhiệm kỳ", "target"],
  ["trong giai đoạn", "target"],
  ["cả giai đoạn", "target"],
  ["so với năm", "against"],
  ["so với", "against"],
  ["so với cuối năm", "against"],
  ["so với đầu năm", "against"],
  ["so với cùng kỳ năm", "against"],
  ["so với kết quả năm", "against"],
  ["so với thực hiện năm", "against"],
  ["so với giai đoạn", "against"],
]);

/** Names of programmes whose own period says nothing of a target's year. */
export const programmes: ReadonlySet<string> = new Set([
  "chiến lược",
  "chương trình",
  "đề án",
  "dự án",
  "kế hoạch",
  "nghị quyết",
  "phong trào",
]);
