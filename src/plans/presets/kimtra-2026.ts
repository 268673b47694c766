import type { Plan, PlanUnit } from "../plan";
import { withReporters } from "../reporters";
import { asked } from "./askedItems";
import { communeIndicators, strategyResolution, takenFromStrategy, toVerifyFor } from "./nationalStrategy";
import { strategyObjectives } from "./objectives";
import {
  committeeMembers,
  councilOffice,
  cultureOffice,
  economyOffice,
  fatherlandFront,
  healthStation,
  police,
  publicServiceCentre,
  residentialGroups,
  womensUnion,
} from "./unitNames";

/** Mục IV: education is named for the culture office, health for the station, violence for the police. */
const units: readonly PlanUnit[] = [
  {
    ...cultureOffice,
    items: [
      ...asked.womenInLeadership,
      ...asked.socialFacilities,
      "gender-in-curriculum",
      ...asked.completion,
      "vocational-entrants",
      ...asked.awareness,
      ...asked.outreach,
      ...asked.training,
      ...asked.coordination,
    ],
  },
  { ...economyOffice, items: [...asked.work, ...asked.outreach] },
  { ...councilOffice, items: asked.outreach },
  { ...publicServiceCentre, items: [...asked.news, ...asked.outreach] },
  { ...healthStation, items: [...asked.births, ...asked.outreach] },
  { ...police, items: [...asked.violence, ...asked.trafficking, "violence-cases", ...asked.outreach] },
  { ...committeeMembers, items: asked.outreach },
  { ...residentialGroups, items: asked.outreach, comparedItems: ["live-births", "violence-cases"] },
  { ...fatherlandFront, items: asked.outreach },
  { ...womensUnion, items: [...asked.outreach, ...asked.training], comparedItems: ["violence-cases"] },
];

/** Kế hoạch công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2026, phường Kim Trà. */
export const kimtra2026: Plan = {
  version: 1,
  id: "kimtra-2026",
  title:
    "Kế hoạch thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ trên địa bàn phường năm 2026",
  locality: "phường Kim Trà, thành phố Huế",
  level: "two-level",
  years: [2026],
  deadline: "2026-11-25",
  deadlineText: "trước ngày 25/11",
  reportsThrough: "Phòng Văn hoá - Xã hội phường",
  reportsTo: ["UBND phường", "Sở Nội vụ thành phố Huế"],
  recipients: [
    "Sở Nội vụ",
    "TT Đảng ủy phường",
    "TT HĐND phường",
    "Chủ tịch, các PCT UBND phường",
    "Các cơ quan, đơn vị tại mục IV",
    "Lưu: VT, VHXH",
  ],
  legalBasis: [
    "Kế hoạch số 60/KH-UBND ngày 31 tháng 01 năm 2026 của Ủy ban nhân dân thành phố Huế về việc thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2026 trên địa bàn thành phố Huế",
    strategyResolution,
  ],
  objectives: strategyObjectives,
  units,
  indicators: withReporters(communeIndicators, units),
  warnings: [
    takenFromStrategy,
    "Hạn báo cáo “trước ngày 25/11” không ghi năm: đang hiểu là năm 2026.",
    "Kế hoạch chỉ nêu lĩnh vực giáo dục (Phòng Văn hóa - Xã hội), y tế (Trạm y tế), phòng ngừa bạo lực (Công an); đơn vị báo cáo các chỉ tiêu còn lại là gợi ý theo chức năng, đề nghị xem lại.",
    "Số liệu về vụ bạo lực của tổ dân phố và Hội Liên hiệp Phụ nữ chỉ để đối chiếu với Công an, không cộng vào số chung.",
  ],
  toVerify: toVerifyFor(communeIndicators),
  signature: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
};
