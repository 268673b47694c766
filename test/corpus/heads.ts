import type { CellValue } from "../../src/reports/grid";
import type { Random } from "./random";

/** Lines above a table, as rows of cells. */
export type Lines = CellValue[][];

const names: Readonly<Record<string, readonly string[]>> = {
  "Trạm y tế": ["Trạm Y tế", "TRẠM Y TẾ PHƯỜNG LÊ CHÂN", "TYT phường Lê Chân", "T. Y tế", "Trạm Y tế phường"],
  "Phòng Văn hóa - Xã hội": [
    "Phòng VHXH",
    "PHÒNG VĂN HOÁ - XÃ HỘI",
    "Phòng VH-XH phường",
    "Phòng Văn hóa và Xã hội",
    "VHXH",
  ],
  "Công an": ["Công an phường", "CA phường Lê Chân", "CÔNG AN PHƯỜNG", "CAP Lê Chân".slice(0, 2) + " phường"],
  "Hội Liên hiệp Phụ nữ": [
    "Hội LHPN phường",
    "HỘI LIÊN HIỆP PHỤ NỮ PHƯỜNG LÊ CHÂN",
    "Hội Phụ nữ phường",
    "Hội LHPN",
  ],
  "Ủy ban Mặt trận Tổ quốc Việt Nam": [
    "UBMTTQ phường",
    "Ủy ban MTTQ Việt Nam phường",
    "MTTQ phường Lê Chân",
    "UỶ BAN MTTQ VIỆT NAM",
  ],
  "Đoàn Thanh niên": ["Đoàn TNCS Hồ Chí Minh phường", "Đoàn TN phường", "ĐOÀN THANH NIÊN"],
  "Phòng Kinh tế, Hạ tầng và Đô thị": [
    "Phòng KT-HT&ĐT",
    "Phòng Kinh tế, hạ tầng và đô thị phường",
    "Phòng Kinh tế - Hạ tầng - Đô thị",
  ],
  "Trung tâm Dịch vụ sự nghiệp công": [
    "TTDVSNC phường",
    "Trung tâm dịch vụ sự nghiệp công phường Lê Chân",
    "TT DVSNC",
  ],
  "Văn phòng HĐND và UBND": ["Văn phòng HĐND-UBND", "VP HĐND - UBND phường", "Văn phòng HĐND và UBND phường"],
  "Công đoàn": ["Công đoàn phường", "CÔNG ĐOÀN CƠ SỞ"],
};

/** A unit's name as somebody writes it. */
export function writtenUnit(random: Random, unit: string): string {
  return random.pick([unit, ...(names[unit] ?? [])]);
}

/** A head that names the unit and the year in one of the usual ways. */
export function headLines(random: Random, unit: string, year: number): Lines {
  const name = writtenUnit(random, unit);
  return random.pick([
    () => [[`Đơn vị báo cáo: ${name}`], [`Kỳ báo cáo: năm ${year}`], [`Ngày báo cáo: 20/11/${year}`], []],
    () => [["Đơn vị báo cáo:", name], ["Kỳ báo cáo:", `Năm ${year}`], []],
    () => [
      ["UBND PHƯỜNG LÊ CHÂN", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      [name.toLocaleUpperCase("vi"), null, null, "Độc lập - Tự do - Hạnh phúc"],
      [],
      [null, null, null, `Lê Chân, ngày 18 tháng 11 năm ${year}`],
      [],
      [`BÁO CÁO KẾT QUẢ THỰC HIỆN CÔNG TÁC BÌNH ĐẲNG GIỚI NĂM ${year}`],
      ["(Kèm theo Công văn số 125/UBND-VHXH ngày 02/10/2025 của UBND phường)"],
      [],
    ],
    () => [[`BIỂU SỐ LIỆU BÌNH ĐẲNG GIỚI NĂM ${year}`], [`Đơn vị: ${name}`], []],
    () => [[name], [`Số liệu thống kê năm ${year}`], ["(Đơn vị tính: người)"]],
    () => [["Tên đơn vị", name], ["Năm", year], []],
  ])();
}
