import type { Plan, PlanUnit } from "../plan";
import { withReporters } from "../reporters";
import { asked } from "./askedItems";
import { nationalIndicators } from "./national-2021-2030-indicators";
import { strategyResolution, toVerifyFor } from "./nationalStrategy";
import { strategyObjectives } from "./objectives";
import {
  councilOffice,
  cultureOffice,
  economyOffice,
  fatherlandFront,
  healthStation,
  police,
  publicServiceCentre,
  residentialGroups,
  schools,
  womensUnion,
  youthUnion,
} from "./unitNames";

/** The strategy names ministries; these are the units that hold the figures in a commune. */
const units: readonly PlanUnit[] = [
  {
    ...cultureOffice,
    items: [
      ...asked.womenInLeadership,
      ...asked.socialFacilities,
      ...asked.completion,
      "vocational-entrants",
      "masters",
      "doctorates",
      ...asked.awareness,
      ...asked.outreach,
      ...asked.training,
      ...asked.coordination,
    ],
  },
  { ...economyOffice, items: [...asked.work, ...asked.outreach] },
  { ...councilOffice, items: asked.outreach },
  { ...healthStation, items: asked.births },
  { ...police, items: [...asked.violence, ...asked.trafficking, "violence-cases"] },
  { ...publicServiceCentre, items: [...asked.news, ...asked.outreach] },
  { ...schools, items: ["gender-in-curriculum"], comparedItems: asked.completion },
  { ...fatherlandFront, items: asked.outreach },
  { ...womensUnion, items: [...asked.outreach, ...asked.training], comparedItems: ["violence-cases"] },
  { ...youthUnion, items: asked.outreach },
  { ...residentialGroups, items: asked.outreach, comparedItems: ["live-births", "violence-cases"] },
];

/** Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030 (Nghị quyết 28/NQ-CP). */
export const national2021: Plan = {
  version: 1,
  id: "national-2021-2030",
  title: "Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030",
  locality: "cả nước",
  level: "two-level",
  years: [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030],
  deadline: null,
  deadlineText: null,
  reportsThrough: null,
  reportsTo: ["Ủy ban nhân dân xã, phường", "Sở Nội vụ"],
  recipients: [],
  legalBasis: [strategyResolution],
  objectives: strategyObjectives,
  units,
  indicators: withReporters(nationalIndicators, units),
  warnings: [
    "Chiến lược giao nhiệm vụ cho các bộ, ngành và Ủy ban nhân dân cấp tỉnh: các đơn vị báo cáo ở đây là gợi ý cho một xã, phường, đề nghị sửa theo địa phương.",
    "Chỉ tiêu 3.1, 4.4, 5.4 và 6.4 thường không thu thập được ở xã, phường.",
    "Chiến lược không nêu thời hạn báo cáo: đề nghị chọn hạn nộp của kỳ báo cáo.",
  ],
  toVerify: toVerifyFor(nationalIndicators),
  signature: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
};
