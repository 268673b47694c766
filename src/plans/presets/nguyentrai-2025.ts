import type { Plan, PlanUnit } from "../plan";
import { asked } from "./askedItems";
import { nguyentraiIndicators } from "./nguyentrai-2025-indicators";
import { strategyObjectives } from "./objectives";
import { committeeMembers, cultureOfficer, fatherlandFront } from "./unitNames";

/** Mục V; every figure goes to the officer in charge of gender equality. */
const units: readonly PlanUnit[] = [
  {
    ...cultureOfficer,
    items: [
      "leaders",
      "mass-organisation-leaders",
      ...asked.work,
      ...asked.housework,
      ...asked.violence,
      ...asked.trafficking,
      ...asked.births,
      "gender-lessons-planned",
      "gender-lessons-taught",
      ...asked.completion,
      ...asked.awareness,
      ...asked.news,
      "womens-day-activity",
      "violence-cases",
      ...asked.outreach,
      ...asked.training,
      ...asked.coordination,
    ],
  },
  { ...committeeMembers, items: [...asked.outreach, ...asked.training] },
  { ...fatherlandFront, items: asked.outreach },
];

/** Kế hoạch triển khai Chiến lược quốc gia về bình đẳng giới năm 2025, phường Nguyễn Trãi (three levels of government). */
export const nguyentrai2025: Plan = {
  version: 1,
  id: "nguyentrai-2025",
  title:
    "Kế hoạch triển khai thực hiện Chiến lược quốc gia về bình đẳng giới trên địa bàn phường Nguyễn Trãi năm 2025",
  locality: "phường Nguyễn Trãi, thành phố Kon Tum",
  level: "three-level",
  years: [2025],
  deadline: "2025-12-03",
  deadlineText: "trước ngày 03 tháng 12 năm 2025",
  reportsThrough:
    "Cơ quan Thường trực Ban Vì sự tiến bộ của phụ nữ phường (qua công chức phụ trách công tác Bình đẳng giới)",
  reportsTo: [
    "Thường trực Ban Vì sự tiến bộ của phụ nữ phường",
    "Ban Vì sự tiến bộ của phụ nữ thành phố Kon Tum",
  ],
  recipients: [
    "Ban vì sự tiến bộ của phụ nữ thành phố (b/c)",
    "Thường trực Đảng ủy (b/c)",
    "Thường trực HĐND phường (b/c)",
    "Đ/c Chủ tịch, PCT UBND phường",
    "Các Cán bộ, công chức, đơn vị tại Mục V",
    "Lưu: VT, UB",
  ],
  legalBasis: [
    "Kế hoạch số 62/KH-UBND ngày 02/4/2025 của UBND thành phố Kon Tum về triển khai thực hiện Chiến lược quốc gia về bình đẳng giới trên địa bàn Thành phố Kon Tum năm 2025",
  ],
  objectives: strategyObjectives,
  units,
  indicators: nguyentraiIndicators,
  warnings: [
    "Mục tiêu 1 và mục tiêu 5 không đánh số chỉ tiêu: mã 1.1, 1.2, 5.1, 5.2, 5.3 đặt theo thứ tự gạch đầu dòng.",
    "Các chỉ tiêu không ghi năm: lấy năm 2025 theo tên và thời gian thực hiện của kế hoạch.",
    "Văn bản ghi “LĐTĐXH”, “VSTBCPN”: đọc là LĐTBXH, VSTBPN.",
    "Kế hoạch của mô hình ba cấp (trước tháng 7/2025), báo cáo lên Ban Vì sự tiến bộ của phụ nữ thành phố.",
  ],
  toVerify: [],
  signature: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
};
