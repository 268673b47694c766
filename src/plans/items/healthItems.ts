import type { Item } from "../../indicators/item";

/** Mục tiêu 4: births and maternal health. */
export const healthItems: readonly Item[] = [
  {
    id: "live-births",
    label: "Trẻ sinh ra sống",
    unit: "trẻ",
    kind: "sex",
    names: [
      "Số trẻ sinh ra sống",
      "Số trẻ đẻ ra sống",
      "Trẻ đẻ sống",
      "Trẻ sơ sinh sống",
      "Số trẻ sinh sống",
      "Số ca sinh sống",
    ],
  },
  {
    id: "maternal-deaths",
    label: "Tử vong bà mẹ liên quan đến thai sản",
    unit: "ca",
    kind: "count",
    names: [
      "Số ca tử vong mẹ",
      "Tử vong mẹ",
      "Số bà mẹ tử vong liên quan đến thai sản",
      "Số ca tử vong bà mẹ",
    ],
  },
  {
    id: "adolescent-women",
    label: "Phụ nữ ở tuổi vị thành niên",
    unit: "người",
    kind: "count",
    names: ["Số phụ nữ vị thành niên", "Nữ vị thành niên", "Số nữ ở tuổi vị thành niên", "Phụ nữ tuổi VTN"],
  },
  {
    id: "adolescent-births",
    label: "Ca sinh ở tuổi vị thành niên",
    unit: "ca",
    kind: "count",
    names: [
      "Số ca sinh ở vị thành niên",
      "Sinh con ở tuổi vị thành niên",
      "Số ca đẻ ở tuổi vị thành niên",
      "Ca sinh tuổi VTN",
    ],
  },
];
