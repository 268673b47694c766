import type { Item } from "../../indicators/item";

/** Mục tiêu 2: work and business. */
export const economyItems: readonly Item[] = [
  {
    id: "employed",
    label: "Lao động có việc làm",
    unit: "người",
    kind: "sex",
    names: ["Tổng số lao động có việc làm", "Số người có việc làm", "Số lao động đang làm việc"],
  },
  {
    id: "wage-workers",
    label: "Lao động làm công hưởng lương",
    unit: "người",
    kind: "sex",
    partOf: "employed",
    names: ["Số lao động làm công hưởng lương", "Lao động làm công ăn lương", "Lao động hưởng lương"],
  },
  {
    id: "agricultural-workers",
    label: "Lao động làm việc trong khu vực nông nghiệp",
    unit: "người",
    kind: "sex",
    partOf: "employed",
    names: ["Lao động nông nghiệp", "Số lao động trong khu vực nông nghiệp", "Lao động trong nông nghiệp"],
  },
  {
    id: "business-heads",
    label: "Giám đốc/chủ doanh nghiệp, hợp tác xã",
    unit: "người",
    kind: "sex",
    names: [
      "Giám đốc, chủ DN, HTX",
      "Chủ doanh nghiệp, hợp tác xã",
      "Số giám đốc, chủ doanh nghiệp, hợp tác xã",
      "Chủ doanh nghiệp, giám đốc hợp tác xã",
    ],
  },
];
