import type { Item } from "../../indicators/item";

const quarters = [
  { number: 1, roman: "I" },
  { number: 2, roman: "II" },
  { number: 3, roman: "III" },
  { number: 4, roman: "IV" },
] as const;

const newsItems: readonly Item[] = quarters.map(({ number, roman }) => ({
  id: `news-items-q${number}`,
  label: `Tin, bài về bình đẳng giới trên hệ thống thông tin cơ sở, quý ${roman}`,
  unit: "tin, bài",
  kind: "count",
  names: [`Số tin, bài về bình đẳng giới quý ${roman}`, `Tin, bài về BĐG quý ${number}`],
}));

/** Mục tiêu 6: information and communication. */
export const communicationItems: readonly Item[] = [
  {
    id: "population",
    label: "Dân số",
    unit: "người",
    kind: "sex",
    names: ["Tổng dân số", "Dân số trên địa bàn", "Số nhân khẩu", "Dân số trung bình"],
  },
  {
    id: "population-reached",
    label: "Người dân được tiếp cận kiến thức cơ bản về bình đẳng giới",
    unit: "người",
    kind: "sex",
    partOf: "population",
    names: [
      "Dân số được tiếp cận kiến thức cơ bản về bình đẳng giới",
      "Số người dân được tiếp cận kiến thức cơ bản về BĐG",
      "Số người được tiếp cận kiến thức BĐG",
    ],
  },
  {
    id: "organisations",
    label: "Phòng, ban chuyên môn, tổ chức chính trị - xã hội, xã hội - nghề nghiệp",
    unit: "tổ chức",
    kind: "count",
    names: [
      "Số phòng, ban chuyên môn, tổ chức chính trị - xã hội, tổ chức xã hội - nghề nghiệp",
      "Số cơ quan, tổ chức, đoàn thể",
      "Tổ chức Đảng, chính quyền, cơ quan hành chính, ban, ngành, đoàn thể",
    ],
  },
  {
    id: "organisations-committed",
    label: "Trong đó: được phổ biến, cập nhật thông tin và cam kết thực hiện bình đẳng giới",
    unit: "tổ chức",
    kind: "count",
    partOf: "organisations",
    names: [
      "Số tổ chức được phổ biến, cập nhật thông tin và cam kết thực hiện bình đẳng giới",
      "Cơ quan, tổ chức được phổ biến và cam kết thực hiện BĐG",
    ],
  },
  {
    id: "gender-column-maintained",
    label: "Duy trì chuyên mục, chuyên đề tuyên truyền về bình đẳng giới",
    unit: "có/không",
    kind: "yes/no",
    names: [
      "Chuyên mục, chuyên đề tuyên truyền nâng cao nhận thức về bình đẳng giới",
      "Duy trì chuyên mục về BĐG",
    ],
  },
  ...newsItems,
  {
    id: "womens-day-activity",
    label: "Tổ chức hoạt động nhân ngày Phụ nữ Việt Nam 20/10",
    unit: "có/không",
    kind: "yes/no",
    names: [
      "Hoạt động văn hóa, thể thao nhân dịp kỷ niệm ngày Phụ nữ Việt Nam 20/10",
      "Hoạt động kỷ niệm 20/10",
    ],
  },
];
