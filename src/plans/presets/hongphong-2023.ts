import type { Plan, PlanUnit } from "../plan";
import { withReporters } from "../reporters";
import { asked } from "./askedItems";
import { communeIndicators, strategyResolution, takenFromStrategy, toVerifyFor } from "./nationalStrategy";
import { strategyObjectives } from "./objectives";
import { cultureOfficer, fatherlandFront, villages } from "./unitNames";

/** Mục IV names the officer and the organisations; mục I.2 asks the villages to carry the plan out. */
const units: readonly PlanUnit[] = [
  {
    ...cultureOfficer,
    items: [
      ...asked.womenInLeadership,
      ...asked.work,
      ...asked.violence,
      ...asked.trafficking,
      ...asked.socialFacilities,
      ...asked.births,
      "gender-in-curriculum",
      ...asked.completion,
      "vocational-entrants",
      ...asked.awareness,
      ...asked.news,
      "violence-cases",
      ...asked.outreach,
      ...asked.training,
      ...asked.coordination,
    ],
  },
  { ...fatherlandFront, items: asked.outreach },
  { ...villages, items: asked.outreach, comparedItems: ["live-births", "violence-cases"] },
];

/** Kế hoạch công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2023, xã Hồng Phong (three levels of government). */
export const hongphong2023: Plan = {
  version: 1,
  id: "hongphong-2023",
  title: "Kế hoạch triển khai thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2023",
  locality: "xã Hồng Phong, huyện Cao Lộc",
  level: "three-level",
  years: [2023],
  deadline: null,
  deadlineText: null,
  reportsThrough: "Công chức Văn hóa - Xã hội",
  reportsTo: ["UBND xã", "Phòng Lao động - Thương binh, Xã hội - Dân tộc huyện Cao Lộc"],
  recipients: [
    "P LĐTB, XH-DT huyện",
    "TT ĐU, HĐND xã",
    "CT, PCT UBND xã",
    "UBMTTQ và các tổ chức CT-XH xã",
    "Trưởng thôn",
    "Lưu: VT",
  ],
  legalBasis: [
    "Kế hoạch số 108/KH-UBND ngày 06/3/2023 của UBND huyện Cao Lộc về thực hiện công tác Bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2023",
    "Kế hoạch số 274/KH-UBND ngày 03/8/2021 về thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2025",
    "Kế hoạch số 210/KH-UBND ngày 28/5/2021 về thực hiện Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021-2025",
    strategyResolution,
  ],
  objectives: strategyObjectives,
  units,
  indicators: withReporters(communeIndicators, units),
  warnings: [
    takenFromStrategy,
    "Kế hoạch không nêu thời hạn báo cáo: đề nghị chọn hạn nộp của kỳ báo cáo.",
    "Kế hoạch chỉ giao Công chức Văn hóa - Xã hội tổng hợp báo cáo: các chỉ tiêu đều đang giao cho công chức này, đề nghị xem lại.",
    "Văn bản của xã nhiều chỗ ghi “địa bàn huyện”, “toàn huyện”, “Ủy ban Mặt trận Tổ quốc Việt Nam huyện”: đang hiểu là của xã.",
    "Kế hoạch của mô hình ba cấp (trước tháng 7/2025), báo cáo lên Phòng Lao động - Thương binh, Xã hội - Dân tộc huyện.",
    "Khối ký của văn bản không có dòng “TM. ỦY BAN NHÂN DÂN” như Nghị định 30/2020/NĐ-CP.",
  ],
  toVerify: toVerifyFor(communeIndicators),
  signature: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
};
