import { Wordings } from "../wording";

/** How often a count is asked for: "mỗi quý có ít nhất 03 tin, bài" is tin, bài/quý. */
export const frequencies = new Wordings<string>(
  ["năm", "quý", "tháng", "tuần", "kỳ", "học kỳ", "đợt"]
    .flatMap((period) =>
      ["mỗi", "hằng", "hàng", "từng", "trong mỗi"].map((each) => [`${each} ${period}`, period] as const),
    )
    .concat(
      [
        "xã",
        "phường",
        "thôn",
        "xóm",
        "ấp",
        "bản",
        "đơn vị",
        "trường",
        "tổ dân phố",
        "khu dân cư",
        "khu phố",
        "chi hội",
        "cơ quan",
        "lớp",
      ].map((place) => [`mỗi ${place}`, place] as const),
    ),
);

/** What may follow the slash of a frequency: "02 cuộc/năm". */
export const perPeriods = new Wordings<string>(
  [
    "năm",
    "quý",
    "tháng",
    "tuần",
    "ngày",
    "kỳ",
    "xã",
    "phường",
    "thôn",
    "đơn vị",
    "trường",
    "lớp",
    "người",
    "hộ",
    "tổ dân phố",
    "người / năm",
    "hộ / năm",
    "xã / năm",
    "phụ nữ",
    "bà mẹ",
    "cặp vợ chồng",
    "xóm",
    "ha",
    "cơ quan",
    "khu phố",
    "chi hội",
    "đợt",
    "buổi",
  ].map((period) => [period, period.replace(" / ", "/")] as const),
);
