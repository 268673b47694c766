import type { Worksheet } from "exceljs";
import { xlsxOf } from "../unit/files/sampleFiles";

/** Everything about a person that stands in the reports below, as it stands there and as it may come through. */
export const personalTexts: readonly string[] = [
  "Nguyễn Thị Hoa",
  "Thị Hoa",
  "NGUYỄN VĂN TÁM",
  "Trần Văn Bình",
  "Lê Thị Mai Anh",
  "Mai Anh",
  "Phạm Thị H.",
  "Giàng A Páo",
  "Nguyen Thi Huong",
  "Huong",
  "Vũ Thị Lan",
  "Hoàng Thị Sáu",
  "12/03/1990",
  "031190001234",
  "079185000123",
  "79185000123",
  "0912 345 678",
  "0987-654-321",
  "0903.111.222",
  "+84 909 123 456",
  "ngõ 12",
  "số nhà 45",
  "Lạch Tray",
];

/** A file of a unit, with the persons it tells of. */
export interface PersonalReport {
  readonly name: string;
  readonly unit: string;
  readonly bytes: Uint8Array;
}

/** The head that every report has. */
function head(sheet: Worksheet, unit: string): void {
  sheet.addRows([[`Đơn vị báo cáo: ${unit}`], ["Ngày báo cáo: 20/11/2026"]]);
}

/** Units' files with names, birth dates, identity and telephone numbers and addresses wherever units put them. */
export async function personalReports(): Promise<PersonalReport[]> {
  const columns = await xlsxOf((sheet) => {
    head(sheet, "Trạm y tế");
    sheet.addRows([
      ["Nội dung", "Tổng số", "Nam", "Nữ", "Họ và tên", "Ngày sinh", "Số CCCD", "Điện thoại", "Địa chỉ"],
      [
        "Trẻ sinh ra sống",
        120,
        63,
        57,
        "Nguyễn Thị Hoa",
        "12/03/1990",
        "031190001234",
        "0912 345 678",
        "ngõ 12 Lạch Tray",
      ],
      [
        "Tử vong bà mẹ liên quan đến thai sản",
        0,
        null,
        null,
        "Giàng A Páo",
        "12/03/1990",
        79185000123,
        "0987-654-321",
        "số nhà 45",
      ],
    ]);
  });
  const remarks = await xlsxOf((sheet) => {
    head(sheet, "Phòng Kinh tế");
    sheet.addRows([
      ["Nội dung", "Tổng số", "Nam", "Nữ", "Nguyên nhân, khó khăn", "Đề xuất", "Ghi chú"],
      [
        "Số giám đốc, chủ doanh nghiệp, hợp tác xã",
        20,
        12,
        8,
        "Bà Phạm Thị H. ở ngõ 12 xin nghỉ, liên hệ 0903.111.222",
        "Hỗ trợ chị Nguyen Thi Huong, CCCD 079185000123",
        "Theo lời NGUYỄN VĂN TÁM",
      ],
      ["Trần Văn Bình", 1, 1, 0, "", "", ""],
      ["Nạn nhân Lê Thị Mai Anh, sinh 12/03/1990", 2, 0, 2, "", "", ""],
    ]);
  });
  const beside = await xlsxOf((sheet) => {
    head(sheet, "Trường Tiểu học");
    sheet.addRows([
      ["Nội dung", "Tổng số"],
      ["Số tiết dạy cần lồng ghép nội dung giới", "10 (Vũ Thị Lan dạy)"],
      ["Số tiết dạy đã lồng ghép nội dung giới", 9],
      [],
      ["Danh sách kèm theo"],
      ["1", "Hoàng Thị Sáu", "12/03/1990"],
      ["2", "Vũ Thị Lan", "+84 909 123 456"],
      ["Lưu ý: em Giàng A Páo bỏ học, nhà ở số nhà 45 Lạch Tray"],
    ]);
    sheet.getCell("F4").value = "Hoàng Thị Sáu xác nhận";
    sheet.getCell("B6").note = "Hỏi lại Trần Văn Bình";
  });
  return [
    { name: "tyt.xlsx", unit: "Trạm y tế", bytes: columns },
    { name: "kt.xlsx", unit: "Phòng Kinh tế", bytes: remarks },
    { name: "th.xlsx", unit: "Trường Tiểu học", bytes: beside },
  ];
}
