import type { Item } from "../../indicators/item";

/** Mục tiêu 1: women in leadership. */
export const politicsItems: readonly Item[] = [
  {
    id: "departments",
    label: "Số phòng, ban chuyên môn",
    unit: "phòng, ban",
    kind: "count",
    names: [
      "Tổng số phòng, ban chuyên môn",
      "Số phòng ban, cơ quan chuyên môn thuộc phường",
      "Số cơ quan chuyên môn",
    ],
  },
  {
    id: "departments-led-by-women",
    label: "Trong đó: có lãnh đạo chủ chốt là nữ",
    unit: "phòng, ban",
    kind: "count",
    partOf: "departments",
    names: [
      "Số phòng, ban có lãnh đạo chủ chốt là nữ",
      "Phòng, ban chuyên môn có lãnh đạo chủ chốt là nữ",
      "Số phòng, ban do nữ lãnh đạo",
      "Cơ quan có nữ lãnh đạo chủ chốt",
    ],
  },
  {
    id: "leaders",
    label: "Lãnh đạo, quản lý",
    unit: "người",
    kind: "sex",
    names: ["Cán bộ lãnh đạo, quản lý", "Số người tham gia lãnh đạo, quản lý", "Số lãnh đạo, quản lý"],
  },
  {
    id: "mass-organisation-leaders",
    label: "Lãnh đạo các đoàn thể",
    unit: "người",
    kind: "sex",
    names: [
      "Lãnh đạo đoàn thể",
      "Số người tham gia lãnh đạo các đoàn thể",
      "Cán bộ lãnh đạo các tổ chức đoàn thể",
    ],
  },
];
