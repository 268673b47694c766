import type { Plan, PlanUnit } from "../plan";
import { withReporters } from "../reporters";
import { asked } from "./askedItems";
import { communeIndicators, strategyResolution, takenFromStrategy, toVerifyFor } from "./nationalStrategy";
import { strategyObjectives } from "./objectives";
import {
  cultureOffice,
  fatherlandFront,
  hamlets,
  healthStation,
  police,
  publicServiceCentre,
  schools,
  womensUnion,
} from "./unitNames";

/** Mục IV; the schools answer for their lessons, pupils are counted once, by the culture office. */
const units: readonly PlanUnit[] = [
  {
    ...cultureOffice,
    items: [
      ...asked.womenInLeadership,
      ...asked.work,
      ...asked.socialFacilities,
      ...asked.completion,
      "vocational-entrants",
      ...asked.awareness,
      ...asked.outreach,
      ...asked.training,
      ...asked.coordination,
    ],
  },
  { ...police, items: [...asked.violence, ...asked.trafficking, "violence-cases", ...asked.outreach] },
  {
    ...schools,
    items: ["gender-in-curriculum", ...asked.outreach, ...asked.training],
    comparedItems: asked.completion,
  },
  { ...healthStation, items: [...asked.births, ...asked.outreach] },
  { ...fatherlandFront, items: asked.outreach },
  { ...womensUnion, items: [...asked.outreach, ...asked.training], comparedItems: ["violence-cases"] },
  { ...publicServiceCentre, items: [...asked.news, ...asked.outreach] },
  { ...hamlets, items: asked.outreach, comparedItems: ["live-births", "violence-cases"] },
];

/** Kế hoạch công tác bình đẳng giới năm 2026, xã Nghĩa Sơn. */
export const nghiason2026: Plan = {
  version: 1,
  id: "nghiason-2026",
  title: "Kế hoạch thực hiện công tác bình đẳng giới trên địa bàn xã Nghĩa Sơn năm 2026",
  locality: "xã Nghĩa Sơn, tỉnh Ninh Bình",
  level: "two-level",
  years: [2026],
  deadline: null,
  deadlineText: "kịp thời, đầy đủ, đúng quy định",
  reportsThrough: "Phòng Văn hoá - Xã hội xã",
  reportsTo: ["UBND xã", "Sở Nội vụ tỉnh Ninh Bình"],
  recipients: [
    "Sở Nội vụ tỉnh Ninh Bình (để b/c)",
    "Thường trực Đảng ủy",
    "Thường trực HĐND xã",
    "Lãnh đạo UBND xã",
    "Ủy ban MTTQ và các đoàn thể CT-XH xã",
    "Các phòng, cơ quan đơn vị xã",
    "Trang thông tin điện tử xã",
    "Lưu: VT, VHXX",
  ],
  legalBasis: [
    "Kế hoạch số 128/KH-UBND ngày 18/4/2026 của UBND tỉnh Ninh Bình về việc triển khai thực hiện công tác bình đẳng giới trên địa bàn tỉnh Ninh Bình năm 2026",
    strategyResolution,
  ],
  objectives: strategyObjectives,
  units,
  indicators: withReporters(communeIndicators, units),
  warnings: [
    takenFromStrategy,
    "Kế hoạch yêu cầu nêu rõ chỉ tiêu đạt, chưa đạt, nguyên nhân, khó khăn, vướng mắc, đề xuất giải pháp hoặc điều chỉnh chỉ tiêu giai đoạn 2026-2030: ghi vào các cột tương ứng của Biểu tổng hợp.",
    "Kế hoạch không nêu ngày nộp báo cáo (“kịp thời, đầy đủ, đúng quy định”): đề nghị chọn hạn nộp của kỳ báo cáo.",
    "Kế hoạch không giao đơn vị nào báo cáo từng chỉ tiêu: đơn vị báo cáo ở đây là gợi ý theo chức năng, đề nghị xem lại.",
    "Kế hoạch yêu cầu tổng kết Chương trình phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2026 trong khi Chương trình ghi giai đoạn 2021-2025: đề nghị đối chiếu.",
    "Văn bản ghi “UBNDTTQ Việt Nam”: đọc là Ủy ban Mặt trận Tổ quốc Việt Nam; “VHXX”: đọc là Văn hóa - Xã hội xã.",
    "Số học sinh do Phòng Văn hóa - Xã hội báo cáo; số của từng trường chỉ để đối chiếu, không cộng vào số chung.",
  ],
  toVerify: toVerifyFor(communeIndicators),
  signature: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
};
