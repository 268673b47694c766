/** Abbreviations in names of units, folded, by what they stand for; longer ones first where they overlap. */
export const unitAbbreviations: readonly (readonly [RegExp, string])[] = (
  [
    ["vh ?xh|vhxx|vh ?tt|văn xã|vx|văn hóa xh|vh xã hội", "văn hóa xã hội"],
    ["kt ?ht ?(?:và )?đt|kthtđt|kthtdt|ktht và đt|kinh tế htđt|kinh tế ht đt", "kinh tế hạ tầng đô thị"],
    ["ktht|kt ht", "kinh tế hạ tầng"],
    ["tyt|t y tế|trạm yt|tr y tế|trạm y tê|tyt phường|tram yt|trung tâm y tế", "trạm y tế"],
    [
      "hlhpn|hội lhpn|hpn|hội pn|hội phụ nữ|hội liên hiệp pn|h lhpn|lhpn|liên hiệp phụ nữ|liên hiệp hội phụ nữ",
      "hội liên hiệp phụ nữ",
    ],
    [
      "ubmttqvn|ubmttq vn|ubmttq|ub mttq vn|ub mttq|ubmt tổ quốc|mttq vn|mttq|mặt trận tq|mặt trận",
      "mặt trận tổ quốc",
    ],
    [
      "đoàn tncs hcm|đoàn tncs hồ chí minh|đoàn tncshcm|đtncs hcm|đoàn tncs|đtn|đoàn tn|đoàn thanh niên cộng sản hồ chí minh|đoàn thanh niên cộng sản hcm|tncs hcm",
      "đoàn thanh niên",
    ],
    ["hcm", "hồ chí minh"],
    [
      "ttdvsnc|tt dvsnc|ttdv snc|tt dịch vụ snc|tt dvsn công|trung tâm dvsnc|trung tâm dv snc|tt dịch vụ sự nghiệp công|ttdvsn công|tt dv sự nghiệp công|trung tâm dvsn công|dvsnc",
      "trung tâm dịch vụ sự nghiệp công",
    ],
    [
      "vp hđnd ubnd|vp hđnd và ubnd|vp hđ ub|văn phòng hđnd ubnd|văn phòng hđnd và ubnd|vp ubnd|vphđnd ubnd|vp hđnd|văn phòng ubnd|văn phòng ủy ban|văn phòng ủy ban nhân dân",
      "văn phòng hội đồng nhân dân ủy ban nhân dân",
    ],
    ["hđnd", "hội đồng nhân dân"],
    ["ubnd", "ủy ban nhân dân"],
    ["ca|công an", "công an"],
    ["cđ|công đoàn cơ sở", "công đoàn"],
    ["hnd", "hội nông dân"],
    ["hccb|hội ccb", "hội cựu chiến binh"],
    ["ccb", "cựu chiến binh"],
    ["kdc", "khu dân cư"],
    ["bch qs|bchqs|ban chqs|ban chỉ huy qs|qs", "ban chỉ huy quân sự"],
    ["thcs", "trung học cơ sở"],
    ["thpt", "trung học phổ thông"],
    ["thth", "tiểu học"],
    ["mn|tr mn", "mầm non"],
    ["lđtb ?xh|lđtbxh", "lao động thương binh xã hội"],
    ["trường th|tr th", "trường tiểu học"],
    ["tdp|tổ dp|tổ d phố|t dp|tổ dân phố|tổ dân cư|tổ dân phố số", "tổ dân phố"],
    ["kp|khu phố|kpố|khối phố", "khu phố"],
  ] as const
).map(([forms, full]) => [new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}])`, "gu"), full]);

/** Words that tell no unit from another. */
export const emptyUnitWords: ReadonlySet<string> = new Set(
  "phường xã thị trấn tt p x tp quận huyện tỉnh và các của số đơn vị tên việt nam cơ quan đề nghị ủy ban ban thường trực bch".split(
    " ",
  ),
);

/** First words that only say what sort of unit it is, dropped where the rest is enough. */
export const sortsOfUnit: ReadonlySet<string> = new Set(
  "phòng ban bộ phận công chức hội trạm trung tâm đoàn".split(" "),
);

/** Names of places that a commune is made of; each stands with a number or a name of its own. */
export const placeSorts = [
  "tổ dân phố",
  "khu phố",
  "thôn",
  "xóm",
  "ấp",
  "bản",
  "khu dân cư",
  "buôn",
  "làng",
  "khóm",
  "khu",
] as const;

/** First words that make a line of a sheet's head the name of a unit. */
export const unitOpenings =
  /^(trạm|phòng|công an|hội|ủy ban mặt trận|mặt trận|mttq|ub ?mttq|đoàn|trung tâm|ttdvsnc|tt dvsnc|văn phòng|vp|trường|tổ dân phố|tdp|thôn|xóm|ấp|bản|khu phố|kp|ban chỉ huy|công đoàn|tyt|hợp tác xã|chi hội|chi bộ|quỹ|bưu điện|khu dân cư|buôn|làng|khóm|công chức|bộ phận|ban)( |$)/;
