import { foldText } from "../numbers/foldText";

const noise =
  /(?:^| )(?:bc|báo cáo|bao cao|baocao|số liệu|so lieu|solieu|biểu|bieu|mẫu|mau|phụ lục|phu luc|kết quả|ket qua|thực hiện|thuc hien|bđg|bdg|bình đẳng giới|binh dang gioi|vstbpn|năm|nam|quý|quy|tháng|thang|công tác|cong tac|gửi|gui|nộp|nop|bản|ban|chính thức|chinh thuc|cuối|cuoi|final|sửa|sua|copy|của|cua|file|lần|lan|thay thế|thay the|bổ sung|bo sung|tổng hợp|tong hop|về|ve|chỉ tiêu|chi tieu|\d{1,8}|v\d|i|ii|iii|iv)(?= |$)/g;

/**
 * A file's name without what only says that it is a report: "bao cao (1).xlsx" → "", "BC_Tram-y-te 2026.xlsx" → "tram y te".
 */
export function unitPartOfFileName(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const folded = foldText(name.replace(/\.[A-Za-z0-9]{2,5}$/, "").replace(/\(\d+\)/g, " "));
  let before = "";
  let text = folded;
  while (text !== before) {
    before = text;
    text = text.replace(noise, " ").replace(/\s+/g, " ").trim();
  }
  return text;
}
