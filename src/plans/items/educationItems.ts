import type { Item } from "../../indicators/item";

/** Mục tiêu 5: schools and training. */
export const educationItems: readonly Item[] = [
  {
    id: "gender-in-curriculum",
    label: "Nội dung giới, bình đẳng giới được đưa vào giảng dạy",
    unit: "có/không",
    kind: "yes/no",
    names: [
      "Nội dung về giới, bình đẳng giới được đưa vào chương trình giảng dạy",
      "Đưa nội dung BĐG vào giảng dạy",
      "Đưa nội dung giới vào chương trình giảng dạy",
    ],
  },
  {
    id: "gender-lessons-planned",
    label: "Tiết dạy theo chương trình cần lồng ghép nội dung giới",
    unit: "tiết",
    kind: "count",
    names: ["Số tiết dạy cần lồng ghép nội dung giới", "Số tiết dạy theo chương trình có nội dung giới"],
  },
  {
    id: "gender-lessons-taught",
    label: "Trong đó: đã lồng ghép",
    unit: "tiết",
    kind: "count",
    partOf: "gender-lessons-planned",
    names: ["Số tiết dạy đã lồng ghép nội dung giới", "Tiết dạy đã lồng ghép nội dung giới, bình đẳng giới"],
  },
  {
    id: "primary-cohort",
    label: "Học sinh cuối cấp tiểu học",
    unit: "học sinh",
    kind: "sex",
    names: ["Số học sinh lớp 5", "Học sinh cuối cấp TH"],
  },
  {
    id: "primary-completed",
    label: "Trong đó: hoàn thành chương trình tiểu học",
    unit: "học sinh",
    kind: "sex",
    partOf: "primary-cohort",
    names: [
      "Số học sinh hoàn thành chương trình tiểu học",
      "Trẻ em hoàn thành giáo dục tiểu học",
      "Học sinh HTCT tiểu học",
    ],
  },
  {
    id: "lower-secondary-cohort",
    label: "Học sinh cuối cấp trung học cơ sở",
    unit: "học sinh",
    kind: "sex",
    names: ["Số học sinh lớp 9", "Học sinh cuối cấp THCS"],
  },
  {
    id: "lower-secondary-completed",
    label: "Trong đó: hoàn thành cấp trung học cơ sở",
    unit: "học sinh",
    kind: "sex",
    partOf: "lower-secondary-cohort",
    names: [
      "Số học sinh hoàn thành cấp trung học cơ sở",
      "Số học sinh hoàn thành THCS",
      "Số học sinh tốt nghiệp THCS",
      "Trẻ em hoàn thành cấp trung học cơ sở",
    ],
  },
  {
    id: "vocational-entrants",
    label: "Người học được tuyển mới vào giáo dục nghề nghiệp",
    unit: "người",
    kind: "sex",
    names: [
      "Học viên, học sinh, sinh viên được tuyển mới thuộc hệ thống giáo dục nghề nghiệp",
      "Số tuyển mới GDNN",
      "Tuyển sinh giáo dục nghề nghiệp",
    ],
  },
  {
    id: "masters",
    label: "Người có trình độ thạc sĩ",
    unit: "người",
    kind: "sex",
    names: ["Số người có trình độ thạc sĩ", "Số thạc sĩ", "Thạc sĩ"],
  },
  {
    id: "doctorates",
    label: "Người có trình độ tiến sĩ",
    unit: "người",
    kind: "sex",
    names: ["Số người có trình độ tiến sĩ", "Số tiến sĩ", "Tiến sĩ"],
  },
];
