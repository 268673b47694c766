/** What a part of a plan is for. */
export type SectionKind =
  /** Its lines are targets. */
  | "targets"
  /** The overall aim: a figure in it is a target, its words are not. */
  | "general"
  /** Tasks and activities: only what they call an aim. */
  | "tasks"
  /** Who does and reports what. */
  | "organisation"
  /** Purpose, results so far, money, recipients. */
  | "other";

/** How titles start, without diacritics; the first that fits decides. */
export const sectionTitles: readonly (readonly [RegExp, SectionKind])[] = [
  [
    /^(cac )?(muc tieu|chi tieu|nhom chi tieu)\b.*\b(tong quat|chung)\b|^muc tieu (tong quat|chung)\b/,
    "general",
  ],
  [/^(danh gia|ket qua|tinh hinh|thuc trang)\b/, "other"],
  [/^(cac |he thong |mot so |nhung |phuong huong |ve |phan dau )*(muc tieu|chi tieu)\b/, "targets"],
  [/\b(chi tieu|muc tieu) (cu the|chu yeu|phan dau|den nam|nam \d{4}|giai doan)\b/, "targets"],
  [/\b\d+ chi tieu$/, "targets"],
  [
    /^(muc dich|yeu cau|quan diem|can cu|co so|su can thiet|dac diem|boi canh|ton tai|han che|nguyen nhan|kho khan|thuan loi|bai hoc)\b/,
    "other",
  ],
  [/^(to chuc thuc hien|phan cong|trach nhiem|to chuc trien khai)\b/, "organisation"],
  [
    /^(kinh phi|nguon luc|nguon von|nguon kinh phi|thoi gian|tien do|dia diem|doi tuong|pham vi|che do bao cao|che do thong tin|bao cao|kiem tra|thi dua|khen thuong|noi nhan|phu luc)\b/,
    "other",
  ],
  [/\bkinh phi\b.*\bthuc hien\b/, "other"],
  [
    /^(cac |mot so |phuong huong |noi dung |nhung )*(nhiem vu|giai phap|noi dung|hoat dong|bien phap|chuong trinh)\b/,
    "tasks",
  ],
];

/** How an unmarked line of a target section starts when it commits to something without a figure. */
export const commitments =
  /^(thuc hien|duy tri|to chuc|bao dam|dam bao|hoan thanh|xay dung|thanh lap|kien toan|khong de|khong co|khong con|dua noi dung|trien khai)\b|\bduoc (dua vao|long ghep|dua noi dung)\b/;
